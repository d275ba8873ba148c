import { normalise, readTitles, type Titles } from "./query.ts";
import { telling, wordsIn } from "./search-words.ts";

/* The small index of titles and other names: loaded once, on the first focus of a field. */

export { type Row, titlesFor } from "./matching.ts";
export { meant } from "./query.ts";
export type { Titles };

let loading: Promise<Titles> | undefined;

/** @param page the address of the page of the search, beside which the index lies */
export function loadTitles(page: string): Promise<Titles> {
	loading ??= fetch(new URL("titles.json", page))
		.then(async (answer) => {
			if (!answer.ok) throw new Error(`${answer.status}`);
			return readTitles(await answer.json());
		})
		.catch((error) => {
			loading = undefined;
			throw error;
		});
	return loading;
}

/** What the index is asked for: the words of a query in the spellings of the site. */
export const termOf = (query: string, titles: Titles): string => normalise(query, titles);

/** The words to be marked: as typed, and in the spellings of the site, without those that only ask. */
export const wordsOf = (query: string, titles: Titles | null): string[] =>
	[...new Set([...telling(wordsIn(query)), ...(titles === null ? [] : normalise(query, titles).split(" "))])].filter(
		Boolean,
	);
