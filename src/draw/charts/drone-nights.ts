import { type ScaleBand, scaleBand } from "d3";
import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { printDate, printDay } from "../../text/format/date.ts";
import { printWindow } from "../../text/format/window.ts";
import { messages } from "../../text/messages/index.ts";
import { collectionNotes, reportWords } from "../../text/sentences/strike-attribution.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { countAxis, countScale, footAxis, type Margins } from "./axis.ts";
import { type Chart, type ChartRow, type Drawing, LETTERS, WIDTHS } from "./chart.ts";
import { type Night, nightsOf, nightWords } from "./night-reports.ts";
import { monthShown, nightDays, nightOf, type Reports, reportingSide } from "./night-shown.ts";
import { countCells, evidenceOf, rowId, STRIKE_COLUMNS } from "./strike-rows.ts";

/* The nights as bars: launched, and of those shot down or suppressed. */

/** A label stands over a night with so many launched, and over the marked one. */
const LABELLED = 400;

/** Where the nights stand, and how a count becomes a height. */
interface Field {
	width: number;
	height: number;
	edge: Margins;
	days: ScaleBand<number>;
	y: ReturnType<typeof countScale>;
}

function fieldOf(nights: readonly Night[], set: LabelSet): Field {
	const width = WIDTHS[set];
	const height = set === "wide" ? 380 : 300;
	const edge: Margins = { top: 26, end: 4, bottom: 40, start: 34 };
	const days = scaleBand<number>(
		nights.map(({ day }) => day),
		[edge.start, width - edge.end],
	).padding(set === "wide" ? 0.3 : 0.18);
	const most = Math.max(...nights.flatMap(({ bars }) => bars.map(({ launched }) => launched)));
	return { width, height, edge, days, y: countScale(most, edge.top, height - edge.bottom) };
}

/** The left edge of a night, and its middle. */
const startOf = ({ days }: Field, day: number): number => days(day) ?? 0;
const middleOf = (field: Field, day: number): number => round1(startOf(field, day) + field.days.bandwidth() / 2);

const box = ({ y }: Field, x: number, w: number, value: number, className: string): SvgNode =>
	svg("path", {
		class: className,
		d: `M${round1(x)} ${round1(y(0))}V${round1(y(value))}h${round1(w)}V${round1(y(0))}Z`,
	});

/** The bars of a night: one for each report on it. */
function barsOf(field: Field, night: Night): SvgNode[] {
	const w = field.days.bandwidth() / night.bars.length;
	return night.bars.flatMap(({ launched, downed }, i) => {
		const x = startOf(field, night.day) + i * w;
		return [box(field, x, w, launched, "hollow"), ...(downed === null ? [] : [box(field, x, w, downed, "solid")])];
	});
}

const hitOf = (field: Field, { day, hit }: Night): SvgNode[] =>
	hit === null ? [] : [svg("path", { class: "hit", d: diamond(middleOf(field, day), round1(field.y(hit.count)), 5) })];

function labelOf(field: Field, night: Night): SvgNode[] {
	const value = Math.max(...night.bars.map(({ launched }) => launched));
	if (value < LABELLED && !night.marked) return [];
	const place = { x: middleOf(field, night.day), y: round1(field.y(value)) - 6 };
	return [svg("text", { class: "middle", ...place }, digits(value))];
}

const pointerOf = (field: Field, { day, marked }: Night): SvgNode[] =>
	marked ? [svg("path", { class: "hit", d: `M${middleOf(field, day)} ${field.height - 18}l5 9h-10Z` })] : [];

function drawing(nights: readonly Night[], set: LabelSet): Drawing {
	const field = fieldOf(nights, set);
	const { width, height, edge, y } = field;
	const ticks = nights
		.filter(({ day }) => day === 1 || day % 5 === 0)
		.map(({ day }) => ({ at: middleOf(field, day), text: `${day}` }));
	const marksOf = (night: Night): SvgNode[] => [
		...barsOf(field, night),
		...hitOf(field, night),
		...labelOf(field, night),
	];
	return {
		width,
		height,
		letters: LETTERS[set],
		elements: [
			countAxis(y, edge.start, width - edge.end),
			...nights.map((night) => linkMark({ row: rowId(night.reports[0]) }, nightWords(night), {}, ...marksOf(night))),
			footAxis(ticks, height - 24),
			svg("g", { class: "axis", "aria-hidden": "true" }, ...nights.flatMap((night) => pointerOf(field, night))),
		],
	};
}

const diamond = (x: number, y: number, r: number): string => `M${x} ${round1(y - r)}l${r} ${r}l${-r} ${r}l${-r} ${-r}Z`;

function row(strike: Strike): ChartRow {
	return {
		id: rowId(strike),
		cells: [
			{ text: printWindow(strike.data), sort: strike.data.window_end, more: reportWords(strike) },
			...countCells(strike),
		],
		sources: [strike.source],
		evidence: evidenceOf(strike),
	};
}

/** The day on which a night ends, in words. */
const dayOf = ({ reports }: Night): string => printDay(reports[0]?.data.window_end.slice(0, 10) ?? "");

/** What the eye takes from it, computed from the rows. */
function words(nights: readonly Night[]): string {
	const top = nights.toSorted((a, b) => (b.bars[0]?.launched ?? 0) - (a.bars[0]?.launched ?? 0));
	const [most, least] = [top[0], top.at(-1)];
	const many = top.filter(({ bars }) => (bars[0]?.launched ?? 0) >= LABELLED).length;
	const of = (night: Night | undefined): string =>
		night === undefined
			? ""
			: messages.nightsChart.inNight({ printed: digits(night.bars[0]?.launched ?? 0), day: dayOf(night) });
	return messages.nightsChart.words({
		nights: nights.length,
		most: of(most),
		least: of(least),
		many,
		limit: LABELLED,
	});
}

const keysOf = (site: Reports): Chart["keys"] => [
	{
		sample: [svg("path", { class: "hollow", d: "M10 1.5h14v15h-14Z" })],
		words: messages.nightsChart.keys.launched,
	},
	{
		sample: [svg("path", { class: "solid", d: "M10 1.5h14v15h-14Z" })],
		words: messages.nightsChart.keys.downed,
	},
	{
		sample: [svg("path", { class: "hit", d: diamond(17, 9, 6) })],
		words: messages.nightsChart.keys.struck,
	},
	{
		sample: [svg("path", { class: "hit", d: "M17 3l6 11h-12Z" })],
		words: messages.strikeCharts.night({ night: printDay(nightDays(site)) }),
	},
];

/** The chart of the nights; null where none was reported in the month with a figure. */
export function droneNights(site: Reports): Chart | null {
	const nights = nightsOf(site).filter(({ bars }) => bars.length > 0);
	if (nights.length === 0) return null;
	const some = nights.filter(({ hit }) => hit !== null).length;
	return {
		id: "drone-nights",
		title: messages.nightsChart.title({
			drones: messages.strikeCharts.drones[nightOf(site).attacking],
			month: printDate(monthShown(site)),
			by: reportingSide(site),
		}),
		units: messages.nightsChart.units({ reporter: site.settings.night.reporter.name }),
		day: monthShown(site),
		page: "maps/drone-strikes/",
		words: words(nights),
		drawings: { wide: drawing(nights, "wide"), narrow: drawing(nights, "narrow") },
		keys: keysOf(site),
		columns: STRIKE_COLUMNS,
		rows: nights.flatMap(({ reports }) => reports.map(row)),
		notes: [
			messages.strikeCharts.claims,
			messages.nightsChart.struckNote({ some, nights: nights.length }),
			...collectionNotes(nights.flatMap(({ reports }) => reports)),
		],
		data: { path: "data/strikes.csv", name: messages.strikeCharts.table },
	};
}
