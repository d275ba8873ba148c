import { madeOnce } from "../../../check/made-once.ts";
import type { Page } from "../../entities.ts";
import type { SiteData } from "../../site-data.ts";

/*
 * An index from A to Z, as at the end of a book: each title under its letter, people under their last
 * name, and other English names where they would be looked for.
 */

/** One line: a title, or another name that leads to it. */
export interface IndexLine {
	/** The other name; null where the line is the title's own. */
	name: string | null;
	entry: Page;
}
export interface Letter {
	/** "A" to "Z", or "0–9". */
	letter: string;
	lines: IndexLine[];
}

const DIGITS = "0–9";
/** Codes of regions, and "… oblast" beside "… region", are looked for by nobody in a list. */
const isLookedFor = (name: string): boolean => !/^UA-\d+$| oblast$/.test(name);

/** What a title or name is sorted by: without accents, signs and a leading article. */
export const sortKey = (words: string): string =>
	words
		.normalize("NFD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/^[^\p{L}\p{N}]+|['’ʼ]/gu, "")
		.replace(/^(the|an?) /, "");

/** A name as it is sorted: the surname first. */
export const lastNameFirst = (words: string): string => words.replace(/^(.*) (\S+)$/, "$2 $1");

const isPerson = (entry: Page): boolean =>
	entry.collection === "actors" && "kind" in entry.data && entry.data.kind === "person";

const letterOf = (key: string): string => (/^[a-z]/.test(key) ? (key[0] ?? "").toUpperCase() : DIGITS);

/** Other names of an entry by language; empty where it has none. */
export function otherNames({ data }: Page): { en: string[]; uk: string[]; ru: string[] } {
	const aliases = "aliases" in data ? data.aliases : { en: [], uk: [], ru: [] };
	return { ...aliases, en: aliases.en.filter(isLookedFor) };
}

/** The collections whose titles the index of the site holds. */
export const INDEXED = [
	"clauses",
	"versions",
	"actors",
	"events",
	"disputes",
	"explainers",
	"glossary",
	"places",
] as const;

/** The index of the site. */
export const titlesByLetter = madeOnce((site: SiteData) =>
	lettersOf(INDEXED.flatMap((name): Page[] => [...site[name]])),
);

/** Most lines of an index on one page. Beyond it each letter has a page of its own. */
export const LINES_ON_A_PAGE = 1000;

/** True where the letters of an index stand on pages of their own. */
export const isCutByLetter = (letters: readonly Letter[]): boolean =>
	letters.reduce((sum, { lines }) => sum + lines.length, 0) > LINES_ON_A_PAGE;

/** The last part of the address of a letter, and the end of its anchor: "a", "0". */
export const letterId = (letter: string): string => (letter === DIGITS ? "0" : letter.toLowerCase());

/** The index of entries: numbers first, then by letter; lines of one letter in their order. */
export function lettersOf(entries: readonly Page[]): Letter[] {
	const titles = new Set(entries.map(({ title }) => sortKey(title)));
	const lines = entries.flatMap((entry): (IndexLine & { key: string })[] => {
		const own = sortKey(isPerson(entry) ? lastNameFirst(entry.title) : entry.title);
		const others = otherNames(entry)
			.en.map((name) => ({ name, entry, key: sortKey(isPerson(entry) ? lastNameFirst(name) : name) }))
			// What is the title of another entry leads there: "Kyiv" to the city, not to the state.
			.filter(({ name }) => !titles.has(sortKey(name)))
			// Two spellings that begin alike would stand beside each other.
			.filter(({ key }, index, all) =>
				[own, ...all.slice(0, index).map((one) => one.key)].every((one) => one.slice(0, 3) !== key.slice(0, 3)),
			);
		return [{ name: null, entry, key: own }, ...others];
	});
	lines.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.entry.path < b.entry.path ? -1 : 1));
	return [...Map.groupBy(lines, ({ key }) => letterOf(key))].map(([letter, all]) => ({
		letter,
		lines: all.map(({ name, entry }) => ({ name, entry })),
	}));
}
