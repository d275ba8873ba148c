import type { TitleIndex, TitleRow } from "../../../formats/search/titles.ts";
import { isCyrillic, romanise } from "../../../text/format/romanise.ts";
import { distance } from "./distance.ts";
import { telling, wordsIn } from "./search-words.ts";

/*
 * From what a reader types to what the index is asked for. Spellings are swapped for those of the site by the titles and
 * their aliases, which editors write: Kiev, Київ and Киев for Kyiv, Donbass for Donbas, UAV for drone.
 */

/** The titles, ready to be asked. */
export interface Titles {
	kinds: readonly string[];
	rows: readonly TitleRow[];
	/** Words that only ask. */
	asking: ReadonlySet<string>;
	/** Words of titles and of Latin aliases as compared → as printed. */
	known: ReadonlyMap<string, string>;
	/** A spelling, of one or several words → the words of the site. */
	swaps: ReadonlyMap<string, string>;
	/** How many words the longest spelling has. */
	longest: number;
}

/** How far apart two spellings of one word may be, as a share of the longer: Zelenskiy and Zelenskyy; Мерц, "merts", and Merz. */
const ALIKE = { word: 0.34, surname: 0.4 } as const;

const alike = (one: string, other: string, share: number): boolean =>
	romanise(one).some((reading) => distance(reading, other) <= share * Math.max(reading.length, other.length));

/** A word in Cyrillic letters as a known Latin one, where it is one; else as it is. */
function latin(word: string, known: ReadonlyMap<string, string>): string {
	return romanise(word).find((reading) => known.has(reading)) ?? word;
}

/** What a spelling stands for, word by word: nothing where it is another expression rather than another spelling. */
function* swapsFor(
	alias: readonly string[],
	title: readonly string[],
	asking: Titles["asking"],
): Generator<[string, string]> {
	const target = telling(title, asking);
	const phrase = alias.join(" ");
	const foreign = isCyrillic(phrase);
	const last = target.at(-1) ?? "";
	if (alias.length === 1 && target.length > 1) {
		if (alike(phrase, last, ALIKE.surname)) yield [phrase, last];
		else if (foreign) yield [phrase, target.join(" ")];
		return;
	}
	// "cease-fire" for "ceasefire": the same letters with another gap.
	if (alias.join("") === target.join("")) yield [phrase, target.join(" ")];
	const close = alias.length === target.length && alias.every((word, i) => alike(word, target[i] ?? "", ALIKE.word));
	if (close || (foreign ? alias.length >= target.length : alias.length === 1)) yield [phrase, target.join(" ")];
	if (close) for (const [i, word] of alias.entries()) yield [word, target[i] ?? word];
}

/** Makes the small index ready. Pure, and done once for a page. */
export function readTitles({ kinds, rows, asking: words = "" }: TitleIndex): Titles {
	const asking = new Set(words.split(" "));
	const known = new Map<string, string>();
	for (const [title, , , , aliases] of rows)
		for (const text of [title, ...aliases])
			for (const printed of isCyrillic(text) ? [] : (text.match(/[\p{L}\p{N}’']+/gu) ?? []))
				for (const word of wordsIn(printed)) if (!known.has(word)) known.set(word, printed);

	// A question goes by the title of its clause, which is the first of its names.
	const titles = ` ${rows.map(([title, , kind, , names]) => wordsIn(kind < 0 ? (names[0] ?? "") : title).join(" ")).join(" | ")} `;
	const inTitles = (phrase: string): boolean => titles.includes(` ${phrase} `);
	const swaps = new Map<string, string>();
	// What is typed for a question is no other spelling of it.
	for (const [title, , kind, , aliases] of rows)
		for (const alias of kind < 0 ? [] : aliases)
			for (const [from, to] of swapsFor(
				wordsIn(alias).map((word) => latin(word, known)),
				wordsIn(title),
				asking,
			))
				if (from !== to && !swaps.has(from) && !inTitles(from)) swaps.set(from, to);
	const longest = Math.max(1, ...[...swaps.keys()].map((phrase) => phrase.split(" ").length));
	return { kinds, rows, asking, known, swaps, longest };
}

/** The words of a query in the spellings of the site, those that only ask still among them. */
function siteWords(query: string, { known, swaps, longest }: Titles): string[] {
	const words = wordsIn(query).map((word) => latin(word, known));
	const result: string[] = [];
	for (let at = 0; at < words.length; ) {
		let length = Math.min(longest, words.length - at);
		while (length > 0 && !swaps.has(words.slice(at, at + length).join(" "))) length--;
		const phrase = words.slice(at, at + Math.max(1, length)).join(" ");
		result.push(...(swaps.get(phrase) ?? phrase).split(" "));
		at += Math.max(1, length);
	}
	return result;
}

/** The term for which the index is asked: the telling words of a query in the spellings of the site. Empty for a query without words. */
export const normalise = (query: string, titles: Titles): string =>
	telling(siteWords(query, titles), titles.asking).join(" ");

/** How many letters of a word may be wrong: none in a short one, since every short word is near another. */
const slips = (word: string): number => (word.length < 4 ? 0 : word.length < 6 ? 1 : 2);

/** The word of a title or name that is nearest to one that is wrong, as printed; undefined where none is near. */
function nearest(word: string, { known }: Titles): string | undefined {
	const readings = romanise(word);
	let [best, away] = [undefined as string | undefined, slips(readings[0] ?? word) + 1];
	for (const [one, printed] of known) {
		const apart = Math.min(...readings.map((reading) => distance(reading, one)));
		if (one.length > 3 && apart < away) [best, away] = [printed, apart];
	}
	return best;
}

/**
 * What the reader may have meant: the query with each wrong word swapped for the nearest one of a title or name, with at
 * most two letters wrong. Null where no word is wrong, or none that is wrong is near another.
 * @param unknown the words, in the spellings of the site, that no page has: these are wrong. Where none is given, a word
 * is wrong that neither is in a title or name nor begins one
 */
export function meant(query: string, titles: Titles, unknown: readonly string[] = []): string | null {
	const isNamed = (word: string): boolean =>
		/\d/.test(word) || [...titles.known.keys()].some((other) => other.startsWith(word));
	const isWrong = (word: string): boolean => {
		const own = siteWords(word, titles);
		return unknown.length > 0 ? own.some((one) => unknown.includes(one)) : !own.every(isNamed);
	};
	const better = query.replace(/[\p{L}\p{N}’'ʼ]+/gu, (word) =>
		isWrong(word) ? (nearest(wordsIn(word)[0] ?? word, titles) ?? word) : word,
	);
	return better === query ? null : better;
}
