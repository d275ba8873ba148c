import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, elementsToCome } from "../markup.ts";

/*
 * What a component says of itself to the search, as attributes that a page carries until it has been indexed:
 * data-search="skip" is left out with all that it holds; data-search="opening" is what the search reads of a page that
 * lists entries; data-search-weight="0.3" counts less, "2" more than the text around it.
 */

const MARKS = ["data-search", "data-search-weight"] as const;

/** True for an element that is left out, with all that it holds. */
export const isSkipped = (element: Tree.Element): boolean => attributeOf(element, "data-search") === "skip";

/** True for the element that stands for a whole list. */
export const isOpening = (element: Tree.Element): boolean => attributeOf(element, "data-search") === "opening";

/** How many times as much a word in an element counts; 1 where it does not say. */
export const weightOf = (element: Tree.Element): number => Number(attributeOf(element, "data-search-weight") ?? 1);

/**
 * A page as it is published: without these attributes.
 * @param page the same page, parsed with the places of its attributes
 */
export function withoutSearchMarks(html: string, page: Tree.Document): string {
	const places = [...elementsToCome(page)].flatMap(({ sourceCodeLocation: at }) =>
		MARKS.flatMap((name) => at?.attrs?.[name] ?? []),
	);
	// An element of a template stands among the others in the page, but is found after them.
	places.sort((a, b) => a.startOffset - b.startOffset);
	let from = 0;
	const parts = places.map(({ startOffset, endOffset }) => {
		// With the space before it.
		const part = html.slice(from, startOffset - 1);
		from = endOffset;
		return part;
	});
	return [...parts, html.slice(from)].join("");
}
