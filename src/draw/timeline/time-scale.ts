import { scaleUtc, utcDay, utcMonth, utcYear } from "d3";
import { firstDay, lastDay } from "../../schema/fields/edtf.ts";
import { printShortDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";

/*
 * A scale of time in pieces: each piece runs evenly, and between two of them the axis is broken. So a
 * dense month can be wide beside quiet decades, and the reader sees where the measure changes.
 *
 *     const { range } = timeScale([{ span: "1991/2024", share: 1 }, { span: "2025", share: 3 }], { from: 0, to: 420, gap: 20, room: 30 });
 *     range("2025-06")   // where June 2025 begins and ends, in units
 */

/** A stretch of time that is drawn at one measure. */
export interface Piece {
	/** From its first to its last day, as EDTF: "2025-11/2025-12". */
	span: string;
	/** Its part of the length that all pieces have. */
	share: number;
}

export interface PlacedPiece {
	span: string;
	/** In short: "Nov – Dec 2025". */
	name: string;
	/** Units along the axis. */
	start: number;
	end: number;
	ticks: readonly Tick[];
}

export interface Tick {
	/** Units along the axis, where the day begins. */
	at: number;
	text: string;
}

export interface TimeScale {
	pieces: readonly PlacedPiece[];
	/**
	 * Where a date begins and ends on the axis, in units; a single day has the length of a day.
	 * A date that begins in one piece and ends in another runs across the break.
	 * @throws RangeError where no piece holds its first or its last moment
	 */
	range: (date: string) => readonly [start: number, end: number];
}

const DAY = 86_400_000;
const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
/** From the first moment of a date to the moment after its last. */
const moments = (date: string): [number, number] => [at(firstDay(date)), at(lastDay(date)) + DAY];

const monthName = (date: Date): string => messages.dates.tick({ month: date.getUTCMonth() + 1 });
const year = (date: Date): string => String(date.getUTCFullYear());
const [FIRST, ...TENTHS] = [1, 10, 20];

/** Steps from fine to coarse, each with the fewest days between two of its ticks. */
const STEPS: readonly { days: number; between: (from: Date, to: Date) => Date[]; text: (date: Date) => string }[] = [
	{
		days: 9,
		between: (from, to) => utcDay.range(from, to).filter((date) => [FIRST, ...TENTHS].includes(date.getUTCDate())),
		text: (date) => (date.getUTCDate() === FIRST ? `1\u00a0${monthName(date)}` : String(date.getUTCDate())),
	},
	{ days: 28, between: (from, to) => utcMonth.range(from, to), text: monthName },
	{ days: 90, between: (from, to) => utcMonth.every(3)?.range(from, to) ?? [], text: monthName },
	{ days: 365, between: (from, to) => utcYear.range(from, to), text: year },
	{ days: 3652, between: (from, to) => utcYear.every(10)?.range(from, to) ?? [], text: year },
];

/**
 * A scale of pieces one after another.
 * @param from units along the axis at which the first piece starts
 * @param to units at which the last one ends
 * @param gap units left free at each break
 * @param room the fewest units between two ticks
 */
export function timeScale(
	pieces: readonly Piece[],
	{ from, to, gap, room }: { from: number; to: number; gap: number; room: number },
): TimeScale {
	const whole = pieces.reduce((sum, { share }) => sum + share, 0);
	const units = (to - from - gap * (pieces.length - 1)) / whole;
	let start = from;
	const scales = pieces.map(({ span, share }) => {
		const [first, last] = moments(span);
		const end = start + share * units;
		const scale = scaleUtc([first, last], [start, end]);
		const step = STEPS.find(({ days }) => (days * DAY * (end - start)) / (last - first) >= room) ?? STEPS.at(-1);
		// The last tick leaves room for the first of the next piece.
		const ticks = (step?.between(new Date(first), new Date(last)) ?? [])
			.map((date): Tick => ({ at: scale(date), text: step?.text(date) ?? "" }))
			.filter(({ at }) => end - at >= room / 2);
		const placed: PlacedPiece = { span, name: printShortDate(span), start, end, ticks };
		start = end + gap;
		return { placed, scale, first, last };
	});
	return {
		pieces: scales.map(({ placed }) => placed),
		range: (date) => {
			const [first, last] = moments(date);
			const begins = scales.find((one) => one.first <= first && first < one.last);
			const ends = scales.find((one) => one.first < last && last <= one.last);
			if (begins === undefined || ends === undefined) throw new RangeError(`no piece of the axis holds ${date}`);
			return [begins.scale(first), ends.scale(last)];
		},
	};
}
