import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { DERIVED_FOLDER, REGIONS_FILE } from "../../files/derived.ts";

type Region = Feature<Polygon | MultiPolygon>;

/** The regions of the boundary file, by the id of their places; empty where there is no file. */
export type Regions = ReadonlyMap<string, Region>;

/** Reads the regions in a folder of content. A file that is no TopoJSON gives none: its hash is refused elsewhere. */
export function readRegions(content: string): Regions {
	const file = join(content, DERIVED_FOLDER, REGIONS_FILE);
	if (!existsSync(file)) return new Map();
	try {
		const topology: Topology = JSON.parse(readFileSync(file, "utf8"));
		const { features } = feature(topology, topology.objects["regions"] as GeometryCollection) as FeatureCollection;
		return new Map(features.map((one) => [String(one.id), one as Region]));
	} catch {
		return new Map();
	}
}

/** How far a point lies outside a region, in kilometres along the globe; 0 inside. */
export const kmOutside = (region: Region, point: Position): number =>
	Math.max(0, pointToPolygonDistance(point, region, { units: "kilometers" }));

/** The id of the region that holds a point; undefined where none does. */
export const regionAt = (regions: Regions, point: Position): string | undefined =>
	[...regions].find(([, region]) => kmOutside(region, point) === 0)?.[0];
