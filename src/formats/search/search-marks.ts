import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, type Edit } from "../markup.ts";

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
 * What takes these attributes out of a page, each with the space before it.
 * @param elements all that stands in the page and in its templates, parsed with their places
 */
export const searchMarkEdits = (elements: readonly Tree.Element[]): Edit[] =>
	elements.flatMap(({ sourceCodeLocation: at }) =>
		MARKS.flatMap((name): Edit[] => {
			const place = at?.attrs?.[name];
			return place === undefined ? [] : [{ start: place.startOffset - 1, end: place.endOffset, text: "" }];
		}),
	);
