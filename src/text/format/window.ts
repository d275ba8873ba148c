import { isDay, type Window } from "../../schema/geography/window.ts";
import { messages } from "../messages/index.ts";
import { printDate } from "./date.ts";

const { hours } = messages;

const hour = (text: string): string => text.slice(11, 16);
const zoneName = (text: string): string => {
	const offset = text.slice(16);
	return hours.zones[offset] ?? hours.otherZone({ offset });
};

/**
 * A window of a report in words: "18:00 on 20 December 2025 to 08:30 on 21 December 2025, Kyiv time", "20:00 to 23:30
 * on 21 December 2025, Moscow time"; days alone as a date.
 */
export function printWindow({ window_start: start, window_end: end }: Window): string {
	const [first, last] = [start.slice(0, 10), end.slice(0, 10)];
	if (isDay(start) || isDay(end)) return printDate(first === last ? first : `${first}/${last}`);
	const [from, to, zone] = [hour(start), hour(end), zoneName(end)];
	if (first === last) return hours.ofOneDay({ from, to, date: printDate(first), zone });
	return hours.overDays({ from, first: printDate(first), to, last: printDate(last), zone });
}
