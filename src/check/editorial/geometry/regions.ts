import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import { polygonContains } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { DERIVED_FOLDER, REGIONS_FILE } from "../../files/derived.ts";

/** A region as it is measured: its shape, and the rings of each of its polygons, outer ring first. */
interface Region {
	shape: Feature<Polygon | MultiPolygon>;
	polygons: [longitude: number, latitude: number][][][];
}

/** The regions of the boundary file, by the id of their places; empty where there is no file. */
export type Regions = ReadonlyMap<string, Region>;

function regionOf(shape: Region["shape"]): Region {
	const { geometry } = shape;
	const polygons = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
	const rings = polygons.map((one) =>
		one.map((ring) => ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat])),
	);
	return { shape, polygons: rings };
}

/** Reads the regions in a folder of content. A file that is no TopoJSON gives none: its hash is refused elsewhere. */
export function readRegions(content: string): Regions {
	const file = join(content, DERIVED_FOLDER, REGIONS_FILE);
	if (!existsSync(file)) return new Map();
	try {
		const topology: Topology = JSON.parse(readFileSync(file, "utf8"));
		const { features } = feature(topology, topology.objects["regions"] as GeometryCollection) as FeatureCollection;
		return new Map(features.map((one) => [String(one.id), regionOf(one as Region["shape"])]));
	} catch {
		return new Map();
	}
}

/** Whether a point lies inside: in an outer ring, and in no hole of it. */
const contains = ({ polygons }: Region, point: [number, number]): boolean =>
	polygons.some((rings) => rings.filter((ring) => polygonContains(ring, point)).length % 2 === 1);

/** How far a point lies outside a region, in kilometres along the globe; 0 inside. Borders are walked only from outside. */
export const kmOutside = (region: Region, point: [longitude: number, latitude: number]): number =>
	contains(region, point) ? 0 : Math.max(0, pointToPolygonDistance(point, region.shape, { units: "kilometers" }));

/** The id of the region that holds a point; undefined where none does. */
export const regionAt = (regions: Regions, point: [longitude: number, latitude: number]): string | undefined =>
	[...regions].find(([, region]) => kmOutside(region, point) === 0)?.[0];
