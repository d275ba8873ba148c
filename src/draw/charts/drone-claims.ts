import { type ScaleTime, scaleUtc, utcDay, utcHour, utcMonth } from "d3";
import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { overlap, type Window, widest } from "../../schema/geography/window.ts";
import { printDate, printDay } from "../../text/format/date.ts";
import { printWindow } from "../../text/format/window.ts";
import { messages } from "../../text/messages/index.ts";
import { reportWords } from "../../text/sentences/strike-attribution.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { type SymbolType, symbolPath } from "../svg/symbol.ts";
import { countAxis, countScale, footAxis } from "./axis.ts";
import { type Chart, type ChartRow, type Drawing, LETTERS, WIDTHS } from "./chart.ts";
import { isInMonth, monthShown, nightDays, nightOf, otherSide, type Reports } from "./night-shown.ts";
import { countCells, evidenceOf, rowId, STRIKE_COLUMNS } from "./strike-rows.ts";

/* What the other side claims to have shot down in the month: single reports, never added, on an axis of their own. */

const SHAPE: Partial<Record<Strike["data"]["kind"], SymbolType>> = { bulletin: "dot", day: "square", claim: "ring" };

/** Reports of the other side on hours, nights and days of the month, in order of their end. */
export const claimsOf = (site: Reports): Strike[] =>
	site.strikes
		.filter(
			(strike) =>
				strike.data.attacking === otherSide(nightOf(site).attacking) &&
				SHAPE[strike.data.kind] !== undefined &&
				isInMonth(site, strike) &&
				strike.data.counts === "drones",
		)
		.toSorted((a, b) => widest(a.data).to - widest(b.data).to || (a.id < b.id ? -1 : 1));

/** The total of the month, which somebody else added up. */
export const totalsOf = (site: Reports): Strike[] =>
	site.strikes.filter(
		({ data }) =>
			data.attacking === otherSide(nightOf(site).attacking) &&
			data.kind === "month" &&
			data.window_start.startsWith(monthShown(site)),
	);

/** One report, read out. */
export const claimWords = (strike: Strike): string =>
	[
		messages.claimsChart.claim({
			window: printWindow(strike.data),
			printed: digits(downedIn(strike)),
			report: reportWords(strike),
		}),
		...(strike.data.kind === "claim" ? [messages.claimsChart.denied] : []),
	].join("; ");

/** Values at or above this are written beside their mark, and those of the marked night. */
const LABELLED = 140;

/** What stands below the axis. */
const FOOT = 40;

/** Places that lie so many units apart or less are one. */
const SAME = 1;

/**
 * Sets marks of one and the same place side by side, around it; all others stay where their time is.
 * @param places in units, in any order
 * @param distance from middle to middle, in units
 */
export function apart(places: readonly number[], distance: number): number[] {
	const rank = places.map((at, i) => places.slice(0, i).filter((other) => Math.abs(other - at) <= SAME).length);
	const many = places.map((at) => places.filter((other) => Math.abs(other - at) <= SAME).length);
	return places.map((at, i) => at + ((rank[i] ?? 0) - ((many[i] ?? 1) - 1) / 2) * distance);
}

/** The middle of a day or of an hour, as an instant. */
const instant = (day: string, hour = "12:00"): Date => new Date(`${day}T${hour}Z`);

/** Where the days and the counts of the month stand, and how large a mark is. */
interface Field {
	width: number;
	height: number;
	x: ScaleTime<number, number>;
	y: ReturnType<typeof countScale>;
	/** Half the width of a mark. */
	r: number;
	/** The first instant of the month, and the one after its last. */
	month: [Date, Date];
}

function fieldOf(claims: readonly Strike[], last: string, set: LabelSet): Field {
	const width = WIDTHS[set];
	const height = set === "wide" ? 320 : 270;
	const month: [Date, Date] = [utcMonth.floor(instant(last)), utcMonth.ceil(instant(last))];
	const most = Math.max(...claims.map(downedIn));
	const y = countScale(most, 26, height - FOOT);
	return { width, height, x: scaleUtc(month, [42, width - 8]), y, r: set === "wide" ? 5 : 3, month };
}

const downedIn = ({ data }: Strike): number => data.downed_or_suppressed ?? 0;

/** A claim at its place: its mark on a stem, and its number where it is high or lies in the marked night. */
function claimMark(strike: Strike, at: number, { y, r }: Field, night: Window): SvgNode {
	const value = downedIn(strike);
	const top = round1(y(value));
	const told = value >= LABELLED || overlap(strike.data, night);
	const label = told ? [svg("text", { class: "middle", x: at, y: round1(top - r - 4) }, digits(value))] : [];
	const stem = svg("path", { class: "stem", d: `M${at} ${round1(y(0))}V${round1(top + r)}` });
	const symbol = symbolPath(SHAPE[strike.data.kind] ?? "dot", at, top, r);
	return linkMark({ row: rowId(strike) }, claimWords(strike), {}, stem, symbol, ...label);
}

function drawing(claims: readonly Strike[], night: Window, set: LabelSet): Drawing {
	const last = night.window_end.slice(0, 10);
	const field = fieldOf(claims, last, set);
	const { width, height, x, y, r, month } = field;
	const middle = ({ data }: Strike): number => {
		const { from, to } = widest(data);
		return x((from + to) / 2);
	};
	const places = apart(claims.map(middle), 2 * r + 1);
	const days = utcDay
		.range(...month)
		.filter((day) => day.getUTCDate() === 1 || day.getUTCDate() % 5 === 0)
		.map((day) => ({ at: x(utcHour.offset(day, 12)), text: `${day.getUTCDate()}` }));
	const bottom = height - FOOT;
	const pointer = svg("path", { class: "hit", d: `M${round1(x(instant(last, "00:00")))} ${bottom + 22}l5 9h-10Z` });
	return {
		width,
		height,
		letters: LETTERS[set],
		elements: [
			countAxis(y, 42, width - 4),
			...claims.map((strike, i) => claimMark(strike, round1(places[i] ?? 0), field, night)),
			footAxis(days, bottom + 16),
			svg("g", { class: "axis", "aria-hidden": "true" }, pointer),
		],
	};
}

const row = (strike: Strike): ChartRow => ({
	id: rowId(strike),
	cells: [
		{ text: printWindow(strike.data), sort: widest(strike.data).to, more: reportWords(strike) },
		...countCells(strike),
	],
	sources: [strike.source],
	evidence: evidenceOf(strike),
});

/** How many reports there are, the highest, and what others added up. */
function words(claims: readonly Strike[], totals: readonly Strike[]): string {
	const highest = claims.toSorted((a, b) => downedIn(b) - downedIn(a))[0];
	const counted = messages.claimsChart.words({
		reports: claims.length,
		days: claims.filter(({ data }) => data.kind === "day").length,
		highest: digits(highest === undefined ? 0 : downedIn(highest)),
		window: highest === undefined ? "" : printWindow(highest.data),
	});
	const added = totals.map((strike) =>
		messages.claimsChart.total({ printed: digits(downedIn(strike)), report: reportWords(strike) }),
	);
	return [counted, ...added].join(" ");
}

const keysOf = (site: Reports): Chart["keys"] => [
	{ sample: [symbolPath("dot", 17, 9, 5)], words: messages.claimsChart.keys.bulletin },
	{ sample: [symbolPath("square", 17, 9, 5)], words: messages.claimsChart.keys.day },
	{ sample: [symbolPath("ring", 17, 9, 5)], words: messages.claimsChart.keys.claim },
	{
		sample: [svg("path", { class: "hit", d: "M17 3l6 11h-12Z" })],
		words: messages.strikeCharts.night({ night: printDay(nightDays(site)) }),
	},
];

/** The chart of the claims; null where nothing was claimed in the month. */
export function droneClaims(site: Reports): Chart | null {
	const claims = claimsOf(site);
	if (claims.length === 0) return null;
	const night = nightOf(site);
	const totals = totalsOf(site);
	return {
		id: "drone-claims",
		title: messages.claimsChart.title({
			drones: messages.strikeCharts.drones[otherSide(night.attacking)],
			by: messages.labels.sideInSentence[night.attacking],
			month: printDate(monthShown(site)),
		}),
		units: messages.claimsChart.units,
		day: monthShown(site),
		page: "maps/drone-strikes/",
		words: words(claims, totals),
		drawings: { wide: drawing(claims, night, "wide"), narrow: drawing(claims, night, "narrow") },
		keys: keysOf(site),
		columns: STRIKE_COLUMNS,
		rows: [...claims, ...totals].map(row),
		notes: [`${messages.strikeCharts.claims} ${messages.claimsChart.note}`, messages.claimsChart.partial],
		data: { path: "data/strikes.csv", name: messages.strikeCharts.table },
	};
}
