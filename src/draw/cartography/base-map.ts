import type { MultiLineString } from "geojson";
import type { Shape } from "../../geo/shape.ts";
import type { SimplifiedMap } from "../../geo/simplify.ts";
import type { Point } from "../../geo/sphere.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelKind, LabelRequest } from "./labels.ts";
import type { Layer } from "./map.ts";
import type { Frame, XY } from "./projection.ts";

/* What every map of Ukraine stands on: the land around, the country, its borders, and names of seas and neighbours. */

export interface BaseMap {
	coarse: SimplifiedMap;
	/** The land around and under the country, and the borders between the neighbours. */
	around: { land: Shape; borders: MultiLineString };
}

/** The words of the two borders in the legend. */
const BORDER = messages.control.border;
const REGIONS = messages.control.regions;

const ground = (id: string, look: Layer["look"], d: string, legend: string | null = null): Layer => ({
	id,
	look,
	legend,
	words: null,
	marks: [{ d }],
});

/** The layers below what a map is about. */
export const baseLayers = ({ coarse, around }: BaseMap, frame: Frame): Layer[] => [
	ground("around", "surroundings", frame.path(around.land)),
	ground("abroad", "abroad", frame.path(around.borders)),
	ground("land", "land", frame.path(coarse.country)),
];

/** The borders above the areas. */
export const borderLayers = ({ coarse }: BaseMap, frame: Frame): Layer[] => [
	ground("regions", "regions", frame.path(coarse.regionBorders), REGIONS),
	ground("outline", "outline", frame.path(coarse.country), BORDER),
];

/** Names of the ground, with points at which they may stand. */
const NAMES: readonly [text: string, kind: LabelKind, ...points: Point[]][] = [
	["Black Sea", "water", [31.4, 44.85], [32.2, 44.6], [30.6, 45.3]],
	["Sea of Azov", "water", [36.6, 46.15], [36.2, 45.9]],
	["Russia", "country", [38.9, 51], [36.3, 51.8], [38.8, 50.4], [39.6, 46.6]],
	["Belarus", "country", [27.6, 52.1], [28.4, 52.2]],
	["Poland", "country", [22.7, 51.2], [22.9, 50.7]],
	["Romania", "country", [25.4, 46.9], [26, 47.2]],
	["Moldova", "country", [28.4, 47.2], [28.5, 46.9]],
	["Hungary", "country", [22, 47.6]],
	["Slovakia", "country", [22, 48.95]],
];

/** Neighbours of which so little is seen that a large name would lie across their border. */
const SMALL: readonly string[] = ["Poland", "Moldova", "Hungary", "Slovakia"];

/** Names of seas and neighbours; they give way to everything else. */
export const baseLabels = (frame: Frame): LabelRequest[] =>
	NAMES.flatMap(([text, kind, ...points]): LabelRequest[] => {
		const [at, ...alternatives] = points.map((point): XY => frame.point(point)).filter((xy) => frame.inside(xy, 10));
		if (at === undefined) return [];
		return [
			{
				id: `ground-${text}`,
				text,
				kind,
				at,
				alternatives,
				rank: kind === "water" ? 6 : 7,
				set: SMALL.includes(text) ? "wide" : undefined,
			},
		];
	});
