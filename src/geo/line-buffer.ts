import { buffer } from "@turf/buffer";
import type { LineString, Position } from "geojson";
import type { Line, Zone } from "../model/entities.ts";
import { country } from "./boundaries.ts";
import { occupied } from "./control.ts";
import { lineShape } from "./line.ts";
import { difference, intersection, type Shape, shapeFrom, shapeOf, union } from "./shape.ts";
import { between, distanceKm, EARTH_KM, type Point, pointOf } from "./sphere.ts";

/** Kilometres on each side of a line; a side that is left out has no zone. */
export type BufferWidth = NonNullable<Zone["data"]["shape"]["widths"]>[number];

/** Points per quarter of a circle: a round corner is then at most 0.2 % too narrow. */
const STEPS = 16;
/** The cut behind an end reaches a little further than the round end of the buffer. */
const BEYOND = 1.02;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** Initial bearing of the great circle from one point to another, clockwise from north, in degrees. */
function bearing([fromX, fromY]: Point, [toX, toY]: Point): number {
	const [a, b, turn] = [radians(fromY), radians(toY), radians(toX - fromX)];
	return degrees(
		Math.atan2(Math.sin(turn) * Math.cos(b), Math.cos(a) * Math.sin(b) - Math.sin(a) * Math.cos(b) * Math.cos(turn)),
	);
}

/** The point at a distance and bearing (the direct formula on a sphere). */
function destination([x, y]: Point, km: number, towards: number): Point {
	const [angle, lat, course] = [km / EARTH_KM, radians(y), radians(towards)];
	const end = Math.asin(Math.sin(lat) * Math.cos(angle) + Math.cos(lat) * Math.sin(angle) * Math.cos(course));
	const turn = Math.atan2(
		Math.sin(course) * Math.sin(angle) * Math.cos(lat),
		Math.cos(angle) - Math.sin(lat) * Math.sin(end),
	);
	return [x + degrees(turn), degrees(end)];
}

/** The point so many kilometres along a line from its start; its last point where it is shorter. */
function along(line: readonly Position[], km: number): Point {
	let left = km;
	for (let i = 1; i < line.length; i++) {
		const [a, b] = [pointOf(line[i - 1] as Position), pointOf(line[i] as Position)];
		const step = distanceKm(a, b);
		if (step >= left) return between(a, b, left / step);
		left -= step;
	}
	return pointOf(line.at(-1) as Position);
}

/** The half disc beyond the start of a line: what a round end has too much. */
function beyondStart(line: readonly Position[], km: number): Position[][] {
	const start = pointOf(line[0] as Position);
	const outward = bearing(along(line, km), start);
	const arc = Array.from({ length: 4 * STEPS + 1 }, (_, i) => {
		const turn = -90 + (180 * i) / (4 * STEPS);
		return [...destination(start, km * BEYOND, outward + turn)];
	});
	return [[...arc, arc[0] as Position]];
}

/**
 * All that lies within so many kilometres of one part of a line, with flat ends: nothing lies beyond the line through an
 * end at right angles to the last stretch. The library works in an azimuthal equidistant projection around the part; over
 * 1,000 km its distances are right to 0.1 %.
 */
export function flatBuffer(part: readonly Position[], km: number): Shape {
	const geometry: LineString = { type: "LineString", coordinates: [...part] };
	const round = buffer(geometry, km, { units: "kilometers", steps: STEPS });
	if (round === undefined) throw new RangeError("a line of one point has no band");
	const ends = [part, part.toReversed()].map((line) => beyondStart(line, km));
	return difference(shapeFrom(round.geometry), shapeOf(ends));
}

/** The strip on both sides of a line, before it is cut to anything. */
const strip = (line: Line, km: number): Shape => union(lineShape(line).coordinates.map((part) => flatBuffer(part, km)));

/**
 * The band along a line, so many kilometres wide on each side, in the recognised borders of Ukraine. Which side is which
 * follows from what was occupied on the day of the line.
 * @param within only inside this shape, e.g. one region
 */
export function lineBuffer(
	line: Line,
	{ ukrainian_side_km: ours = 0, russian_side_km: theirs = 0 }: BufferWidth,
	within?: Shape,
): Shape {
	const cut = (shape: Shape): Shape => intersection(shape, within ?? country());
	if (ours === theirs) return cut(strip(line, ours));
	const held = occupied(line);
	return union([
		...(ours > 0 ? [difference(cut(strip(line, ours)), held)] : []),
		...(theirs > 0 ? [intersection(cut(strip(line, theirs)), held)] : []),
	]);
}
