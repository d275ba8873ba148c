import { along } from "@turf/along";
import { bearing } from "@turf/bearing";
import { buffer } from "@turf/buffer";
import { destination } from "@turf/destination";
import type { LineString, Position } from "geojson";
import type { Line, Zone } from "../../model/entities.ts";
import { closed } from "../clip.ts";
import { country } from "../regions/boundaries.ts";
import { difference, intersection, type Shape, shapeFrom, shapeOf, union } from "../shape.ts";
import { occupied } from "./control.ts";
import { lineShape } from "./line.ts";

/** Kilometres on each side of a line; a side that is left out has no zone. */
export type BufferWidth = NonNullable<Zone["data"]["shape"]["widths"]>[number];

/** Points per quarter of a circle: a round corner is then at most 0.2 % too narrow. */
const STEPS = 16;
/** The cut behind an end reaches a little further than the round end of the buffer. */
const BEYOND = 1.02;

/** The half disc beyond the start of a line: what a round end has too much. */
function beyondStart(line: readonly Position[], km: number): Position[][] {
	const [start = []] = line;
	const outward = bearing(along({ type: "LineString", coordinates: [...line] }, km), start);
	const arc = Array.from({ length: 4 * STEPS + 1 }, (_, i): Position => {
		const turn = -90 + (180 * i) / (4 * STEPS);
		return destination(start, km * BEYOND, outward + turn).geometry.coordinates;
	});
	return [closed(arc)];
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
