import { posix } from "node:path";
import { type Import, textOf } from "./source-files.ts";

/*
 * "Who may import whom": the walk of the project as data. A room may import itself, the rooms under
 * `values`, the rooms under `types` for their types alone, and the packages named. The schema holds
 * the closed lists and the form of a date as plain data and may be read from everywhere but client.
 */
interface Room {
	values: readonly string[];
	types?: readonly string[];
	packages?: readonly (string | RegExp)[];
	/** The parts of d3 that the room may use; "zoom" means the exports of d3-zoom. */
	d3?: readonly string[];
}

const NODE = /^node:/;
const GEOMETRY = ["geojson", "polyclip-ts", "robust-predicates", /^@turf\//, /^topojson-/];
const LEFT_OF_COMPONENTS = ["schema", "check", "model", "geo", "draw", "text", "formats"];
const LEFT_OF_PAGES = [...LEFT_OF_COMPONENTS, "components", "layouts"];

const ROOMS: Record<string, Room> = {
	schema: { values: [], packages: ["zod"] },
	check: {
		values: ["schema"],
		packages: ["zod", "yaml", "satteri", "mdast", "fastest-levenshtein", "d3", ...GEOMETRY, NODE],
		d3: ["dsv", "geo"],
	},
	model: { values: ["schema", "check"], packages: ["astro:content"] },
	geo: { values: ["schema"], types: ["model"], packages: ["d3", ...GEOMETRY], d3: ["geo", "polygon", "array"] },
	draw: {
		values: ["schema", "text", "geo"],
		types: ["model"],
		packages: ["geojson", "d3"],
		d3: ["geo", "scale", "shape", "path", "array", "time", "format"],
	},
	text: { values: ["schema"], types: ["model"] },
	formats: {
		values: ["schema", "geo", "draw", "text"],
		types: ["model"],
		packages: ["geojson", "parse5", "@resvg/resvg-js", NODE],
	},
	integrations: {
		values: LEFT_OF_COMPONENTS,
		packages: ["astro", "astro/loaders", "vite", "pagefind", "satteri", "mdast", "lightningcss", "parse5", NODE],
	},
	components: { values: ["schema", "text", "geo", "draw"], types: ["model"] },
	layouts: { values: [...LEFT_OF_COMPONENTS, "components", "styles"] },
	pages: { values: LEFT_OF_PAGES, packages: ["astro"] },
	client: {
		values: [],
		types: [...LEFT_OF_PAGES],
		packages: ["d3", "d3-zoom", "d3-selection"],
		d3: ["zoom", "selection"],
	},
	styles: { values: [] },
	commands: {
		values: [...LEFT_OF_COMPONENTS, "integrations"],
		packages: ["astro", "vite", "pagefind", "minisearch", "playwright-core", ...GEOMETRY, NODE],
	},
	"content.config.ts": { values: [...LEFT_OF_COMPONENTS, "integrations"], packages: ["astro:content"] },
	"env.d.ts": { values: [], types: LEFT_OF_COMPONENTS },
};

/** The exports of each part of d3: one package holds them all, but not every room may use them all. */
const D3 = new Map<string, readonly string[]>();
for (const part of new Set(Object.values(ROOMS).flatMap(({ d3 }) => d3 ?? []))) {
	const { main } = JSON.parse(textOf(`node_modules/d3-${part}/package.json`)) as { main: string };
	const address = new URL(`../../node_modules/d3-${part}/${main}`, import.meta.url).href;
	D3.set(part, Object.keys((await import(/* @vite-ignore */ address)) as object));
}
const ofParts = (parts: readonly string[]): Set<string> => new Set(parts.flatMap((part) => D3.get(part) ?? []));

const roomOf = (path: string): string => path.split("/")[1] ?? "";
const matches = (pattern: string | RegExp, text: string): boolean =>
	typeof pattern === "string" ? pattern === text : pattern.test(text);

/** Why an import breaks the table; undefined where it keeps it. */
export function breach(file: string, { specifier, kind, names }: Import): string | undefined {
	const from = roomOf(file);
	const room = ROOMS[from];
	if (room === undefined) return `no room of the house is called ${from}`;
	if (!specifier.startsWith(".")) {
		const name = specifier.replace(/^(@[^/]+\/[^/]+).*/, "$1");
		if (!room.packages?.some((one) => matches(one, name))) return `${from} may not import ${specifier}`;
		const foreign = name === "d3" && kind !== "types" ? names.filter((one) => !ofParts(room.d3 ?? []).has(one)) : [];
		return foreign.length > 0 ? `${from} may not import ${foreign.join(", ")} of d3` : undefined;
	}
	const target = posix.join(posix.dirname(file), specifier);
	const to = roomOf(target);
	if (!target.startsWith("src/")) return `${specifier} lies outside src/`;
	if (kind === "script") return to === "client" ? undefined : "a script tag loads from client/ alone";
	if (to === "client" && from !== "client") return "client/ is loaded by a script tag alone";
	if (to === from || room.values.includes(to)) return undefined;
	if (kind === "types" && room.types?.includes(to)) return undefined;
	if (from === "components" && to === "model" && file.startsWith("src/components/prose/")) return undefined;
	return room.types?.includes(to) ? `${from} may import only types of ${to}` : `${from} may not import ${to}`;
}
