import type { Clause, Source } from "../../model/entities.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import { labelSizes } from "./label-sizes.ts";
import { type Label, type LabelRequest, type LabelSet, placeLabels } from "./labels.ts";
import { boxesOf, type Marginalia, marginaliaOf, type StampCorner } from "./marginalia.ts";
import type { Frame, XY } from "./projection.ts";

/*
 * One map as plain data: layers from the bottom to the top, two sets of labels, and the rows of its
 * table. Page, picture and legend are printed from the same data. No colours here: each layer names a
 * look, and styles give it its hues and patterns.
 *
 *     layOutMap({
 *         id: "regions", title: "Regions on 1 May 2026", day: "2026-05-01", frame: fitShape(country, 820),
 *         layers: [{ id: "land", look: "land", legend: null, words: null, marks: [{ d: frame.path(country) }] }],
 *         requests: [], rows: [],
 *     })
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
	"tinted",
	"bars",
	"dots",
	"queries",
	"crosses",
	"grid",
	"uprights",
	"levels",
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
	stampAt?: StampCorner;
}

export interface MapDrawing extends Omit<MapSpec, "requests"> {
	labels: Record<LabelSet, readonly Label[]>;
	marginalia: Record<LabelSet, Marginalia>;
	notes: readonly string[];
}

/** On narrow screens, where letters are large, the stamp has smaller ones. */
const NARROW_STAMP = 0.9;

/** Makes a map: places both sets of labels, the scale bar and the stamp. */
export function layOutMap(spec: MapSpec): MapDrawing {
	const { requests, ...rest } = spec;
	const made = (set: LabelSet) => {
		const sizes = labelSizes(set, spec.frame.width);
		const marginalia = marginaliaOf(spec, sizes.town * (set === "wide" ? 1 : NARROW_STAMP));
		const own = requests.filter((request) => request.set === undefined || request.set === set);
		return { marginalia, labels: placeLabels(own, spec.frame, sizes, boxesOf(marginalia, sizes.town)) };
	};
	const [wide, narrow] = [made("wide"), made("narrow")];
	return {
		...rest,
		notes: spec.notes ?? [],
		labels: { wide: wide.labels, narrow: narrow.labels },
		marginalia: { wide: wide.marginalia, narrow: narrow.marginalia },
	};
}

/** All sources of a map in the order in which the figure prints them: number them with numberFootnotes. */
export const mapSources = ({ layers, rows }: MapDrawing): Source[] => [
	...new Set([...layers.flatMap(({ sources }) => sources ?? []), ...rows.flatMap(({ sources }) => sources)]),
];

/** Whether the map draws a line of contact, and so has to say how good it is. */
export const drawsLine = ({ layers }: Pick<MapDrawing, "layers">): boolean =>
	layers.some(({ look }) => look === "line");
