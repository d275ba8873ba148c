import { feature, merge } from "topojson-client";
import type { GeometryObject, MultiPolygon, Objects, Polygon, Topology } from "topojson-specification";
import { type Shape, shapeFrom } from "../shape.ts";

/*
 * What is read out of a topology (TopoJSON), in which areas that touch share their borders:
 *
 *     areasIn(topology, "regions")    // [{ id: "crimea", properties: {}, shape }, …]
 *     mergedArea(topology, "regions") // all of them as one shape, without the borders between them
 */

export type AreaTopology = Topology<Objects>;

const isTopology = (json: unknown): json is AreaTopology =>
	typeof json === "object" && json !== null && "type" in json && json.type === "Topology" && "objects" in json;

/** A topology as a file holds it. @throws TypeError where it is none */
export function topologyOf(json: unknown): AreaTopology {
	if (!isTopology(json)) throw new TypeError("this is no TopoJSON");
	return json;
}

/** What a topology holds under a name. @throws RangeError where there is nothing */
export function objectIn({ objects }: AreaTopology, name: string): GeometryObject {
	const found = objects[name];
	if (found === undefined) throw new RangeError(`no area is called ${name}`);
	return found;
}

/** One area as a shape. @throws RangeError where it is none */
export function areaIn(topology: AreaTopology, object: GeometryObject): Shape {
	const found = feature(topology, object);
	if (found.type === "FeatureCollection") throw new RangeError(`${object.id} is a collection and no single area`);
	return shapeFrom(found.geometry);
}

/** The single geometries of a collection. */
export function geometriesIn(topology: AreaTopology, name: string): readonly GeometryObject[] {
	const object = objectIn(topology, name);
	return object.type === "GeometryCollection" ? object.geometries : [object];
}

/** An area of a collection, with what the file says of it. */
export interface NamedArea {
	id: string;
	properties: Readonly<Record<string, unknown>>;
	shape: Shape;
}

/** All areas of a collection. */
export const areasIn = (topology: AreaTopology, name: string): NamedArea[] =>
	geometriesIn(topology, name).map((object) => ({
		id: String(object.id),
		properties: { ...object.properties },
		shape: areaIn(topology, object),
	}));

const isArea = (object: GeometryObject): object is Polygon | MultiPolygon =>
	object.type === "Polygon" || object.type === "MultiPolygon";

/** All areas of a collection as one. */
export const mergedArea = (topology: AreaTopology, name: string): Shape =>
	shapeFrom(merge(topology, geometriesIn(topology, name).filter(isArea)));
