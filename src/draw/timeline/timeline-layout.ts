import type { Event } from "../../model/entities.ts";
import type { Settings } from "../../model/settings.ts";
import { eventSchema } from "../../schema/entries/event.ts";
import { firstDay, readEdtf } from "../../schema/fields/edtf.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { WIDTHS } from "../charts/chart.ts";
import { type Span, tracks } from "../svg/dodge.ts";
import { clamp } from "../svg/round.ts";
import { named } from "./named-events.ts";
import { type Piece, type TimeScale, timeScale } from "./time-scale.ts";

/*
 * Where each event lies: along the axis of time, and across it in the lane of its kind, in tracks where
 * days collide. The wide drawing has time from start to end, the narrow one from top to bottom.
 */

/** What the settings say of the axis. */
export type Axis = Pick<Settings, "timeline" | "horizon">;

/** The pieces of the axis: the first begins with the year of the first event, the last ends at the horizon. */
export function piecesFor(events: readonly Event[], { timeline, horizon }: Axis): readonly Piece[] {
	const years = events.map(({ data }) => firstDay(data.date).slice(0, 4));
	return timeline.map(({ from, to = horizon, share }) => {
		const first = from ?? [firstDay(to).slice(0, 4), ...years].sort()[0];
		return { span: `${first}/${to}`, share };
	});
}

/**
 * The measures of a drawing, in units: where the axis begins and ends, its breaks, the room of a tick, where the lanes
 * begin across it, how wide a sign with letters is, and what is left free between two tracks and around a lane.
 */
export const MEASURES = {
	wide: { from: 112, to: WIDTHS.wide - 14, gap: 16, room: 30, first: 44, box: 21, between: 4, around: 8 },
	narrow: { from: 84, to: 804, gap: 26, room: 17, first: 38, box: 18, between: 1.5, around: 2 },
} as const;

/** The height of a sign with letters, the size of one without, and the shortest one of several days. */
const [HIGH, DOT, SHORTEST] = [13, 11, 15];
/** Between two signs of one track. */
const APART = 2;
/** A label: the height of its letters, an upper bound of the width of one in heights, the way from its sign. */
export const LABEL = { size: 12, letter: 0.54, away: 5 } as const;

export interface PlacedEvent {
	event: Event;
	/** The number of its lane. */
	lane: number;
	/** Along the axis of time. */
	time: Span;
	/** Across it. */
	across: Span;
	/** UA, RU, US or EU; empty where no single one of the four acted. */
	sign: string;
	several: boolean;
	/** True where the day is approximate, uncertain, or not known to the day. */
	about: boolean;
	/** Where the name of the event stands along the axis; null where it is not named. */
	label: Label | null;
}
interface Label extends Span {
	/** The end at which it touches its sign. */
	anchor: "start" | "end";
}
export interface Lane extends Span {
	kind: Event["data"]["kind"];
	/** How many events it holds. */
	count: number;
}
export interface Layout {
	scale: TimeScale;
	lanes: readonly Lane[];
	/** In the order of the events. */
	placed: readonly PlacedEvent[];
	/** Where the last lane ends. */
	end: number;
}

/** The letters of the side that acted. */
export const signOf = ({ side }: Pick<Event["data"], "side">): string =>
	side === undefined || side === "other" ? "" : messages.labels.voiceSign[side];

/** What a date says of itself: whether it lasted, and whether it is known to the day. */
export function dateKind(date: string): { several: boolean; about: boolean } {
	const read = readEdtf(date);
	if (typeof read === "string") throw new RangeError(read);
	const about = [read.start, read.end].some(({ day, mark }) => day === undefined || mark !== "");
	return { several: date.includes("/"), about };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** A sign centred on its days and as long as they are, at least `shortest`, within its piece of the axis. */
function timeOf(date: string, shortest: number, { pieces, range }: TimeScale): Span {
	const [start, end] = range(date);
	const piece = pieces.find((one) => one.start - 1e-6 <= start && end <= one.end + 1e-6) ?? { start, end };
	const length = Math.max(shortest, end - start);
	const from = clamp((start + end - length) / 2, piece.start, piece.end - length);
	return { from, to: from + length };
}

/** Behind its sign, or before it where the drawing ends too soon. */
function labelOf(title: string, time: Span, end: number): Label {
	const length = LABEL.away + title.length * LABEL.size * LABEL.letter;
	return time.to + length <= end
		? { from: time.to + LABEL.away, to: time.to + length, anchor: "start" }
		: { from: time.from - length, to: time.from - LABEL.away, anchor: "end" };
}

/** An event as it is before its lane is known. */
interface Sign extends Omit<PlacedEvent, "lane" | "across"> {
	/** Its size across the axis. */
	thick: number;
	/** What it takes along the axis, with its label. */
	taken: Span;
}

function signFor(event: Event, scale: TimeScale, set: LabelSet, isNamed: boolean): Sign {
	const { box, to } = MEASURES[set];
	const kinds = dateKind(event.data.date);
	const sign = signOf(event.data);
	const [along, thick] = sign === "" ? [DOT, DOT] : set === "wide" ? [box, HIGH] : [HIGH, box];
	const time = timeOf(event.data.date, Math.max(along, kinds.several ? SHORTEST : 0), scale);
	const label = isNamed ? labelOf(event.title, time, to) : null;
	const taken = { from: Math.min(time.from, label?.from ?? time.from), to: Math.max(time.to, label?.to ?? time.to) };
	return { event, time, label, sign, ...kinds, thick, taken };
}

/** The events of one kind in tracks, each as wide as its widest sign. */
interface Tracks {
	kind: Lane["kind"];
	signs: readonly Sign[];
	/** The track of each sign. */
	track: readonly number[];
	widths: readonly number[];
}

function tracksOf(kind: Lane["kind"], signs: readonly Sign[], set: LabelSet): Tracks {
	const track = tracks(
		signs.map(({ taken }) => taken),
		APART,
	);
	const least = set === "wide" ? HIGH : 0;
	const widths = Array.from({ length: Math.max(...track) + 1 }, (_, one) =>
		Math.max(...signs.map(({ thick }, i) => (track[i] === one ? Math.max(thick, least) : 0))),
	).map((width) => width + MEASURES[set].between);
	return { kind, signs, track, widths };
}

/** The middle of each sign of a lane, across the axis from where its tracks begin. */
const middles = ({ signs, track, widths }: Tracks): number[] =>
	signs.map((_, i) => {
		const own = track[i] ?? 0;
		return sum(widths.slice(0, own)) + (widths[own] ?? 0) / 2;
	});

/** How many times as long the axis of the narrow drawing becomes where its lanes do not fit, and how often at most. */
const [LONGER, TIMES] = [1.25, 8];

/** Places the events for a drawing. The narrow one becomes longer until its lanes stand beside each other. */
export function layOut(events: readonly Event[], axis: Axis, set: LabelSet): Layout {
	const { from, to } = MEASURES[set];
	let layout = layOutAlong(events, axis, set, to);
	for (let times = 1; set === "narrow" && layout.end > WIDTHS.narrow + 0.01 && times <= TIMES; times++)
		layout = layOutAlong(events, axis, set, from + (to - from) * LONGER ** times);
	return layout;
}

/** @param to where the axis ends, in units */
function layOutAlong(events: readonly Event[], axis: Axis, set: LabelSet, to: number): Layout {
	const { from, gap, room, first, around } = MEASURES[set];
	const scale = timeScale(piecesFor(events, axis), { from, to, gap, room });
	const chosen = set === "wide" ? named(events).events : new Set<Event>();
	const kinds = Map.groupBy(events, ({ data }) => data.kind);
	const all = eventSchema.shape.kind.options
		.filter((kind) => kinds.has(kind))
		.map((kind) =>
			tracksOf(
				kind,
				(kinds.get(kind) ?? []).map((event) => signFor(event, scale, set, chosen.has(event))),
				set,
			),
		);
	const widths = all.map((lane) => sum(lane.widths) + around);
	// The narrow drawing has one width, which its lanes share.
	const spare = set === "wide" ? 0 : Math.max(0, (WIDTHS.narrow - first - sum(widths)) / all.length);
	const starts = widths.map((_, lane) => first + sum(widths.slice(0, lane)) + lane * spare);
	const end = first + sum(widths) + all.length * spare;
	const placed = new Map(
		all.flatMap((tracks, lane) => {
			const begin = (starts[lane] ?? 0) + (around + spare) / 2;
			const at = middles(tracks);
			return tracks.signs.map(({ thick, taken: _, ...sign }, i): [Event, PlacedEvent] => {
				const middle = begin + (at[i] ?? 0);
				return [sign.event, { ...sign, lane, across: { from: middle - thick / 2, to: middle + thick / 2 } }];
			});
		}),
	);
	const lanes = all.map(
		({ kind, signs }, lane): Lane => ({
			kind,
			count: signs.length,
			from: starts[lane] ?? first,
			to: starts[lane + 1] ?? end,
		}),
	);
	return { scale, lanes, placed: events.flatMap((event) => placed.get(event) ?? []), end };
}
