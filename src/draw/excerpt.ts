import { messages } from "../text/messages/index.ts";

/*
 * A drawing of a list that grew too long for it: it shows the part that says most and says what it leaves out. The lists
 * beside it hold everything, in pages.
 */

/** Most entries in one drawing, by what they are: more are neither told apart by eye nor sent in one answer. */
export const MOST_DRAWN = { events: 150, clauses: 40, versions: 40, reports: 120 } as const;
type Drawn = keyof typeof MOST_DRAWN;

export interface Excerpt<T> {
	/** In the order of the list. */
	drawn: readonly T[];
	/** What the drawing says of the others; empty where there are none. */
	notes: readonly string[];
}

/**
 * The part of a list that is drawn.
 * @param rank of an entry: those of the lowest are drawn, of equals the first in the list
 */
export function excerptOf<T>(what: Drawn, all: readonly T[], rank: (entry: T, index: number) => number): Excerpt<T> {
	const most = MOST_DRAWN[what];
	if (all.length <= most) return { drawn: all, notes: [] };
	const ranked = all.map((entry, index) => ({ index, rank: rank(entry, index) }));
	const kept = new Set(
		ranked
			.toSorted((a, b) => a.rank - b.rank || a.index - b.index)
			.slice(0, most)
			.map(({ index }) => index),
	);
	return {
		drawn: all.filter((_, index) => kept.has(index)),
		notes: [messages.figures.leftOut[what]({ drawn: most, all: all.length })],
	};
}
