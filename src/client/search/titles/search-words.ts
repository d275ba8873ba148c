import { isCyrillic } from "../../../text/format/romanise.ts";

/* The words of a query or a title as they are compared: small letters, no accents, no apostrophes, one form for dates and figures. */

/** An apostrophe, with the "s" of a possessive: "Ukraine’s" is looked for as "Ukraine". */
const APOSTROPHES = /['’‘ʼ`´](s(?![\p{L}\p{N}]))?/gu;
/** A full stop between initials: "U.S." is compared as "us", "J.D." as "jd". */
const INITIALS = /(^|\s)(.)\.(?=.\.)/g;
/** A month, counted from 0, in small letters. */
const nameOf = (month: number, language: string, options?: Intl.DateTimeFormatOptions): string =>
	new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC", ...options })
		.formatToParts(Date.UTC(2025, month, 1))
		.find(({ type }) => type === "month")
		?.value.toLowerCase() ?? "";
/** The English name of a month counted from 1; the number itself where there is no such month. */
const monthName = (number: string): string => (+number > 0 && +number < 13 ? nameOf(+number - 1, "en") : number);

const MONTHS = new Map<string, string>();

/** The names of the months in Ukrainian and Russian, beside a day and alone, to their English names. */
function months(): ReadonlyMap<string, string> {
	if (MONTHS.size > 0) return MONTHS;
	for (let month = 0; month < 12; month++)
		for (const language of ["uk", "ru"])
			for (const options of [{}, { day: "numeric" } as const])
				MONTHS.set(nameOf(month, language, options), nameOf(month, "en"));
	return MONTHS;
}

/** Dates as they are printed here ("21 december 2025"), figures without separators ("600000"), amounts spelled out. */
const spelled = (text: string): string => (/\d/.test(text) ? figuresIn(text) : text);

const figuresIn = (text: string): string =>
	text
		.replace(/\b(\d{4})-(\d{2})-(\d{2})\b/g, (_, year, month, day) => `${Number(day)} ${monthName(month)} ${year}`)
		.replace(
			/\b(\d{1,2})[./](\d{1,2})[./](\d{4})\b/g,
			(_, day, month, year) => `${Number(day)} ${monthName(month)} ${year}`,
		)
		.replace(/\b(\d{4})-(\d{2})\b/g, (_, year, month) => `${monthName(month)} ${year}`)
		.replace(/\b(\d{1,2})(st|nd|rd|th)\b/g, "$1")
		.replace(/(\d)[,.\s](?=\d{3}(?!\d))/g, "$1")
		.replace(/(\d) ?(?:k|thousand|тис\p{L}*|тыс\p{L}*)(?!\p{L})/gu, "$1000")
		.replace(/(\d) ?bn\b/g, "$1 billion");

const plain = (word: string): string => word.normalize("NFD").replace(/\p{M}/gu, "");

/** The words of a text as they are compared. Cyrillic words keep their letters. */
export const wordsIn = (text: string): string[] =>
	(
		spelled(text.normalize("NFC").toLowerCase().replace(APOSTROPHES, "").replace(INITIALS, "$1$2")).match(
			/[\p{L}\p{N}]+/gu,
		) ?? []
	).map((word) => (isCyrillic(word) ? (months().get(word) ?? word) : plain(word)));

/** The words without those that only ask; all of them where nothing else is left. */
export function telling(words: readonly string[], asking: ReadonlySet<string>): string[] {
	const left = words.filter((word) => !asking.has(word));
	return left.length > 0 ? left : [...words];
}
