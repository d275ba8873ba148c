import type { FeatureCollection, MultiLineString, MultiPolygon } from "geojson";
import { mesh } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryObject } from "topojson-specification";
import { memo } from "../memo.ts";
import { type Shape, union } from "../shape.ts";
import { landUnderRegions, neighbourBorders, neighbours, regions } from "./boundaries.ts";
import { type AreaTopology, areaIn, geometriesIn, mergedArea, objectIn, topologyOf } from "./topology.ts";

/*
 * Areas simplified for drawing. All areas of one map are simplified together, as one topology: borders
 * that two of them share stay shared, so that no gap shows between a region and a zone in it.
 *
 *     simplifyTogether({ zone }, 1.5e-3).area("zone")   // triangles under 0.0015 square degrees are left out
 */

/** The ground of a map of Ukraine with its own areas, all at one coarseness. */
export interface SimplifiedMap {
	country: Shape;
	/** Borders between regions, each stretch once; nothing of the outline. */
	regionBorders: MultiLineString;
	region: (id: string) => Shape;
	/** The borders and coasts of some regions, each stretch once, without those that they share with others named. */
	edges: (ids: readonly string[], without?: readonly string[]) => MultiLineString;
	/** An area that was handed over, by its name. */
	area: (name: string) => Shape;
}

type Areas = Readonly<Record<string, Shape>>;

/**
 * @param areas areas to draw besides the regions, by name
 * @param weight triangles smaller than this many square degrees are left out (Visvalingam)
 * @param exact lines whose bends stay in every area that runs along them
 */
export function simplifyTogether(areas: Areas, weight: number, exact: readonly MultiLineString[] = []): SimplifiedMap {
	const whole: FeatureCollection<MultiPolygon> = {
		type: "FeatureCollection",
		features: regions().map(({ id, shape }) => ({ type: "Feature", id, properties: {}, geometry: shape })),
	};
	const made = coarse({ whole, ...areas }, weight, exact);
	const regionNamed = (id: string) => geometriesIn(made, "whole").find((one) => one.id === id) ?? objectIn(made, id);
	return {
		country: mergedArea(made, "whole"),
		regionBorders: mesh(made, objectIn(made, "whole"), (a, b) => a !== b),
		region: (id) => areaIn(made, regionNamed(id)),
		edges: (ids, without = []) => {
			const among = (list: readonly string[], one: GeometryObject): boolean => list.includes(String(one.id));
			const keep = (a: GeometryObject, b: GeometryObject): boolean =>
				(among(ids, a) || among(ids, b)) && !among(without, a) && !among(without, b);
			return mesh(made, objectIn(made, "whole"), keep);
		},
		area: (name) => areaIn(made, objectIn(made, name)),
	};
}

function coarse(
	input: Parameters<typeof topology>[0],
	weight: number,
	exact: readonly MultiLineString[] = [],
): AreaTopology {
	const weighed = presimplify(topologyOf(topology(input)));
	const fixed = new Set(exact.flatMap(({ coordinates }) => coordinates.flat()).map(([x, y]) => `${x},${y}`));
	for (const arc of weighed.arcs)
		for (const point of arc) if (fixed.has(`${point[0]},${point[1]}`)) point[2] = Infinity;
	const simple = simplify(weighed, weight);
	return filter(simple, filterWeight(simple, weight));
}

/** Triangles of the land around that are left out, in square degrees: it is ground, not subject. */
const SURROUNDINGS = 4e-3;

/** The land around Ukraine and under it, as one area without inner edges, and the borders between the neighbours. */
export const surroundings = memo((): { land: Shape; borders: MultiLineString } => {
	const land = union([...neighbours().map(({ shape }) => shape), landUnderRegions()]);
	const made = coarse({ land, borders: neighbourBorders() }, SURROUNDINGS);
	return { land: areaIn(made, objectIn(made, "land")), borders: mesh(made, objectIn(made, "borders")) };
});
