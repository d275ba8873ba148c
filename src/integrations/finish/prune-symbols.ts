import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { Edit } from "../../formats/markup.ts";

/** The ids to which a <use> refers. */
function referred(elements: readonly Tree.Element[]): Set<string> {
	const ids = new Set<string>();
	for (const { tagName, attrs } of elements)
		if (tagName === "use") for (const { name, value } of attrs) if (name === "href") ids.add(value.replace(/^#/, ""));
	return ids;
}

/**
 * What takes out of a page the <symbol> elements to which none of its <use> refers.
 * @param elements all that stands in the page and in its templates, parsed with their places
 */
export function symbolEdits(elements: readonly Tree.Element[]): Edit[] {
	const used = referred(elements);
	return elements.flatMap(({ tagName, attrs, sourceCodeLocation: at }) =>
		tagName === "symbol" && at && !attrs.some(({ name, value }) => name === "id" && used.has(value))
			? [{ start: at.startOffset, end: at.endOffset, text: "" }]
			: [],
	);
}
