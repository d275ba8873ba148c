import { z } from "zod";

/*
 * Dates are Extended Date/Time Format strings (EDTF, ISO 8601-2:2019, levels 0 and 1), and never
 * Date objects: a month stays a month, "about" stays "about", and no time zone can move a day.
 */

const DAY = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%]?)$/;

/** One end of a date: its parts as numbers. Month and day are missing where they are not known. */
export interface EdtfPoint {
	year: number;
	month?: number;
	day?: number;
	/** "~" about, "?" uncertain, "%" both. */
	mark: "" | "~" | "?" | "%";
}

export interface Edtf {
	start: EdtfPoint;
	end: EdtfPoint;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function point(text: string): EdtfPoint | string {
	const found = DAY.exec(text);
	if (!found) return `"${text}" is not a date of the form 2001, 2001-02 or 2001-02-03`;
	const [, year, month, day, mark] = found;
	const result: EdtfPoint = { year: Number(year), mark: mark as EdtfPoint["mark"] };
	if (month !== undefined) {
		result.month = Number(month);
		if (result.month < 1 || result.month > 12) return `there is no month ${month}`;
	}
	if (day !== undefined && result.month !== undefined) {
		result.day = Number(day);
		const last = daysIn(result.year, result.month);
		if (result.day < 1 || result.day > last) return `${year}-${month} has ${last} days, there is no day ${day}`;
	}
	return result;
}

/** The first day of a point as a sortable string, with missing parts at their lowest. */
const lowest = (p: EdtfPoint): string =>
	[String(p.year).padStart(4, "0"), String(p.month ?? 1).padStart(2, "0"), String(p.day ?? 1).padStart(2, "0")].join(
		"-",
	);

/** The last day of a point as a sortable string, with missing parts at their highest. */
function highest(p: EdtfPoint): string {
	const month = p.month ?? 12;
	const day = p.day ?? daysIn(p.year, month);
	return lowest({ ...p, month, day });
}

/**
 * Reads an EDTF string.
 * @returns its two ends, which are the same for a single date, or a sentence that says what is wrong
 */
export function readEdtf(text: string): Edtf | string {
	const parts = text.split("/");
	if (parts.length > 2) return `"${text}" has more than one "/"`;
	const start = point(parts[0] ?? "");
	if (typeof start === "string") return start;
	const end = parts.length === 2 ? point(parts[1] ?? "") : start;
	if (typeof end === "string") return end;
	if (highest(end) < lowest(start)) return `"${text}" ends before it starts`;
	return { start, end };
}

function read(text: string): Edtf {
	const result = readEdtf(text);
	if (typeof result === "string") throw new RangeError(result);
	return result;
}

/** The first day that a date can mean, as YYYY-MM-DD. Dates sort by this. Throws RangeError on an invalid date. */
export const firstDay = (text: string): string => lowest(read(text).start);

/** The last day that a date can mean, as YYYY-MM-DD. Throws RangeError on an invalid date. */
export const lastDay = (text: string): string => highest(read(text).end);

/** Whether a date is approximate at one of its ends: "2025-12-19~". Throws RangeError on an invalid date. */
export function isApproximate(text: string): boolean {
	const { start, end } = read(text);
	return [start, end].some(({ mark }) => mark === "~" || mark === "%");
}

/** What a refusal of a date carries, by which the check names its rule. */
export const WRONG_DATE = { rule: "wrong-date" } as const;

const asText = (value: unknown): unknown =>
	typeof value === "number" && Number.isInteger(value) ? String(value) : value;

/** A date as precise as it is known: 2025, 2025-12, 2025-12-20, 2025-12-19~ (about), 2025-12-10/2025-12-11. */
export const edtf = () =>
	z.preprocess(
		asText,
		z.string().superRefine((text, context) => {
			const result = readEdtf(text);
			if (typeof result === "string") context.addIssue({ code: "custom", message: result, params: WRONG_DATE });
		}),
	);

/** One whole day: 2025-12-20. */
export const day = () =>
	edtf().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text as string), {
		error: "one whole day is needed here, as in 2001-02-03",
		params: WRONG_DATE,
	}) as z.ZodType<string>;
