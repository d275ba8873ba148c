import type { Source } from "../../entities.ts";

/** The numbered sources of one page, in the order in which a reader meets them. */
export interface Footnotes {
	sources: readonly Source[];
	/** The number of a source on this page, from 1. A source that was not announced gets no number. */
	number: (source: Source) => number | null;
}

/** Numbers sources by their first appearance. Made before the page is drawn, since parts are drawn side by side. */
export function numberFootnotes(inReadingOrder: Iterable<Source>): Footnotes {
	const sources = [...new Set(inReadingOrder)];
	const numbers = new Map(sources.map((source, index) => [source, index + 1]));
	return { sources, number: (source) => numbers.get(source) ?? null };
}
