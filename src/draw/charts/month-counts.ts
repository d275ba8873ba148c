import type { Strike } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { digits } from "../../schema/figure.ts";
import type { Counted } from "../../schema/strike.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { reportWords } from "../../text/sentences/strike-attribution.ts";
import type { SymbolType } from "../svg/symbol.ts";

/*
 * Months as different people added up the Air Force's reports: every count stands beside its rivals,
 * none is added to another and none is the mean of others.
 */

/** Who added the reports up, in the order in which counts of one month stand; each has a shape of its own. */
export const COUNTERS: readonly { by: string; shape: SymbolType }[] = [
	{ by: "Center for Countering Disinformation", shape: "square" },
	{ by: "AFP", shape: "circle" },
	{ by: "ABC News", shape: "triangle" },
	{ by: "a single report", shape: "diamond" },
	{ by: "this site", shape: "dot" },
];

/** Who added up the reports behind a row. */
export const counterOf = ({ data }: Strike): string => data.added_up_by ?? "a single report";

export interface Month {
	/** "2025-12". */
	month: string;
	counts: readonly Strike[];
}

/** What was counted in each month, in order; counts of a month in the order of COUNTERS. */
export function monthsOf({ strikes }: Pick<SiteData, "strikes">, counts: Counted): Month[] {
	const rows = strikes.filter(
		({ data, reporter }) =>
			data.kind === "month" &&
			data.counts === counts &&
			reporter.entry?.id === "ua-airforce" &&
			data.launched !== undefined,
	);
	const place = (strike: Strike): number => COUNTERS.findIndex(({ by }) => by === counterOf(strike));
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
