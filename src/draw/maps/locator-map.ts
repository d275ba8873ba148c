import { geoCentroid } from "d3";
import { placePoint } from "../../geo/place-point.ts";
import { locatorBaseMap } from "../../geo/regions/base-maps.ts";
import type { SimplifiedMap } from "../../geo/regions/simplify.ts";
import type { Shape } from "../../geo/shape.ts";
import type { Place } from "../../model/entities.ts";
import { type Box, type Label, type LabelRequest, type LabelSizes, placeLabels } from "../cartography/labels.ts";
import { mapName } from "../cartography/place-labels.ts";
import { type Frame, fitShape, type XY } from "../cartography/projection.ts";
import { relativePath } from "../svg/relative-path.ts";
import { clamp } from "../svg/round.ts";

/*
 * A small map: the outline of the country and one to five places on it, in whole units and relative
 * steps, so that it costs a page little. North is up along 31.5° east.
 */

/** Where a place is marked: a region by its shape, a point by a dot, what lies outside by an arrow at the edge. */
export type LocatorMark =
	| { place: Place; kind: "region"; d: string }
	| { place: Place; kind: "point"; at: XY }
	| { place: Place; kind: "outside"; at: XY /** Clockwise from up, in degrees. */; turn: number };

export interface LocatorMap {
	width: number;
	height: number;
	outline: string;
	marks: readonly LocatorMark[];
	labels: readonly Label[];
}

const WIDTH = 240;
/** Free on each side, where arrows stand. */
const PAD = 14;
const MOST = 5;
const LETTERS = 13;
/** Half of what a dot takes, with the paper around it. */
const DOT = 6;
const SIZES: LabelSizes = {
	town: LETTERS,
	region: LETTERS,
	country: LETTERS,
	water: LETTERS,
	line: LETTERS,
	leader: LETTERS,
};

/** A shape in whole units, for little weight. */
function small(shape: Shape, frame: Frame): string {
	const path = relativePath();
	frame.trace(shape, path.context);
	return path.toString();
}

/** At least half of the free edge away from the edge. */
const within = (value: number, most: number): number => clamp(value, PAD / 2, most - PAD / 2);

/** Where the straight line from the middle of the map to a point outside leaves it. */
function edge({ width, height }: Frame, [x, y]: XY): { at: XY; turn: number } {
	const [cx, cy] = [width / 2, height / 2];
	const [dx, dy] = [x - cx, y - cy];
	const share = Math.min(Math.abs(cx / dx), Math.abs(cy / dy));
	const at: XY = [Math.round(within(cx + dx * share, width)), Math.round(within(cy + dy * share, height))];
	return { at, turn: Math.round((Math.atan2(dx, -dy) * 180) / Math.PI) };
}

function markOf(place: Place, coarse: SimplifiedMap, frame: Frame): LocatorMark | null {
	if (place.data.kind === "region") return { place, kind: "region", d: small(coarse.region(place.id), frame) };
	const point = placePoint(place);
	if (point === null) return null;
	const xy = frame.point(point);
	if (!frame.inside(xy, 2)) return { place, kind: "outside", ...edge(frame, xy) };
	return { place, kind: "point", at: [Math.round(xy[0]), Math.round(xy[1])] };
}

function wishOf(mark: LocatorMark, coarse: SimplifiedMap, frame: Frame): LabelRequest {
	const { place } = mark;
	const at = mark.kind === "region" ? frame.point(geoCentroid(coarse.region(place.id))) : mark.at;
	return {
		id: place.id,
		text: mapName(place),
		kind: mark.kind === "region" ? "line" : "town",
		at,
		rank: place.data.rank,
	};
}

/** Towns first; then regions, which must not stand beside the dot of a town and be read as its name. */
function labelsOf(marks: readonly LocatorMark[], coarse: SimplifiedMap, frame: Frame): Label[] {
	const requests = (kind: LocatorMark["kind"]): LabelRequest[] =>
		marks.filter((mark) => mark.kind === kind).map((mark) => wishOf(mark, coarse, frame));
	const towns = placeLabels(requests("point"), frame, SIZES);
	const dots = marks.flatMap((mark) => (mark.kind === "point" ? [boxAround(mark.at)] : []));
	const regions = placeLabels(requests("region"), frame, SIZES, [...dots, ...towns.map(({ box }) => box)]);
	return [...towns, ...regions].filter((label) => marks.length === 1 || onItsPlace(label));
}

const boxAround = ([x, y]: XY): Box => ({ left: x - DOT, top: y - DOT, right: x + DOT, bottom: y + DOT });

/** Among several, a region's name that was pushed away from its middle would be read as that of another. */
const onItsPlace = ({ kind, shift: [x, y] }: Label): boolean =>
	kind === "town" || (x === 0 && y > 0 && y < LETTERS / 2);

/** The small map of some places; null where none of them has a point or a shape. The first five are marked. */
export function locatorMap(places: readonly Place[]): LocatorMap | null {
	const coarse = locatorBaseMap();
	const frame = fitShape(coarse.country, WIDTH, PAD);
	const marks = places.flatMap((place) => markOf(place, coarse, frame) ?? []).slice(0, MOST);
	if (marks.length === 0) return null;
	const { width, height } = frame;
	const labels = labelsOf(marks, coarse, frame);
	return { width, height, outline: small(coarse.country, frame), marks, labels };
}
