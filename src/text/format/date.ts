import { type EdtfPoint, readEdtf } from "../../schema/fields/edtf.ts";
import { messages } from "../messages/index.ts";

const { dates } = messages;

type Spell = (typeof dates)["long"];

type About = (typeof dates)["about"];

function print(text: string, spell: Spell, about: About = dates.about): string {
	const marked = ({ mark }: EdtfPoint, date: string): string => {
		const near = mark === "~" || mark === "%" ? about({ date }) : date;
		return mark === "?" || mark === "%" ? dates.uncertain({ date: near }) : near;
	};
	const date = readEdtf(text);
	if (typeof date === "string") throw new RangeError(date);
	const { start, end } = date;
	const [first, last] = [spell(start), spell(end)];
	if (first === last && start.mark === end.mark) return marked(start, first);
	if (start.mark !== "" || end.mark !== "")
		return dates.looseRange({ from: marked(start, first), to: marked(end, last) });
	const sameYear = start.year === end.year;
	const sameMonth = sameYear && start.month === end.month;
	if (sameMonth && start.day !== undefined && end.day !== undefined) return dates.days({ from: start.day, to: last });
	const { day, month } = start;
	return dates.range({ from: sameYear && month !== undefined ? spell({ day, month }) : first, to: last });
}

/**
 * Prints an EDTF date in the order of the language with the precision it has: "20 December 2025", "December 2025",
 * "10–11 December 2025", "30 November – 2 December 2025", "about 19 December 2025".
 * @throws RangeError where the text is no valid EDTF date
 */
export const printDate = (text: string): string => print(text, dates.long);

/** A short form for tight places: "20 Dec 2025". */
export const printShortDate = (text: string): string => print(text, dates.short);

/** The same with a sign for "about": "~19 Dec 2025". */
export const printDateSign = (text: string): string => print(text, dates.short, dates.aboutSign);

/** Days without their year: "20–21 December". @throws RangeError where the text is no valid EDTF date */
export const printDay = (text: string): string => print(text, ({ day, month }) => dates.long({ day, month }));

/** From when until when, as far as known: "on 23 December 2025", "since January 2026", "until 28 November 2025". */
export function printSpan(from: string | undefined, until: string | undefined): string {
	if (from === undefined) return until === undefined ? "" : dates.until({ date: printDate(until) });
	if (until === undefined) return dates.since({ date: printDate(from) });
	if (from === until) return dates.on({ date: printDate(from) });
	return dates.fromUntil({ from: printDate(from), until: printDate(until) });
}
