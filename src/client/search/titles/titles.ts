import type { TitleIndex } from "../../../formats/search/titles.ts";
import { romanise } from "../../../text/format/romanise.ts";
import { normalise, readTitles, type Titles } from "./query.ts";
import { telling, wordsIn } from "./search-words.ts";

/* The small index of titles and other names: loaded once, on the first focus of a field. */

export { type TitleMatch as Row, titlesFor } from "./matching.ts";
export { meant } from "./query.ts";
export type { Titles };

const files = new Map<string, Promise<TitleIndex>>();

/** One file of the index, fetched once; a failed one is asked for again. */
function load(name: string, page: string): Promise<TitleIndex> {
	// What is no index, a page that says so, is no JSON either.
	const file = files.get(name) ?? fetch(new URL(`${name}.json`, page)).then((answer) => answer.json());
	files.set(name, file);
	file.catch(() => files.delete(name));
	return file;
}

/** The parts of the index that hold the words of a query; none where it is in one file. */
export function partsFor(query: string, { parts = [] }: TitleIndex): string[] {
	const readings = wordsIn(query).flatMap((word) => [...romanise(word)]);
	return parts.filter((part) => readings.some((reading) => reading.startsWith(part)));
}

let ready: { key: string; titles: Titles } | undefined;

/**
 * The index, as far as a query asks for it.
 * @param page the address of the page of the search, beside which the index lies
 */
export async function loadTitles(page: string, query = ""): Promise<Titles> {
	const [answers, index] = await Promise.all([load("answers", page), load("titles", page)]);
	const parts = partsFor(query, index);
	const key = parts.join();
	if (ready?.key !== key) {
		const loaded = await Promise.all(parts.map((part) => load(`titles/${part}`, page)));
		const rows = new Map([answers, index, ...loaded].flatMap((one) => one.rows).map((row) => [row[1], row]));
		ready = { key, titles: readTitles({ ...index, rows: [...rows.values()] }) };
	}
	return ready.titles;
}

/** What the index is asked for: the words of a query in the spellings of the site. */
export const termOf = (query: string, titles: Titles): string => normalise(query, titles);

/** The words to be marked: as typed, and in the spellings of the site, without those that only ask. */
export const wordsToMark = (query: string, titles: Titles | null): string[] =>
	titles === null
		? wordsIn(query)
		: [...new Set([...telling(wordsIn(query), titles.asking), ...normalise(query, titles).split(" ")])].filter(Boolean);
