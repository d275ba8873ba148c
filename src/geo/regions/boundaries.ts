import type { MultiLineString } from "geojson";
import { mesh } from "topojson-client";
import neighboursFile from "../../../content/geo/neighbours.topo.json" with { type: "json" };
import regionsFile from "../../../content/geo/regions.topo.json" with { type: "json" };
import { memo } from "../memo.ts";
import type { Shape } from "../shape.ts";
import { type AreaTopology, areaIn, areasIn, mergedArea, objectIn, topologyOf } from "./topology.ts";

/*
 * Recognised borders, from the two files that `npm run derive-geo` makes; content/geo/NOTICE.md tells where they come
 * from. Borders are good to about 1 to 3 km.
 */

export interface Region {
	/** The id of its place in content/places/. */
	id: string;
	shape: Shape;
}
export interface Neighbour {
	/** The English name in small letters with hyphens, e.g. "belarus". */
	id: string;
	/** The English name. */
	name: string;
	shape: Shape;
}

const regionsTopology = topologyOf(regionsFile);
const neighboursTopology = topologyOf(neighboursFile);

/** The 27 regions of Ukraine, by id; Crimea and Sevastopol among them. */
export const regions = memo((): readonly Region[] => areasIn(regionsTopology, "regions"));

/** The shape of a region. Throws RangeError for an id that is no region; the check refuses those before. */
export function regionShape(id: string): Shape {
	const found = regions().find((region) => region.id === id);
	if (found === undefined) throw new RangeError(`no region is called ${id}`);
	return found.shape;
}

/** Ukraine in its recognised borders, with Crimea and Sevastopol. */
export const country = memo((): Shape => mergedArea(regionsTopology, "regions"));

type Keep = Parameters<typeof mesh>[2];
const lines = (topology: AreaTopology, name: string, keep: Keep): MultiLineString =>
	mesh(topology, objectIn(topology, name), keep);

/** The countries around, cut to 19–43° E and 43–54° N. Fill them first; what Russia has of Crimea in the source is not here. */
export const neighbours = memo((): readonly Neighbour[] =>
	areasIn(neighboursTopology, "neighbours").map(({ id, properties, shape }) => ({
		id,
		name: String(properties["name"]),
		shape,
	})),
);

/** Borders between two neighbours; none of Ukraine, no coast and no edge of the frame. */
export const neighbourBorders = memo((): MultiLineString => lines(neighboursTopology, "neighbours", (a, b) => a !== b));

/**
 * Ukraine as the file of the neighbours has it: to be filled in the colour of the neighbours and under the regions, so that
 * no gap shows between two files that differ by a kilometre. Never to be outlined.
 */
export const landUnderRegions = memo((): Shape => areaIn(neighboursTopology, objectIn(neighboursTopology, "under")));
