import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { Position } from "geojson";
import type { Line } from "../../model/entities.ts";
import { closed } from "../clip.ts";
import { memoBy } from "../memo.ts";
import { country, regionShape } from "../regions/boundaries.ts";
import { difference, intersection, type Shape, shapeOf, union } from "../shape.ts";
import { contains, distanceKm, type Point, pointOf } from "../sphere.ts";
import { lineShape } from "./line.ts";

/*
 * A line of contact cuts the country in two. Each part of the line is carried on to the nearest point of the border or
 * coast at both ends; the border between these two points closes it, once round each way. The side without Kyiv is the
 * occupied one: true for every line of this war, and a test holds it against the places whose side is known.
 */

/** Kyiv, on the side that is not occupied. */
const CAPITAL: Point = [30.524, 50.45];

/** The outline as rings of points, the mainland (with Crimea) first. Each ring ends where it begins. */
const rings = (): Position[][] =>
	country()
		.coordinates.flatMap(([outer]) => (outer === undefined ? [] : [outer]))
		.sort((a, b) => b.length - a.length);

interface Landing {
	point: Point;
	/** The index of the point of the ring before it. */
	index: number;
	/** Degrees along the segment, for two landings on one. */
	along: number;
}

/** The nearest point of a ring. */
function land(ring: Position[], from: Position): Landing {
	const { geometry, properties } = nearestPointOnLine({ type: "LineString", coordinates: ring }, from);
	const point = pointOf(geometry.coordinates);
	const index = Math.min(properties.segmentIndex, ring.length - 2);
	return { point, index, along: distanceKm(pointOf(ring[index] ?? []), point) };
}

/** The points of a ring from one landing on to another, both included, in the order of the ring. */
function walk(ring: Position[], from: Landing, to: Landing): Position[] {
	const open = ring.slice(0, -1);
	const wraps = to.index < from.index || (to.index === from.index && to.along < from.along);
	const count = to.index - from.index + (wraps ? open.length : 0);
	const passed = Array.from({ length: count }, (_, i) => open[(from.index + 1 + i) % open.length] ?? []);
	return [[...from.point], ...passed, [...to.point]];
}

/** The side of one part of a line on which the capital does not lie; may reach over the sea. */
function sideWithoutCapital(ring: Position[], part: Position[]): Position[] {
	const start = land(ring, part[0] ?? []);
	const end = land(ring, part.at(-1) ?? []);
	const first = closed([...part, ...walk(ring, end, start)]);
	return contains(shapeOf([[first]]), CAPITAL) ? closed([...part, ...walk(ring, start, end).reverse()]) : first;
}

/** Islands go with the stretch of the mainland that is nearest. */
function islandsOf(side: Shape, mainland: Position[], islands: readonly Position[][]): Position[][][] {
	const edge = new Set(side.coordinates.flat(2).map(String));
	return islands
		.filter(([first = []]) => {
			const { index } = land(mainland, first);
			return edge.has(String(mainland[index])) || edge.has(String(mainland[index + 1]));
		})
		.map((ring) => [ring]);
}

/**
 * What lay behind a line of contact on its day, in the recognised borders of Ukraine. For a line that does not
 * bound all that was occupied this is only a part of it: see `occupied`.
 */
export const behindLine = memoBy((line: Line): Shape => {
	const [mainland = [], ...islands] = rings();
	const sides = lineShape(line).coordinates.map((part) => shapeOf([[sideWithoutCapital(mainland, part)]]));
	const side = intersection(union(sides), country());
	return union([side, intersection(shapeOf(islandsOf(side, mainland, islands)), country())]);
});

/** All that was occupied on the day of a line: what lay behind it, and the regions that were occupied as a whole. */
export const occupied = memoBy((line: Line): Shape => {
	const whole = line.occupiedWhole.map(({ id }) => regionShape(id));
	return whole.length === 0 ? behindLine(line) : union([behindLine(line), union(whole)]);
});

/** What Ukraine held on the day of a line. */
export const heldByUkraine = memoBy((line: Line): Shape => difference(country(), occupied(line)));

/** What was occupied on the day of a line, and was not on the day of an earlier one. */
export const occupiedBetween = (earlier: Line, later: Line): Shape => difference(occupied(later), occupied(earlier));

/**
 * The part of a region that Ukraine held on the day of a line. Its edge is the border of the region, good to 1 to 3 km,
 * and the line, which is approximate.
 * @param region id of its place, e.g. "donetsk-region"; throws RangeError if it is no region
 */
export const heldPart = (region: string, line: Line): Shape => intersection(regionShape(region), heldByUkraine(line));

/** The part of a region that was occupied on the day of a line; its edge is as good as that of the other part. */
export const occupiedPart = (region: string, line: Line): Shape => intersection(regionShape(region), occupied(line));
