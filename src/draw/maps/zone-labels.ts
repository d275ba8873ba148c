import { geoCentroid } from "d3";
import type { SimplifiedMap } from "../../geo/regions/simplify.ts";
import type { Shape } from "../../geo/shape.ts";
import type { ZoneView } from "../../geo/zone.ts";
import type { Zone } from "../../model/entities.ts";
import { edgePoints, innerPoints } from "../cartography/inner-points.ts";
import { labelSizes } from "../cartography/label-sizes.ts";
import type { LabelRequest, LabelSet } from "../cartography/labels.ts";
import { mapName } from "../cartography/place-labels.ts";
import type { Frame, XY } from "../cartography/projection.ts";
import { viewWords, ZONE_ROW } from "./zone-rows.ts";

/* The labels of a proposal: its width or name beside what is drawn of it. */

const LABEL_SETS: readonly LabelSet[] = ["wide", "narrow"];
/** Units between a band and its label. */
const CLEAR = 12;

/**
 * Where the label of a band may stand: west of its western edge, from its middle outward, so that it leaves the line free.
 * @param half half the width of the label, in units
 */
function outerPoints(shape: Shape, frame: Frame, half: number): XY[] {
	const edge = edgePoints(shape, frame);
	const middle = edge.map(([, y]) => y).sort((a, b) => a - b)[Math.floor(edge.length / 2)] ?? 0;
	const western = ([x, y]: XY): boolean => edge.every(([a, b]) => Math.abs(b - y) > CLEAR || a >= x - 1);
	return edge
		.filter(western)
		.sort((a, b) => Math.abs(a[1] - middle) - Math.abs(b[1] - middle))
		.slice(0, 40)
		.map(([x, y]): XY => [x - half - CLEAR, y]);
}

/** Half the width of a label, in units: an upper bound. */
const halfOf = (text: string, set: LabelSet, frame: Frame): number =>
	(text.length * 0.6 * labelSizes(set, frame.width).line) / 2;

/** The label of an area, at a place of its own for each set. */
function areaLabel(zone: Zone, view: ZoneView, shape: Shape, frame: Frame): LabelRequest[] {
	const text = view.kind === "band" ? `zone ${viewWords(zone, view)}` : viewWords(zone, view);
	return LABEL_SETS.flatMap((set): LabelRequest[] => {
		const points =
			view.kind === "band" ? outerPoints(shape, frame, halfOf(text, set, frame)) : innerPoints(shape, frame);
		const [at, ...alternatives] = points;
		return at === undefined
			? []
			: [
					{
						id: `zone-${set}`,
						text,
						kind: "line",
						at,
						alternatives,
						rank: view.areas.length > 1 ? 1.5 : 2.5,
						row: ZONE_ROW,
						set,
					},
				];
	});
}

/** The labels of one view of a proposal: its name or width beside it, the place of a point, the names of claimed regions. */
export function zoneWishes(zone: Zone, view: ZoneView, coarse: SimplifiedMap, frame: Frame): LabelRequest[] {
	const { place, regions, data } = zone;
	if (place !== null && view.point !== null) {
		const at = frame.point(view.point);
		return [{ id: place.id, text: place.title, kind: "town", at, rank: 0, path: place.path, offset: [14, 5] }];
	}
	if (view.shape === null) return [];
	if (!data.claim) return areaLabel(zone, view, view.shape, frame);
	return regions.map((region): LabelRequest => {
		const at = frame.point(geoCentroid(coarse.region(region.id)));
		return { id: region.id, text: mapName(region), kind: "region", at, rank: 0, path: region.path };
	});
}
