import type { Event } from "../../model/entities.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { type Drawing, LETTERS, WIDTHS } from "../charts/chart.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { clamp, round1 } from "../svg/round.ts";
import { type Axis, dateKind, type Layout, layOut, MEASURES, type PlacedEvent } from "./timeline-layout.ts";

/* The timeline as a drawing: axis with its breaks, lanes, a sign for each event, the horizon. */

/** Units below the lanes for the ticks of the wide drawing. */
const FOOT = 26;
/** Units that the mark of a break is wide and high. */
const SLASH = 5;

/** The anchor of an event in the table of the timeline. */
export const rowOf = ({ id }: Pick<Event, "id">): string => `t-${id}`;

/** An event, read out: "24 December 2025, statement, Russia: Putin to business people". */
export function readOut({ data, title }: Event): string {
	const side = data.side === undefined ? "" : `, ${messages.labels.side[data.side]}`;
	const contested = dateKind(data.date).about ? messages.timeline.notToTheDay : "";
	return `${printDate(data.date)}${contested}, ${messages.labels.eventKind[data.kind]}${side}: ${title}`;
}

/** How the two drawings differ: which way time runs. */
interface Way {
	/** The point so far along the axis and so far across it. */
	xy: (time: number, across: number) => readonly [x: number, y: number];
	/** A straight stroke between two such points. */
	stroke: (from: readonly [number, number], to: readonly [number, number]) => string;
}
function wayOf(set: LabelSet): Way {
	const xy: Way["xy"] = (time, across) =>
		set === "wide" ? [round1(time), round1(across)] : [round1(across), round1(time)];
	return { xy, stroke: (from, to) => `M${xy(...from).join(" ")}L${xy(...to).join(" ")}` };
}

/** The outline of a sign: round for one day, square for several. */
function outline({ time, across, several }: PlacedEvent, { xy }: Way): string {
	const [x, y] = xy(time.from, across.from);
	const [right, bottom] = xy(time.to, across.to);
	const [w, h] = [round1(right - x), round1(bottom - y)];
	if (several) return `M${x} ${y}h${w}v${h}h${-w}z`;
	const r = Math.min(w, h) / 2;
	const [dx, dy] = [round1(w - 2 * r), round1(h - 2 * r)];
	const turn = (toX: number, toY: number) => `a${r} ${r} 0 0 1 ${toX} ${toY}`;
	return `M${round1(x + r)} ${y}h${dx}${turn(r, r)}v${dy}${turn(-r, r)}h${-dx}${turn(-r, -r)}v${-dy}${turn(r, -r)}z`;
}

/** The shape of an event and its name, which are its link. */
function sign(placed: PlacedEvent, way: Way): SvgNode[] {
	const { sign: letters, about, across, label, event } = placed;
	const look = `${letters === "" ? "event-mark" : "event-side"}${about ? " dashed" : ""}`;
	const shape = svg("path", { class: look, d: outline(placed, way) });
	if (label === null) return [shape];
	const at = label.anchor === "end" ? label.to : label.from;
	const [x, y] = way.xy(at, (across.from + across.to) / 2);
	return [
		shape,
		svg(
			"text",
			{ class: label.anchor === "end" ? "end event-name" : "event-name", x, y: round1(y + 4.2) },
			event.title,
		),
	];
}

/** The letters in a shape. They stand beside its link, whose name says the side in full. */
function lettersOf({ sign: letters, time, across }: PlacedEvent, way: Way): SvgNode[] {
	if (letters === "") return [];
	const [x, y] = way.xy((time.from + time.to) / 2, (across.from + across.to) / 2);
	return [svg("text", { class: "middle side-letters", x, y: round1(y + 3.6), "aria-hidden": "true" }, letters)];
}

/** Pieces, ticks, breaks and the horizon. */
function axisMarks({ scale, end }: Layout, set: LabelSet, way: Way): SvgNode {
	const wide = set === "wide";
	const { first, room, gap } = MEASURES[set];
	const line = (at: number, look?: string): SvgNode =>
		svg("path", { class: look, d: way.stroke([at, first], [at, end]) });
	const pieces = scale.pieces.flatMap(({ start, end: stop, name, ticks }, i) => [
		...ticks.filter(({ at }) => at > start + 0.1).map(({ at }) => line(at)),
		line(start, "base"),
		...(i < scale.pieces.length - 1 ? [line(stop, "base")] : []),
		wide
			? svg("text", { class: "piece-name", x: round1(start), y: first - 8 }, name)
			: svg("text", { class: "piece-name", x: 0, y: round1(start - 7) }, name),
		// On the narrow drawing the name of the piece stands where its first tick would.
		...ticks
			.filter(({ at }) => wide || at > start + room / 2)
			.map(({ at, text }) =>
				wide
					? svg("text", { class: "middle", x: round1(at), y: round1(end + 17) }, text)
					: svg("text", { class: "end", x: first - 6, y: round1(at + 4) }, text),
			),
	]);
	const breaks = scale.pieces.slice(1).map(({ start }) => {
		const middle = start - gap / 2;
		const cut = (shift: number): string =>
			wide
				? `M${round1(middle + shift - SLASH / 2)} ${round1(end + SLASH)}l${SLASH} ${-2 * SLASH}`
				: `M${round1(WIDTHS.narrow - 3 * SLASH)} ${round1(middle + shift + SLASH / 2)}l${2 * SLASH} ${-SLASH}`;
		return svg("path", { class: "base", d: `${cut(-1.5)}${cut(2.5)}` });
	});
	return svg("g", { class: "axis", "aria-hidden": "true" }, ...pieces, ...breaks);
}

/** The day at which the knowledge of the site ends. */
function horizonMark({ scale, end }: Layout, day: string, set: LabelSet, way: Way): SvgNode {
	const at = scale.pieces.at(-1)?.end ?? 0;
	const words = messages.timeline.horizon({ day: printDate(day) });
	const [x, y] = set === "wide" ? [at, 14] : [WIDTHS.narrow, at + 17];
	const from = set === "wide" ? 20 : MEASURES.narrow.first;
	return svg(
		"g",
		{ class: "horizon", "aria-hidden": "true" },
		svg("path", { d: way.stroke([at, from], [at, end]) }),
		svg("text", { class: "end", x: round1(x), y: round1(y) }, words),
	);
}

/** Lines on which the names of the lanes stand in turn on the narrow drawing. */
const TURNS = 4;
/** Half the width of a letter, an upper bound in units. */
const HALF_LETTER = 3.7;

/** Names of the lanes, and the rules between them within each piece. */
function heads({ lanes, scale }: Layout, set: LabelSet, way: Way): SvgNode {
	const rules = lanes
		.slice(1)
		.flatMap(({ from }) => scale.pieces.map(({ start, end }) => way.stroke([start, from], [end, from])));
	const names = lanes.map(({ kind, count, from, to }, i) => {
		const [name, middle] = [messages.labels.eventKind[kind], (from + to) / 2];
		if (set === "wide") return svg("text", { x: 0, y: round1(middle + 4) }, `${name} ${count}`);
		const half = name.length * HALF_LETTER;
		const x = clamp(middle, half, WIDTHS.narrow - half);
		return svg("text", { class: "middle", x: round1(x), y: 12 + (i % TURNS) * 14 }, name);
	});
	return svg("g", { class: "axis", "aria-hidden": "true" }, svg("path", { d: rules.join("") }), ...names);
}

/**
 * The timeline.
 * @param only the events in full ink; the others are one faint shape without links, at their places. All where left out
 */
export function timelineDrawing(
	events: readonly Event[],
	axis: Axis,
	set: LabelSet,
	only?: ReadonlySet<Event>,
): Drawing {
	const layout = layOut(events, axis, set);
	const way = wayOf(set);
	const shown = layout.placed.filter(({ event }) => only?.has(event) ?? true);
	const faint = layout.placed.filter((one) => !shown.includes(one));
	return {
		width: WIDTHS[set],
		height: Math.ceil(set === "wide" ? layout.end + FOOT : (layout.scale.pieces.at(-1)?.end ?? 0) + FOOT),
		letters: LETTERS[set],
		elements: [
			heads(layout, set, way),
			axisMarks(layout, set, way),
			...(faint.length === 0
				? []
				: [svg("path", { class: "faint", d: faint.map((one) => outline(one, way)).join("") })]),
			...shown.flatMap((one) => [
				linkMark(
					{ path: one.event.path, ...(only === undefined ? { row: rowOf(one.event) } : {}) },
					readOut(one.event),
					{ "data-lane": one.lane },
					...sign(one, way),
				),
				...lettersOf(one, way),
			]),
			horizonMark(layout, axis.horizon, set, way),
		],
	};
}
