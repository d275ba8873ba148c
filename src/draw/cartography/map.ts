import type { Clause, Source } from "../../model/entities.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import { wrapText } from "../svg/wrap-text.ts";
import { type Box, type Label, type LabelRequest, type LabelSet, type LabelSizes, placeLabels } from "./labels.ts";
import type { Frame, XY } from "./projection.ts";
import { type ScaleBar, scaleBar } from "./scale-bar.ts";

/*
 * A sheet is one map as plain data: layers from the bottom to the top, two sets of labels, and the
 * rows of its table. Page, picture and legend are printed from the same sheet. No colours here: each
 * layer names a look, and styles give it its hues and patterns.
 */

/** What a layer looks like. */
export const LOOKS = [
	"surroundings",
	"abroad",
	"land",
	"occupied",
	"occupied-2014",
	"zone",
	"stated",
	"stated-returned",
	"regions",
	"outline",
	"claimed",
	"line-2022",
	"line",
	"contested",
	"point",
	"mark-night",
	"mark-after",
	"mark-denied",
] as const;
export type Look = (typeof LOOKS)[number];

/** One mark: a path, or a circle around a point. */
export interface Mark {
	/** An SVG path in units; left out for a circle. */
	d?: string;
	at?: XY;
	/** Radius in units. */
	r?: number;
	/** What it is, read out; a mark without a name is part of the ground. */
	name?: string;
	/** Path of the page about it, relative to the site. Left out, it leads to its row. */
	path?: string | undefined;
	/** The row that tells of it. */
	row?: string | undefined;
}

export interface Layer {
	id: string;
	look: Look;
	/** Its words in the legend; null for a layer that explains itself. */
	legend: string | null;
	/** One sentence for the text equivalent; null for the ground. */
	words: string | null;
	marks: readonly Mark[];
	/** True where the drawing is approximate; the legend says so. */
	approximate?: boolean;
	/** The day that it shows, as EDTF. */
	date?: string;
	sources?: readonly Source[];
	evidence?: Evidence;
}

/** One row of the table: a place, a line or a zone, and what the map says of it. */
export interface Row {
	id: string;
	/** The place, line or zone. */
	name: string;
	/** Path of its page, relative to the site. */
	path?: string | undefined;
	/** What the map shows of it, in words. */
	says: string;
	clauses?: readonly Clause[];
	sources: readonly Source[];
	evidence: Evidence;
}

/** What stands fixed in the frame, for one set of labels. */
export interface Marginalia {
	scale: ScaleBar & { at: XY };
	stamp: { lines: readonly string[]; at: XY; size: number; width: number } | null;
}

export interface MapSpec {
	/** Small letters and hyphens; its files are maps/<id>.svg and maps/<id>.png. */
	id: string;
	/** A sentence that says what is shown, and on which day. */
	title: string;
	/** The day of the map, as EDTF. */
	day: string;
	frame: Frame;
	/** From the bottom to the top. */
	layers: readonly Layer[];
	/** In reading order. */
	requests: readonly LabelRequest[];
	rows: readonly Row[];
	/** What is exact, what is assumed, in sentences. */
	notes?: readonly string[];
	/** Words of the rubber stamp. */
	stamp?: string;
	/** Where the stamp stands; at the bottom of the left where left out. */
	stampAt?: "top-left" | "top-right" | "bottom-right";
}

export interface MapDrawing extends Omit<MapSpec, "requests"> {
	labels: Record<LabelSet, readonly Label[]>;
	marginalia: Record<LabelSet, Marginalia>;
	notes: readonly string[];
}

/** Heights of letters by kind, as shares of the letters of a town. Styles hold the same shares, in em. */
export const SHARES: LabelSizes = { town: 1, water: 1, line: 1, region: 0.84, country: 0.84 };

/** Height of the letters of a town in units. At 360 px a frame of 820 units is drawn at 0.4, at 1280 px at 1. */
export const fontSize = (set: LabelSet, width: number): number =>
	set === "wide" ? 13 : Math.round((28 * width) / 820);

/** Heights of letters in units, by kind. */
export function labelSizes(set: LabelSet, width: number): LabelSizes {
	const town = fontSize(set, width);
	return Object.fromEntries(Object.entries(SHARES).map(([kind, share]) => [kind, town * share])) as LabelSizes;
}

const EDGE = 14;

function stampOf({ stamp, stampAt, frame }: MapSpec, size: number): Marginalia["stamp"] {
	if (stamp === undefined) return null;
	const lines = wrapText(stamp, 22);
	const width = Math.max(...lines.map((line) => line.length)) * size * 0.66 + size * 1.4;
	const height = (lines.length * 1.25 + 0.9) * size;
	const x = stampAt?.endsWith("right") ? frame.width - EDGE - width : EDGE;
	const y = stampAt?.startsWith("top") ? EDGE + size : frame.height - height - EDGE - 3.2 * size;
	return { lines, at: [Math.round(x), Math.round(y)], size, width: Math.round(width) };
}

function marginaliaOf(spec: MapSpec, set: LabelSet): Marginalia {
	const { town } = labelSizes(set, spec.frame.width);
	const bar = scaleBar(spec.frame);
	return {
		scale: { ...bar, at: [EDGE, spec.frame.height - EDGE] },
		stamp: stampOf(spec, set === "wide" ? town : town * 0.9),
	};
}

function taken({ scale, stamp }: Marginalia, size: number): Box[] {
	const [x, y] = scale.at;
	const boxes: Box[] = [{ left: 0, top: y - size * 1.8, right: x + scale.length + size * 4, bottom: y + EDGE }];
	if (stamp !== null) {
		const [left, top] = stamp.at;
		const height = (stamp.lines.length * 1.25 + 0.9) * stamp.size;
		boxes.push({ left: left - 6, top: top - 10, right: left + stamp.width + 6, bottom: top + height + 10 });
	}
	return boxes;
}

/** Makes a sheet: places both sets of labels, the scale bar and the stamp. */
export function layOutMap(spec: MapSpec): MapDrawing {
	const { requests, ...rest } = spec;
	const made = (set: LabelSet) => {
		const sizes = labelSizes(set, spec.frame.width);
		const marginalia = marginaliaOf(spec, set);
		const own = requests.filter((request) => request.set === undefined || request.set === set);
		return { marginalia, labels: placeLabels(own, spec.frame, sizes, taken(marginalia, sizes.town)) };
	};
	const [wide, narrow] = [made("wide"), made("narrow")];
	return {
		...rest,
		notes: spec.notes ?? [],
		labels: { wide: wide.labels, narrow: narrow.labels },
		marginalia: { wide: wide.marginalia, narrow: narrow.marginalia },
	};
}

/** All sources of a sheet in the order in which the figure prints them: number them with numberNotes. */
export const mapSources = ({ layers, rows }: MapDrawing): Source[] => [
	...new Set([...layers.flatMap(({ sources }) => sources ?? []), ...rows.flatMap(({ sources }) => sources)]),
];

/** Whether the sheet draws a line of contact, and so has to say how good it is. */
export const drawsLine = ({ layers }: Pick<MapDrawing, "layers">): boolean =>
	layers.some(({ look }) => look === "line");
