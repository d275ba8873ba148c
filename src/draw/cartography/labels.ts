import { round1 } from "../svg/round.ts";
import type { Frame, XY } from "./projection.ts";

/*
 * Places labels beside their points so that none touches another: each label tries eight places
 * around its point, in the order of atlases (Imhof: upper right first), the important ones first;
 * one that finds no room is left out and stays in the list below the map. Own code, since the library for
 * it (labelgun) moves labels in a browser and knows no order of places.
 *
 *     placeLabels([{ id: "kyiv", text: "Kyiv", kind: "town", at: [380, 120], rank: 1 }], frame, labelSizes("wide", 820))
 */

/** How a label is set: a town has a dot; a leader runs to the label of an area too small for it; the others stand at their point. */
export const LABEL_KINDS = ["town", "region", "country", "water", "line", "leader"] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

export interface LabelRequest {
	id: string;
	text: string;
	kind: LabelKind;
	/** The point in units. */
	at: XY;
	/** 1 is placed first. */
	rank: number;
	/** Other points at which it may stand, for a name that belongs to an area. */
	alternatives?: readonly XY[] | undefined;
	/** A fixed offset in units, written in the data for points that lie too close. */
	offset?: XY | undefined;
	/** Path of the page about it, relative to the site. */
	path?: string | undefined;
	/** Lines below it, in bold. */
	subtitle?: readonly string[] | undefined;
	/** The row below the map that tells of it. */
	row?: string | undefined;
	/** To which side the leader of an area runs first; to the east where left out. */
	west?: boolean | undefined;
	/** True where a mark leads to the same page: the label is no stop of the Tab key then. */
	marked?: boolean | undefined;
	/** In which set it may stand; both where left out. */
	set?: LabelSet | undefined;
}

/** The set for wide screens, and the one for narrow screens, with larger letters and fewer labels. */
export type LabelSet = "wide" | "narrow";

export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface Label extends Omit<LabelRequest, "alternatives" | "offset" | "rank" | "set" | "west"> {
	/** Where the baseline begins, in units from `at`. */
	shift: XY;
	anchor: "start" | "middle" | "end";
	box: Box;
}

/** Height of the letters in units, by kind. */
export type LabelSizes = Record<LabelKind, number>;

/** Width of a letter in heights: an upper bound of the average, so that real boxes are smaller. Names of areas are spaced. */
const LETTER: LabelSizes = { town: 0.6, line: 0.6, leader: 0.6, water: 0.62, region: 0.84, country: 0.84 };
/** From one line of a label to the next, in heights. */
export const LINE = 1.25;
/** Radius of the dot of a town, in heights of its letters. */
export const DOT = 0.18;

const overlaps = (a: Box, b: Box): boolean =>
	a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

type Anchored = { dx: number; dy: number; anchor: Label["anchor"] };
/** Around a dot, in heights of the letters. */
const AROUND: readonly Anchored[] = [
	{ dx: 0.35, dy: -0.15, anchor: "start" },
	{ dx: 0.35, dy: 0.85, anchor: "start" },
	{ dx: 0.4, dy: 0.35, anchor: "start" },
	{ dx: -0.35, dy: -0.15, anchor: "end" },
	{ dx: -0.35, dy: 0.85, anchor: "end" },
	{ dx: -0.4, dy: 0.35, anchor: "end" },
	{ dx: 0, dy: -0.45, anchor: "middle" },
	{ dx: 0, dy: 1.2, anchor: "middle" },
];
/** At a point of an area, in heights. */
const WITHIN: readonly Anchored[] = [0, 1, -1, 2, -2].flatMap((row) =>
	[0, 2, -2].map((column): Anchored => ({ dx: column, dy: 0.35 + row * 1.1, anchor: "middle" })),
);

/** Away from a point, at the end of a leader, in heights: the nearer first. */
const AWAY: readonly Anchored[] = [2.5, 4, 6, 8].flatMap((far) =>
	[-0.5, 0.5, -0.9, 0.9, 0, -1.5, 1.5].flatMap((dy): Anchored[] => [
		{ dx: far, dy: dy * far, anchor: "start" },
		{ dx: -far, dy: dy * far, anchor: "end" },
	]),
);
/** Where the places that are tried for a label of a kind stand. */
const PLACES: Partial<Record<LabelKind, readonly Anchored[]>> = { town: AROUND, leader: AWAY };

/** Where a leader ends, in units from its point: before the middle of the letters. */
export const leaderEnd = ([x, y]: XY, size: number): [number, number] => [
	round1(x - Math.sign(x) * size * 0.2),
	round1(y - size * 0.3),
];

/** The box of a line of text, in units. */
export function textBox([x, y]: XY, text: string, kind: LabelKind, anchor: Label["anchor"], size: number): Box {
	const width = text.length * size * LETTER[kind];
	const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
	return { left, top: y - size * 0.9, right: left + width, bottom: y + size * 0.32 };
}

const dotBox = ([x, y]: XY, size: number): Box => {
	const r = size * DOT + 1;
	return { left: x - r, top: y - r, right: x + r, bottom: y + r };
};

/** Where a label may stand, the best place first: the candidate positions of map lettering. */
function* candidates(request: LabelRequest, size: number): Generator<Label> {
	const { id, text, subtitle = [], kind, path, row, marked } = request;
	const make = (at: XY, dx: number, dy: number, anchor: Label["anchor"]): Label => {
		const first = textBox([at[0] + dx, at[1] + dy], text, kind, anchor, size);
		const lines = subtitle.map((line, i) =>
			textBox([at[0] + dx, at[1] + dy + (i + 1) * size * LINE], line, "line", anchor, size),
		);
		const boxes = [first, ...lines];
		const box: Box = {
			left: Math.min(...boxes.map(({ left }) => left)),
			top: first.top,
			right: Math.max(...boxes.map(({ right }) => right)),
			bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
		};
		return { id, text, subtitle, kind, at, path, row, marked, anchor, box, shift: [round1(dx), round1(dy)] };
	};
	if (request.offset !== undefined) {
		const [dx, dy] = request.offset;
		yield make(request.at, dx, dy, dx < 0 ? "end" : dx > 0 ? "start" : "middle");
		return;
	}
	const places = PLACES[kind] ?? WITHIN;
	const first = request.west === true ? places.filter(({ dx }) => dx < 0) : [];
	for (const at of [request.at, ...(request.alternatives ?? [])])
		for (const { dx, dy, anchor } of [...first, ...places]) yield make(at, dx * size, dy * size, anchor);
}

/**
 * Places what finds room; the result is in the order of the requests, which is the order of reading.
 * @param taken boxes that must stay free, in units
 */
export function placeLabels(
	requests: readonly LabelRequest[],
	frame: Frame,
	sizes: LabelSizes,
	taken: readonly Box[] = [],
): Label[] {
	const occupied: Box[] = [...taken];
	const placed = new Map<LabelRequest, Label>();
	const free = (box: Box): boolean =>
		box.left >= 2 &&
		box.top >= 2 &&
		box.right <= frame.width - 2 &&
		box.bottom <= frame.height - 2 &&
		!occupied.some((other) => overlaps(box, other));
	for (const request of [...requests].sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))) {
		const size = sizes[request.kind];
		if (request.kind === "town" && (!frame.inside(request.at, 4) || !free(dotBox(request.at, size)))) continue;
		const found = candidates(request, size).find(({ box }) => free(box));
		if (found === undefined) continue;
		placed.set(request, found);
		occupied.push(found.box);
		if (request.kind === "town") occupied.push(dotBox(request.at, size));
	}
	return requests.flatMap((request) => placed.get(request) ?? []);
}
