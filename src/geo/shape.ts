import { geoArea } from "d3";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { difference as cutAway, intersection as cutTo, type Geom, union as join } from "polyclip-ts";

/*
 * Areas on the globe, all of one type, and what can be done with two of them. Points are longitude and latitude in
 * degrees. The library clips on the plane of longitude and latitude: where two edges cross, the crossing is a few metres
 * off the great circle, far below what is known of any line here.
 */

/** An area: polygons whose outer rings run clockwise, as d3-geo wants them (RFC 7946 winds the other way). */
export type Shape = MultiPolygon;

const HEMISPHERE = 2 * Math.PI;

/** Twice the area that a ring encloses on the plane of longitude and latitude; positive where it runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] as Position;
		return sum + x * nextY - nextX * y;
	}, 0);

const wound = (ring: readonly Position[], clockwise: boolean): Position[] =>
	turn(ring) < 0 === clockwise ? [...ring] : [...ring].reverse();

/**
 * Makes a shape of polygons wound in any way: outer rings clockwise, holes counter-clockwise.
 * @throws RangeError where a polygon covers half the globe or more, which means that its winding is wrong
 */
export function shapeOf(polygons: readonly (readonly Position[][])[]): Shape {
	const coordinates = polygons.map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
	for (const polygon of coordinates)
		if (geoArea({ type: "Polygon", coordinates: polygon }) >= HEMISPHERE)
			throw new RangeError(`a polygon around ${polygon[0]?.[0]?.join(", ")} covers half the globe`);
	return { type: "MultiPolygon", coordinates };
}

/** The shape of any area in GeoJSON. */
export const shapeFrom = (area: Polygon | MultiPolygon): Shape =>
	shapeOf(area.type === "Polygon" ? [area.coordinates] : area.coordinates);

/** Polygons smaller than this many square degrees (about 0.2 km²) are crumbs of the clipping. */
const CRUMB = 2e-5;
const clean = (result: Position[][][]): Shape =>
	shapeOf(result.filter(([ring]) => ring !== undefined && Math.abs(turn(ring)) / 2 > CRUMB));
const geom = (shape: Shape): Geom => shape.coordinates as Geom;

export const EMPTY: Shape = { type: "MultiPolygon", coordinates: [] };
export const isEmpty = (shape: Shape): boolean => shape.coordinates.length === 0;

/** What at least one of the shapes covers. */
export function union(shapes: readonly Shape[]): Shape {
	const [first, ...rest] = shapes.filter((shape) => !isEmpty(shape)).map(geom);
	return first === undefined ? EMPTY : clean(join(first, ...rest) as Position[][][]);
}

/** What both shapes cover. */
export const intersection = (a: Shape, b: Shape): Shape =>
	isEmpty(a) || isEmpty(b) ? EMPTY : clean(cutTo(geom(a), geom(b)) as Position[][][]);

/** What the first shape covers and the second does not. */
export const difference = (a: Shape, b: Shape): Shape =>
	isEmpty(a) || isEmpty(b) ? a : clean(cutAway(geom(a), geom(b)) as Position[][][]);
