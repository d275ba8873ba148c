import { type EdtfPoint, readEdtf } from "../../schema/edtf.ts";

const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
] as const;
const SPACE = "\u00a0";

const month = (n: number): string => MONTHS[n - 1] ?? "";

function spell({ year, month: m, day }: EdtfPoint, withYear = true, withMonth = true): string {
	const parts: string[] = [];
	if (day !== undefined) parts.push(String(day));
	if (m !== undefined && withMonth) parts.push(month(m));
	if (withYear) parts.push(String(year));
	return parts.join(SPACE);
}

const marked = (p: EdtfPoint, words: string): string => {
	if (p.mark === "~") return `about ${words}`;
	if (p.mark === "?") return `${words} (uncertain)`;
	if (p.mark === "%") return `about ${words} (uncertain)`;
	return words;
};

/**
 * Prints an EDTF date in British order with the precision it has: "20 December 2025", "December 2025",
 * "10–11 December 2025", "30 November – 2 December 2025", "about 19 December 2025".
 * @throws RangeError where the text is no valid EDTF date
 */
export function printDate(text: string): string {
	const date = readEdtf(text);
	if (typeof date === "string") throw new RangeError(date);
	const { start, end } = date;
	if (spell(start) === spell(end) && start.mark === end.mark) return marked(start, spell(start));
	if (start.mark !== "" || end.mark !== "") return `${marked(start, spell(start))} to ${marked(end, spell(end))}`;
	const sameYear = start.year === end.year;
	const sameMonth = sameYear && start.month === end.month;
	if (sameMonth && start.day !== undefined && end.day !== undefined) return `${start.day}–${spell(end)}`;
	return `${spell(start, !sameYear || start.month === undefined)} – ${spell(end)}`;
}

/** A short form for tight places: "20 Dec 2025". */
export const printShortDate = (text: string): string =>
	printDate(text).replace(/(January|February|August|September|October|November|December)/g, (name) => name.slice(0, 3));

/** From when until when, as far as known: "on 23 December 2025", "since January 2026", "until 28 November 2025". */
export function printSpan(from: string | undefined, until: string | undefined): string {
	if (from === undefined) return until === undefined ? "" : `until ${printDate(until)}`;
	if (until === undefined) return `since ${printDate(from)}`;
	return from === until ? `on ${printDate(from)}` : `from ${printDate(from)} until ${printDate(until)}`;
}
