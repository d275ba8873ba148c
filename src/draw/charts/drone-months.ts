import { scaleBand } from "d3";
import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { OWN_SUM } from "../../schema/geography/strike.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { collectionNotes, reportWords } from "../../text/sentences/strike-attribution.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { symbolPath } from "../svg/symbol.ts";
import { countAxis, countScale, footAxis } from "./axis.ts";
import { type Chart, type ChartRow, type Drawing, LETTERS, WIDTHS } from "./chart.ts";
import {
	type Counter,
	countedMonths,
	countersOf,
	type Month,
	monthCountWords,
	rankIn,
	rivals,
} from "./month-counts.ts";
import { nightOf, type Reports, reportingSide } from "./night-shown.ts";
import { countCells, evidenceOf, rowId, STRIKE_COLUMNS } from "./strike-rows.ts";

/* Months as drawn: each count a stem with the shape of its counter, drones and missiles in panels of their own. */

/** Room for the figures of the axis, in units. */
const START = 48;

interface Counts {
	drones: readonly Month[];
	missiles: readonly Month[];
}
interface Panel {
	title: string;
	months: readonly Month[];
	top: number;
	bottom: number;
}
/** What the two panels have in common: the months at their foot, and the shapes of those who counted. */
interface Frame {
	all: readonly string[];
	counters: readonly Counter[];
	set: LabelSet;
}

function panel({ title, months, top, bottom }: Panel, { all, counters, set }: Frame): SvgNode[] {
	if (months.length === 0) return [];
	const width = WIDTHS[set];
	const from = START;
	const band = scaleBand(all, [from, width - 4]).padding(set === "wide" ? 0.34 : 0.2);
	const most = Math.max(...months.flatMap(({ counts }) => counts.map(({ data }) => data.launched ?? 0)));
	const y = countScale(most, top + 24, bottom);
	const size = set === "wide" ? 4.5 : 2.6;
	const one = (strike: Strike, x: number): SvgNode => {
		const [launched, downed] = [strike.data.launched ?? 0, strike.data.downed_or_suppressed];
		const bar =
			downed === undefined
				? []
				: [svg("path", { class: "crossbar", d: `M${round1(x - size)} ${round1(y(downed))}h${2 * size}` })];
		const stem = svg("path", { class: "stem", d: `M${round1(x)} ${round1(y(0))}V${round1(y(launched) + size)}` });
		return linkMark(
			{ row: rowId(strike) },
			monthCountWords(strike),
			{},
			stem,
			...bar,
			symbolPath(counters[rankIn(counters, strike)]?.shape ?? "ring", round1(x), round1(y(launched)), size),
		);
	};
	const marks = months.flatMap(({ month, counts }) => {
		const step = band.bandwidth() / counts.length;
		return counts.map((strike, i) => one(strike, (band(month) ?? 0) + (i + 0.5) * step));
	});
	return [svg("text", { x: 0, y: top + 4, class: "head" }, title), countAxis(y, from, width - 4, 3), ...marks];
}

function drawing({ drones, missiles }: Counts, frame: Frame): Drawing {
	const { all, set } = frame;
	const width = WIDTHS[set];
	const [upper, lower] = set === "wide" ? [250, 150] : [210, 140];
	const feet = 34;
	const band = scaleBand(all, [START, width - 4]).padding(set === "wide" ? 0.34 : 0.2);
	const middle = (month: string): number => (band(month) ?? 0) + band.bandwidth() / 2;
	const letters = all.map((month) => ({
		at: middle(month),
		text: messages.dates[set === "wide" ? "tick" : "letter"]({ month: Number(month.slice(5)) }),
	}));
	const years = [...new Set(all.map((month) => month.slice(0, 4)))].map((year) => ({
		at: middle(all.find((month) => month.startsWith(year)) ?? ""),
		text: year,
	}));
	const foot = (y: number): SvgNode[] => [footAxis(letters, y + 16), footAxis(years, y + 31)];
	const second = 12 + upper + feet + 26;
	return {
		width,
		height: second + lower + feet + 6,
		letters: LETTERS[set],
		elements: [
			...panel({ title: messages.monthsChart.drones, months: drones, top: 12, bottom: 12 + upper }, frame),
			...foot(12 + upper),
			...panel({ title: messages.monthsChart.missiles, months: missiles, top: second, bottom: second + lower }, frame),
			...foot(second + lower),
		],
	};
}

const row = (strike: Strike): ChartRow => ({
	id: rowId(strike),
	cells: [
		{
			text: printDate(strike.data.window_start.slice(0, 7)),
			sort: strike.data.window_start,
			more: `${strike.data.counts === "drones-and-missiles" ? messages.monthsChart.together : messages.strikes.counted[strike.data.counts]}: ${reportWords(strike)}`,
		},
		...countCells(strike),
	],
	sources: [strike.source],
	evidence: evidenceOf(strike),
});

function words(drones: readonly Month[]): string {
	const { months, several, gap, at } = rivals(drones);
	const beside =
		several === 0 ? [] : [messages.monthsChart.rivals({ several, months, gap: digits(gap), at: printDate(at) })];
	const highest = drones
		.flatMap(({ counts }) => counts)
		.toSorted((a, b) => (b.data.launched ?? 0) - (a.data.launched ?? 0))[0];
	const top =
		highest === undefined
			? []
			: [
					messages.monthsChart.highest({
						printed: digits(highest.data.launched ?? 0),
						month: printDate(highest.data.window_start.slice(0, 7)),
					}),
				];
	return [messages.monthsChart.months({ count: drones.length }), ...top, ...beside].join(" ");
}

const nameOf = (by: string | null): string =>
	by === null
		? messages.monthsChart.single
		: messages.monthsChart.addedUp({
				by: by === OWN_SUM ? messages.monthsChart.byThisSite : messages.monthsChart.by({ by }),
			});

/** The chart of the months; null where none was counted. */
export function droneMonths(site: Reports): Chart | null {
	const [drones, missiles] = [countedMonths(site, "drones"), countedMonths(site, "missiles")];
	const together = countedMonths(site, "drones-and-missiles").flatMap(({ counts }) => counts);
	const all = [...drones, ...missiles].flatMap(({ counts }) => counts);
	if (all.length === 0) return null;
	const counters = countersOf(site);
	const used = counters.filter((_, rank) => all.some((strike) => rankIn(counters, strike) === rank));
	const months = [...new Set([...drones, ...missiles].map(({ month }) => month))].sort();
	const draw = (set: LabelSet): Drawing => drawing({ drones, missiles }, { all: months, counters, set });
	return {
		id: "drone-months",
		title: messages.monthsChart.title({
			what: messages.strikeCharts.both[nightOf(site).attacking],
			by: reportingSide(site),
		}),
		units: messages.monthsChart.units({ reporter: site.settings.night.reporter.name }),
		day: `${months[0]}/${months.at(-1)}`,
		page: "maps/drone-strikes/",
		words: words(drones),
		drawings: { wide: draw("wide"), narrow: draw("narrow") },
		keys: [
			...used.map(({ by, shape }) => ({
				sample: [symbolPath(shape, 17, 9, 5)],
				words: nameOf(by),
			})),
			{
				sample: [svg("path", { class: "crossbar", d: "M11 9h12" })],
				words: messages.monthsChart.downed,
			},
		],
		columns: STRIKE_COLUMNS,
		rows: [...drones, ...missiles].flatMap(({ counts }) => counts.map(row)).concat(together.map(row)),
		notes: [
			messages.monthsChart.note,
			...together.map((strike) => messages.monthsChart.tableOnly({ count: monthCountWords(strike) })),
			...collectionNotes([...all, ...together]),
		],
		data: { path: "data/strikes.csv", name: messages.strikeCharts.table },
	};
}
