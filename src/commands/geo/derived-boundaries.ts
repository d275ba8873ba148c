import { polygonContains } from "d3";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { intersection, shapeFrom, shapeOf } from "../../geo/shape.ts";

/* What `npm run derive-geo` does with the two files that it fetches. The same text gives the same topology. */

/** West, south, east, north of the neighbours, in degrees. */
export const FRAME = [19, 43, 43, 54] as const;
/** Triangles smaller than this many square degrees are left out (Visvalingam). */
export const WEIGHT = { regions: 5e-4, neighbours: 1e-3 } as const;
/** Steps of the grid on which points are written, over the width and the height of the file. */
export const GRID = 1e4;
/** A point of Crimea: the polygon that holds it is Ukraine's, whatever a file says. */
const SIMFEROPOL: [longitude: number, latitude: number] = [34.1, 44.95];

type Shape = Polygon | MultiPolygon;
type Named = { name: string };
type Country = Feature<Shape | null, Named>;

const polygonsOf = (shape: Shape): Position[][][] =>
	shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** Least triangles go first, then rings that are smaller than a triangle; points on a grid. */
function small(input: Topology, weight: number): Topology {
	const weighed = presimplify(input as Topology<Record<string, GeometryObject<Named>>>);
	const simple = simplify(weighed, weight);
	return quantize(filter(simple, filterWeight(simple, weight)), GRID);
}

/**
 * The regions; keyed by name, because the ids of the package are not unique.
 * @param ids name of a region in the package → id of its place
 */
export function derivedRegions(text: string, ids: ReadonlyMap<string, string>): Topology {
	const input: Topology = JSON.parse(text);
	const { geometries } = input.objects["ukr"] as GeometryCollection<Named>;
	for (const one of geometries) {
		const { name } = one.properties as Named;
		const id = ids.get(name);
		if (id === undefined) throw new Error(`No place has the boundary "${name}".`);
		one.id = id;
		delete one.properties;
	}
	geometries.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
	input.objects = { regions: { type: "GeometryCollection", geometries } };
	return small(input, WEIGHT.regions);
}

const touchesFrame = ([ring = []]: Position[][]): boolean => {
	const [west, south, east, north] = FRAME;
	const within = (axis: 0 | 1, low: number, high: number): boolean =>
		ring.some((p) => (p[axis] as number) > low) && ring.some((p) => (p[axis] as number) < high);
	return within(0, west, east) && within(1, south, north);
};

/** Whether a polygon holds a point, on the plane: good enough for one point far from every border. */
const holds = ([ring = []]: Position[][], point: [number, number]): boolean =>
	polygonContains(
		ring.map(([x = 0, y = 0]): [number, number] => [x, y]),
		point,
	);

function shapeOfFrame(): MultiPolygon {
	const [west, south, east, north] = FRAME;
	return shapeFrom({
		type: "Polygon",
		coordinates: [
			[
				[west, south],
				[east, south],
				[east, north],
				[west, north],
				[west, south],
			],
		],
	});
}

/**
 * The countries around, cut to the frame. Ukraine itself, and the polygon of Crimea that the package gives to Russia,
 * go into an object of their own: land to be painted under the regions, so that no gap shows where two files differ by a
 * kilometre. What is left of Russia does not touch Crimea.
 */
export function derivedNeighbours(text: string): Topology {
	const frame = shapeOfFrame();
	const input: Topology = JSON.parse(text);
	const countries = feature(input, input.objects["countries"] as GeometryCollection<Named>) as {
		features: unknown;
	};
	const under: Position[][][] = [];
	const around: Feature<MultiPolygon, Named>[] = [];
	for (const { geometry, properties } of countries.features as Country[]) {
		if (geometry === null) continue;
		const parts = polygonsOf(geometry).filter(touchesFrame);
		const ours = (part: Position[][]): boolean => properties.name === "Ukraine" || holds(part, SIMFEROPOL);
		under.push(...parts.filter(ours));
		const rest = parts.filter((part) => !ours(part));
		const coordinates = rest.flatMap((part) => intersection(shapeOf([part]), frame).coordinates);
		if (coordinates.length > 0)
			around.push({
				type: "Feature",
				id: properties.name
					.toLowerCase()
					.replace(/[^a-z]+/g, "-")
					.replace(/-$/, ""),
				properties: { name: properties.name },
				geometry: { type: "MultiPolygon", coordinates },
			});
	}
	around.sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1));
	const objects = {
		neighbours: { type: "FeatureCollection", features: around } as FeatureCollection,
		under: { type: "MultiPolygon", coordinates: under } as MultiPolygon,
	};
	return small(topology(objects, 1e6) as Topology, WEIGHT.neighbours);
}
