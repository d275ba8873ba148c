import { geoArea } from "d3";
import type { Geometry, MultiPolygon, Position } from "geojson";
import { clip, onGrid } from "./clip.ts";
import { memoBy, memoByAll } from "./memo.ts";

/*
 * Areas on the globe, all of one type, and what can be done with two of them. Points are longitude and latitude in
 * degrees, on the grid of clip.ts. Areas are clipped on the plane of longitude and latitude: where two edges cross, the
 * crossing is a few metres off the great circle, far below what is known of any line here. A shape is never changed
 * once it is made, so what two shapes make is computed once.
 */

/** An area: polygons whose outer rings run clockwise, as d3-geo wants them (RFC 7946 winds the other way). */
export type Shape = MultiPolygon;

const HEMISPHERE = 2 * Math.PI;

/** Twice the area that a ring encloses on the plane of longitude and latitude; positive where it runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);

const wound = (ring: readonly Position[], clockwise: boolean): Position[] => {
	const points = ring.map(onGrid);
	return turn(ring) < 0 === clockwise ? points : points.reverse();
};

/**
 * Makes a shape of polygons wound in any way: outer rings clockwise, holes counter-clockwise, points on the grid.
 * @throws RangeError where a polygon covers half the globe or more, which means that its winding is wrong
 */
export function shapeOf(polygons: readonly (readonly Position[][])[]): Shape {
	const coordinates = polygons.map((rings) => rings.map((ring, index) => wound(ring, index === 0)));
	for (const polygon of coordinates)
		if (geoArea({ type: "Polygon", coordinates: polygon }) >= HEMISPHERE)
			throw new RangeError(`a polygon around ${polygon[0]?.[0]?.join(", ")} covers half the globe`);
	return { type: "MultiPolygon", coordinates };
}

/** The shape of any area in GeoJSON. @throws RangeError where the geometry is no area */
export function shapeFrom(area: Geometry): Shape {
	if (area.type === "Polygon") return shapeOf([area.coordinates]);
	if (area.type === "MultiPolygon") return shapeOf(area.coordinates);
	throw new RangeError(`a ${area.type} has no area`);
}

/** Polygons and holes smaller than this many square degrees (about 0.2 km²) are crumbs of the clipping. */
const CRUMB = 2e-5;
const isWhole = (ring: readonly Position[]): boolean => Math.abs(turn(ring)) / 2 > CRUMB;
const clean = (polygons: readonly Position[][][]): Shape =>
	shapeOf(
		polygons.flatMap(([outer, ...holes]) =>
			outer !== undefined && isWhole(outer) ? [[outer, ...holes.filter(isWhole)]] : [],
		),
	);

export const EMPTY: Shape = { type: "MultiPolygon", coordinates: [] };
export const isEmpty = (shape: Shape): boolean => shape.coordinates.length === 0;

/** West, south, east, north. */
const boxOf = memoBy(({ coordinates }: Shape): readonly [number, number, number, number] => {
	const points = coordinates.flat(2);
	const xs = points.map(([x = 0]) => x);
	const ys = points.map(([, y = 0]) => y);
	return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
});

/** Whether two shapes certainly have no point in common. */
function areApart(a: Shape, b: Shape): boolean {
	const [west, south, east, north] = boxOf(a);
	const [otherWest, otherSouth, otherEast, otherNorth] = boxOf(b);
	return east < otherWest || otherEast < west || north < otherSouth || otherNorth < south;
}

const joined = memoByAll((shapes: readonly Shape[]) =>
	clean(
		clip(
			"union",
			shapes.flatMap(({ coordinates }) => coordinates),
			[],
		),
	),
);
const shared = memoBy((a: Shape) =>
	memoBy((b: Shape) => (areApart(a, b) ? EMPTY : clean(clip("intersection", a.coordinates, b.coordinates)))),
);
const left = memoBy((a: Shape) =>
	memoBy((b: Shape) => (areApart(a, b) ? a : clean(clip("difference", a.coordinates, b.coordinates)))),
);

/** What at least one of the shapes covers. */
export const union = (shapes: readonly Shape[]): Shape => joined(shapes);

/** What both shapes cover. */
export const intersection = (a: Shape, b: Shape): Shape => shared(a)(b);

/** What the first shape covers and the second does not. */
export const difference = (a: Shape, b: Shape): Shape => left(a)(b);
