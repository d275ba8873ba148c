import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { elementsToCome } from "../../formats/markup.ts";

/** The ids to which the page refers with <use>. */
function referred(page: Tree.Document): Set<string> {
	const ids = new Set<string>();
	for (const { tagName, attrs } of elementsToCome(page))
		if (tagName === "use") for (const { name, value } of attrs) if (name === "href") ids.add(value.replace(/^#/, ""));
	return ids;
}

/**
 * A page without the <symbol> elements that none of its <use> refers to.
 * @param page the same page, parsed with the places of its elements
 */
export function pruneSymbols(html: string, page: Tree.Document): string {
	const used = referred(page);
	const unused = [...elementsToCome(page)].flatMap(({ tagName, attrs, sourceCodeLocation: at }) =>
		tagName === "symbol" && at && !attrs.some(({ name, value }) => name === "id" && used.has(value)) ? [at] : [],
	);
	// From the end, so that the places before stay right.
	return unused.reduceRight(
		(text, { startOffset, endOffset }) => text.slice(0, startOffset) + text.slice(endOffset),
		html,
	);
}
