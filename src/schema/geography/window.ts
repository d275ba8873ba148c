import { z } from "zod";
import { WRONG_DATE } from "../fields/edtf.ts";

/*
 * Windows of time of a report: an hour with its offset from UTC (ISO 8601), or a day alone where the
 * report gives no hour. No hour is ever made up.
 */

const FORM = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(Z|[+-]\d{2}:\d{2}))?$/;
const HOUR = 3_600_000;

/** True where the end of a window is a day without an hour. */
export const isDay = (text: string): boolean => !text.includes("T");

const real = (text: string): boolean => {
	const [, day, time, offset] = FORM.exec(text) ?? [];
	if (day === undefined) return false;
	const midnight = new Date(`${day}T00:00Z`);
	if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(day)) return false;
	return time === undefined || !Number.isNaN(new Date(`${day}T${time}${offset}`).getTime());
};

/** One end of a window. */
export const windowEnd = () =>
	z.string().refine(real, {
		error: "a date with hour and offset is needed here, as in 2001-02-03T18:00+02:00, or a day as in 2001-02-03",
		params: WRONG_DATE,
	});

export interface Window {
	window_start: string;
	window_end: string;
}

/** A stretch of time in milliseconds since 1970. */
interface Span {
	from: number;
	to: number;
}

/** Midnight at the beginning of a day; days have no offset, so that of UTC stands for all. */
const midnight = (day: string): number => Date.parse(`${day}T00:00Z`);

/** All the time that a window can mean: of days alone, the first from its first hour, the last to its last. */
export const widest = ({ window_start: start, window_end: end }: Window): Span => ({
	from: isDay(start) ? midnight(start) : Date.parse(start),
	to: isDay(end) ? midnight(end) + 24 * HOUR : Date.parse(end),
});

/**
 * The time that a window holds for certain: a night "from the 20th to the 21st" holds the midnight between them,
 * and nothing more is known. A single day is held by its noon.
 */
export function certain({ window_start: start, window_end: end }: Window): Span {
	const from = isDay(start) ? midnight(start) + 24 * HOUR : Date.parse(start);
	const to = isDay(end) ? midnight(end) : Date.parse(end);
	return from <= to ? { from, to } : { from: from - 12 * HOUR, to: from - 12 * HOUR };
}

/** Whether two windows overlap for certain. Windows that only touch do not. */
export function overlap(one: Window, other: Window): boolean {
	const [a, b] = [certain(one), certain(other)];
	return (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);
}
