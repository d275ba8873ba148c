import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoConicEqualArea, geoPath } from "d3";
import { EARTH_KM, type Point } from "../../geo/sphere.ts";
import { round1 } from "../svg/round.ts";

/*
 * A frame is a projection fitted into a box. Equal area, because areas are compared; parallels and
 * rotation for Ukraine, so that north is up along 31.5° east.
 *
 *     const frame = fitBounds([22, 44, 41, 53], 820);
 *     frame.point([30.524, 50.45]);   // Kyiv, in units from the left and the top
 *     frame.path(regionShape("crimea"));   // "M556.7,454.6L…Z"
 */

export type XY = readonly [x: number, y: number];

export interface Frame {
	width: number;
	height: number;
	/** An SVG path with one decimal; empty where nothing of the shape is inside. */
	path: (shape: GeoPermissibleObjects) => string;
	/** Draws the same into a context that takes its strokes. */
	trace: (shape: GeoPermissibleObjects, context: GeoContext) => void;
	/** Units from the left and the top of a point in degrees, with one decimal. */
	point: (lonLat: Point) => [number, number];
	/** Whether a point in units lies inside the box, `margin` units from its edge. */
	inside: (xy: XY, margin?: number) => boolean;
	/** Units per kilometre at the middle of the frame. */
	unitsPerKm: number;
}

const conic = (): GeoProjection => geoConicEqualArea().parallels([46, 51]).rotate([-31.5, 0]).center([0, 48.5]);

/** How far paths run on outside the box, so that no stroke along the cut is seen. */
const BLEED = 4;

function frameOf(projection: GeoProjection, width: number, height: number): Frame {
	projection.clipExtent([
		[-BLEED, -BLEED],
		[width + BLEED, height + BLEED],
	]);
	const path = geoPath(projection).digits(1);
	return {
		width,
		height,
		path: (shape) => path(shape) ?? "",
		trace: (shape, context) => geoPath(projection, context)(shape),
		point: ([longitude, latitude]) => {
			const [x, y] = projection([longitude, latitude]) ?? [Number.NaN, Number.NaN];
			return [round1(x), round1(y)];
		},
		inside: ([x, y], margin = 0) => x >= margin && y >= margin && x <= width - margin && y <= height - margin,
		unitsPerKm: projection.scale() / EARTH_KM,
	};
}

/**
 * A frame fitted to a shape.
 * @param width in units; the height follows from the shape
 * @param pad units left free on each side
 */
export function fitShape(shape: GeoPermissibleObjects, width: number, pad = 8): Frame {
	const projection = conic().fitWidth(width - 2 * pad, shape);
	const [[, top], [, bottom]] = geoPath(projection).bounds(shape);
	const [x, y] = projection.translate();
	projection.translate([x + pad, y - top + pad]);
	return frameOf(projection, width, Math.ceil(bottom - top + 2 * pad));
}

/**
 * A frame of a box in degrees.
 * @param box [west, south, east, north]
 */
export function fitBounds(box: readonly [number, number, number, number], width: number): Frame {
	const [west, south, east, north] = box;
	const middle = (west + east) / 2;
	const coordinates = [south, north].flatMap((y) => [west, middle, east].map((x) => [x, y]));
	const corners = { type: "MultiPoint" as const, coordinates };
	const projection = conic().fitWidth(width, corners);
	const [[, top], [, bottom]] = geoPath(projection).bounds(corners);
	const [x, y] = projection.translate();
	projection.translate([x, y - top]);
	return frameOf(projection, width, Math.ceil(bottom - top));
}

/** West, south, east, north of the eastern frame, in degrees. */
export const EAST: readonly [number, number, number, number] = [35.8, 47.3, 38.9, 50.2];
