import { posix } from "node:path";
import { type Import, textOf } from "./source-files.ts";

/*
 * "Who may import whom": the table of CONTRIBUTING.md, read as data. A room may import itself, the rooms under "takes", the
 * rooms under "types alone" for their types, and the packages named. The schema holds the closed lists and the form of a
 * date as plain data and may be read from everywhere but client.
 */
interface Room {
	values: readonly string[];
	types: readonly string[];
	packages: readonly RegExp[];
	/** The parts of d3 that the room may use; "zoom" means the exports of d3-zoom. */
	d3: readonly string[];
}

const GUIDE = "CONTRIBUTING.md";
const HEAD = ["room", "what it does", "takes", "types alone", "packages"];

/** The words between backticks. */
const namesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name);

/** A package as the table names it: "@turf/*" is any package of that scope. */
const pattern = (name: string): RegExp => new RegExp(`^${name.replace(/[.\\/]/g, "\\$&").replaceAll("*", ".+")}$`);

const cellsOf = (line: string): string[] =>
	line
		.split("|")
		.slice(1, -1)
		.map((cell) => cell.trim());

/** The rows below the head of the table and its rule. @throws Error where the guide has no such table */
function rowsOf(guide: string): string[][] {
	const lines = guide.split("\n");
	const head = lines.findIndex((line) => cellsOf(line).join() === HEAD.join());
	if (head < 0) throw new Error(`${GUIDE} has no table with the head ${HEAD.join(" | ")}`);
	const rows = lines.slice(head + 2);
	return rows
		.slice(
			0,
			rows.findIndex((line) => !line.startsWith("|")),
		)
		.map(cellsOf);
}

function roomIn([name = "", , takes = "", types = "", packages = ""]: string[]): [name: string, room: Room] {
	const [room = ""] = namesIn(name);
	const named = namesIn(packages);
	const d3 = named.flatMap((one) =>
		one.startsWith("d3:")
			? one
					.slice(3)
					.split(",")
					.map((part) => part.trim())
			: [],
	);
	const others = named.filter((one) => !one.startsWith("d3:"));
	return [
		room,
		{
			values: namesIn(takes),
			types: namesIn(types),
			packages: [...others, ...(d3.length > 0 ? ["d3"] : [])].map(pattern),
			d3,
		},
	];
}

/** The rooms by name. */
export const ROOMS: ReadonlyMap<string, Room> = new Map(rowsOf(textOf(GUIDE)).map(roomIn));

/** The exports of each part of d3: one package holds them all, but not every room may use them all. */
const D3 = new Map<string, readonly string[]>();
for (const part of new Set([...ROOMS.values()].flatMap(({ d3 }) => d3))) {
	const { main } = JSON.parse(textOf(`node_modules/d3-${part}/package.json`)) as { main: string };
	const address = new URL(`../../node_modules/d3-${part}/${main}`, import.meta.url).href;
	D3.set(part, Object.keys((await import(/* @vite-ignore */ address)) as object));
}
const ofParts = (parts: readonly string[]): Set<string> => new Set(parts.flatMap((part) => D3.get(part) ?? []));

const roomOf = (path: string): string => path.split("/")[1] ?? "";

/** The package that a specifier names: "@turf/buffer" of "@turf/buffer/x"; others as they are written. */
export const packageOf = (specifier: string): string => specifier.replace(/^(@[^/]+\/[^/]+).*/, "$1");

/** Why an import breaks the table; undefined where it keeps it. */
export function breach(file: string, { specifier, kind, names }: Import): string | undefined {
	const from = roomOf(file);
	const room = ROOMS.get(from);
	if (room === undefined) return `no room of the house is called ${from}`;
	if (!specifier.startsWith(".")) {
		const name = packageOf(specifier);
		if (!room.packages.some((one) => one.test(name))) return `${from} may not import ${specifier}`;
		const foreign = name === "d3" && kind !== "types" ? names.filter((one) => !ofParts(room.d3).has(one)) : [];
		return foreign.length > 0 ? `${from} may not import ${foreign.join(", ")} of d3` : undefined;
	}
	const target = posix.join(posix.dirname(file), specifier);
	const to = roomOf(target);
	if (!target.startsWith("src/")) return `${specifier} lies outside src/`;
	if (kind === "script") return to === "client" ? undefined : "a script tag loads from client/ alone";
	if (to === "client" && from !== "client") return "client/ is loaded by a script tag alone";
	if (to === from || room.values.includes(to)) return undefined;
	if (kind === "types" && room.types.includes(to)) return undefined;
	if (from === "components" && to === "model" && file.startsWith("src/components/prose/")) return undefined;
	return room.types.includes(to) ? `${from} may import only types of ${to}` : `${from} may not import ${to}`;
}
