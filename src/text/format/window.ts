import { isDay, type Window } from "../../schema/window.ts";
import { printDate, printShortDate } from "./date.ts";

/** The zones in which reports give their hours, by offset. */
const ZONE: Readonly<Record<string, string>> = { "+02:00": "Kyiv time", "+03:00": "Moscow time", Z: "UTC" };

const hour = (text: string): string => text.slice(11, 16);
const zone = (text: string): string => {
	const offset = text.slice(16);
	return ZONE[offset] ?? `UTC${offset}`;
};

/**
 * A window of a report in words: "18:00 on 20 December 2025 to 08:30 on 21 December 2025, Kyiv time", "20:00 to 23:30
 * on 21 December 2025, Moscow time"; days alone as a date.
 */
export function printWindow({ window_start: start, window_end: end }: Window): string {
	const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
	if (isDay(start) || isDay(end)) return printDate(first === last ? first : `${first}/${last}`);
	if (first === last) return `${hour(start)} to ${hour(end)} on ${printDate(first)}, ${zone(end)}`;
	return `${hour(start)} on ${printDate(first)} to ${hour(end)} on ${printDate(last)}, ${zone(end)}`;
}

/** A short form for tables: "20 Dec, 18:00 – 21 Dec, 08:30". The zone stands in the head of the table or in the row. */
export function printShortWindow({ window_start: start, window_end: end }: Window): string {
	const day = (text: string): string => printShortDate(text.slice(0, 10)).replace(/\u00a0\d{4}$/, "");
	const at = (text: string): string => (isDay(text) ? day(text) : `${day(text)}, ${hour(text)}`);
	if (start.slice(0, 10) !== end.slice(0, 10)) return `${at(start)} – ${at(end)}`;
	return isDay(start) ? day(start) : `${day(start)}, ${hour(start)}–${hour(end)}`;
}
