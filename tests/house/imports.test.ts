import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf, type Import, importsOf, textOf } from "./source-files.ts";

/*
 * "Who may import whom": the walk of the project as data. A room may import itself, the rooms under
 * `values`, the rooms under `types` for their types alone, and the packages named. The schema holds
 * the closed lists and the form of a date as plain data and may be read from everywhere but client.
 */
interface Room {
	values: readonly string[];
	types?: readonly string[];
	packages?: readonly (string | RegExp)[];
}

const NODE = /^node:/;
const LEFT_OF_COMPONENTS = ["schema", "check", "model", "geo", "draw", "text", "formats"];
const LEFT_OF_PAGES = [...LEFT_OF_COMPONENTS, "components", "layouts"];

const ROOMS: Record<string, Room> = {
	schema: { values: [], packages: ["zod"] },
	check: { values: ["schema"], packages: ["zod", "yaml", "satteri", "mdast", "fastest-levenshtein", NODE] },
	model: { values: ["schema", "check"], packages: ["astro:content", "astro/loaders", NODE] },
	geo: { values: ["schema"], types: ["model"], packages: [/^d3-(geo|polygon)$/, "d3", /^topojson/] },
	draw: { values: ["schema", "text"], types: ["model", "geo"], packages: [/^d3-(geo|scale|shape|array|time|format)$/, "d3"] },
	text: { values: ["schema"], types: ["model"], packages: ["satteri"] },
	formats: { values: ["schema", "geo", "text"], types: ["model"], packages: ["parse5", "astro", NODE] },
	components: { values: ["schema", "text", "geo", "draw"], types: ["model"] },
	layouts: { values: [...LEFT_OF_COMPONENTS, "components", "styles"] },
	pages: { values: LEFT_OF_PAGES },
	client: { values: [], types: [...LEFT_OF_PAGES], packages: ["d3", /^d3-(zoom|selection)$/] },
	styles: { values: [] },
	commands: { values: LEFT_OF_COMPONENTS, packages: ["astro", "vite", NODE] },
	"content.config.ts": { values: LEFT_OF_COMPONENTS, packages: ["astro:content"] },
	"env.d.ts": { values: [], types: LEFT_OF_COMPONENTS },
};

/** What a single file may import beyond the table, and why. An entry that is no longer needed fails the test. */
const BEYOND: readonly { file: string | RegExp; to: string | RegExp; why: string }[] = [
];

const NARROW: readonly { specifier: string; only: string; why: string }[] = [
	{ specifier: "astro:content", only: "src/model/site.ts", why: "one module talks to the store" },
];

const roomOf = (path: string): string => path.split("/")[1] ?? "";
const matches = (pattern: string | RegExp, text: string): boolean =>
	typeof pattern === "string" ? pattern === text : pattern.test(text);

/** Why an import breaks the table; undefined where it keeps it. */
function breach(file: string, { specifier, kind }: Import): string | undefined {
	const from = roomOf(file);
	const room = ROOMS[from];
	if (room === undefined) return `no room of the house is called ${from}`;
	if (!specifier.startsWith(".")) {
		const name = specifier.replace(/^(@[^/]+\/[^/]+).*/, "$1");
		return room.packages?.some((one) => matches(one, name)) ? undefined : `${from} may not import ${specifier}`;
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

const files = filesOf("src/**/*.{ts,js,mjs,astro}");
const imports = files.flatMap((file) => importsOf(file, textOf(file)).map((one) => ({ file, ...one })));

const targetOf = (file: string, specifier: string): string =>
	specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier) : specifier;
const excused = (file: string, specifier: string) =>
	BEYOND.filter((one) => matches(one.file, file) && matches(one.to, targetOf(file, specifier)));

test("every import keeps to the table of the house", () => {
	const broken = imports.flatMap((one) => {
		const why = breach(one.file, one);
		if (why === undefined || excused(one.file, one.specifier).length > 0) return [];
		return [`${one.file}:${one.line} imports ${one.specifier}: ${why}`];
	});
	expect(broken).toEqual([]);
});
