import type { MultiLineString } from "geojson";
import type { SimplifiedMap } from "../../geo/regions/simplify.ts";
import type { Shape } from "../../geo/shape.ts";
import type { MapName } from "../../model/settings.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelRequest } from "./labels.ts";
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

/** Names of seas and neighbours; they give way to everything else. */
export const baseLabels = (names: readonly MapName[], frame: Frame): LabelRequest[] =>
	names.flatMap(({ name, place, points, small }): LabelRequest[] => {
		const [at, ...alternatives] = points.map((point): XY => frame.point(point)).filter((xy) => frame.inside(xy, 10));
		if (at === undefined) return [];
		return [
			{
				id: `ground-${name}`,
				text: name,
				kind: place === null ? "country" : "water",
				at,
				alternatives,
				rank: place === null ? 7 : 6,
				set: small ? "wide" : undefined,
			},
		];
	});
