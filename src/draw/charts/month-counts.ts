import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { type Counted, OWN_SUM } from "../../schema/geography/strike.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { reportWords } from "../../text/sentences/strike-attribution.ts";
import type { SymbolType } from "../svg/symbol.ts";
import { isReporters, type Reports } from "./night-shown.ts";

/*
 * Months as different people added up one reporter's reports: every count stands beside its rivals,
 * none is added to another and none is the mean of others.
 */

/** Who added reports up, with the shape of the counts; null stands for a figure that one report gives by itself. */
export interface Counter {
	by: string | null;
	shape: SymbolType;
}

/** Shapes of those who added up, the first named first. Where there are more, the last shape stands for the others. */
const SHAPES: readonly SymbolType[] = ["square", "circle", "triangle", "ring"];

/** Who added up the reports behind a row. */
const counterOf = ({ data }: Strike): string | null => data.added_up_by ?? null;

/** Those who added up, in the order in which counts of one month stand: as in the settings, then the others by name. */
export function countersOf({ settings, strikes }: Reports): Counter[] {
	const known = new Set(strikes.flatMap(({ data }) => (data.kind === "month" ? (data.added_up_by ?? []) : [])));
	const others = [...known].filter((by) => by !== OWN_SUM && !settings.counters.includes(by)).sort();
	return [
		...[...settings.counters, ...others].map((by, i) => ({ by, shape: SHAPES[i] ?? "ring" })),
		{ by: null, shape: "diamond" },
		{ by: OWN_SUM, shape: "dot" },
	];
}

/** The place of a count among its rivals. */
export const rankIn = (counters: readonly Counter[], strike: Strike): number =>
	counters.findIndex(({ by }) => by === counterOf(strike));

export interface Month {
	/** "2025-12". */
	month: string;
	counts: readonly Strike[];
}

/** What was counted in each month, in order; counts of a month in the order of those who counted. */
export function countedMonths(site: Reports, counts: Counted): Month[] {
	const rows = site.strikes.filter(
		(strike) =>
			strike.data.kind === "month" &&
			strike.data.counts === counts &&
			isReporters(site, strike) &&
			strike.data.launched !== undefined,
	);
	const counters = countersOf(site);
	const place = (strike: Strike): number => rankIn(counters, strike);
	return [...Map.groupBy(rows, ({ data }) => data.window_start.slice(0, 7))]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([month, all]) => ({ month, counts: all.toSorted((a, b) => place(a) - place(b)) }));
}

/** One count, read out. */
export function monthCountWords(strike: Strike): string {
	const { data } = strike;
	const launched = messages.monthsChart.count({
		month: printDate(data.window_start.slice(0, 7)),
		printed: digits(data.launched ?? 0),
		counts: messages.strikes.counted[data.counts],
	});
	const downed =
		data.downed_or_suppressed === undefined
			? []
			: [messages.strikeCharts.downed({ printed: digits(data.downed_or_suppressed) })];
	return `${[launched, ...downed].join(", ")}; ${reportWords(strike)}`;
}

/** The months in which counts of the same thing differ, and by how much at most. */
export function rivals(months: readonly Month[]): { months: number; several: number; gap: number; at: string } {
	const gaps = months
		.filter(({ counts }) => counts.length > 1)
		.map(({ month, counts }) => {
			const values = counts.map(({ data }) => data.launched ?? 0);
			return { month, gap: Math.max(...values) - Math.min(...values) };
		});
	const largest = gaps.toSorted((a, b) => b.gap - a.gap)[0];
	return {
		months: gaps.filter(({ gap }) => gap > 0).length,
		several: gaps.length,
		gap: largest?.gap ?? 0,
		at: largest?.month ?? "",
	};
}
