import { gzipSync } from "node:zlib";
import type { SiteData } from "../../model/site-data.ts";
import { romanise } from "../../text/format/romanise.ts";
import { answerIndex, type TitleIndex, type TitleRow, titleIndex } from "./titles.ts";

/*
 * The files of the title index. One holds everything while that is small. When the site has grown, it names parts by the
 * beginning of a word, "k" or "kh", and the browser fetches those of the words that are typed.
 */

/** Most bytes of one file, compressed: it is fetched while the first letters are typed. */
const LARGEST = 12_000;
const weightOf = (index: TitleIndex): number => gzipSync(JSON.stringify(index)).length;

/** The words of a row as the browser compares them, Cyrillic ones in each of their Latin readings. */
const readingsOf = ([title, , , , aliases]: TitleRow): string[] =>
	[title, ...aliases].flatMap((text) => {
		const plain = text.normalize("NFD").replace(/\p{M}|['’‘ʼ`´]/gu, "");
		return (plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) => [...romanise(word)]);
	});

/** Rows by the first letters of their words; a part that is too large is cut by one letter more. */
function partsOf(
	rows: readonly [row: TitleRow, readings: readonly string[]][],
	most: number,
	start = "",
): Map<string, TitleRow[]> {
	const found = new Map<string, (typeof rows)[number][]>();
	for (const one of rows)
		for (const part of new Set(
			one[1].filter((word) => word.startsWith(start)).map((word) => word.slice(0, start.length + 1)),
		)) {
			const of = found.get(part);
			if (of === undefined) found.set(part, [one]);
			else of.push(one);
		}
	return new Map(
		[...found].flatMap(([part, of]): [string, TitleRow[]][] => {
			const own = of.map(([row]) => row);
			const fits = part === start || weightOf({ kinds: [], rows: own }) <= most;
			return fits ? [[part, own]] : [...partsOf(of, most, part)];
		}),
	);
}

/**
 * Every file of the index by its address below search/: "answers.json", "titles.json", and "titles/kh.json" where the
 * titles are cut.
 * @param most bytes of one, compressed
 */
export function titleFiles(site: SiteData, most = LARGEST): ReadonlyMap<string, TitleIndex> {
	const [answers, whole] = [["answers.json", answerIndex(site)] as const, titleIndex(site)];
	if (weightOf(whole) <= most) return new Map([answers, ["titles.json", whole]]);
	const { rows } = whole;
	const parts = partsOf(
		rows.map((row) => [row, readingsOf(row)]),
		most,
	);
	return new Map([
		answers,
		["titles.json", { ...whole, rows: [], parts: [...parts.keys()].sort() }],
		...[...parts].map(([part, of]): [string, TitleIndex] => [`titles/${part}.json`, { kinds: [], rows: of }]),
	]);
}
