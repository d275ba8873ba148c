import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { type Problem, problemOf } from "../report/problem.ts";
import { itemProblem } from "./item.ts";

/*
 * content/geo/ is no collection: a program made it, and nobody edits it. It holds exactly these files, and the boundaries
 * are those whose hashes stand in SHA256SUMS (in the form of the program sha256sum).
 */

export const DERIVED_FOLDER = "geo";
/** The regions of Ukraine, as TopoJSON with the ids of their places. */
export const REGIONS_FILE = "regions.topo.json";
const SUMS = "SHA256SUMS";
const HASHED = ["neighbours.topo.json", REGIONS_FILE];
const FILES = ["NOTICE.md", SUMS, ...HASHED];

const AGAIN = {
	fix: "Run npm run derive-geo.",
	why: "Boundaries are taken from published packages as they are; a line that somebody moved by hand would go unseen.",
};

function hashProblem(folder: string, path: string, sums: string): Problem[] {
	const name = basename(path);
	const hash = createHash("sha256")
		.update(readFileSync(join(folder, name)))
		.digest("hex");
	const known = new RegExp(`^([0-9a-f]{64})  ${name}$`, "m").exec(sums)?.[1];
	if (hash === known) return [];
	const found = known === undefined ? `${SUMS} has no hash for "${name}"` : `"${name}" has the SHA-256 ${hash}`;
	return [problemOf(path, { rule: "derived-file", found, ...(known && { valid: `${known}, of ${SUMS}` }), ...AGAIN })];
}

/** What is wrong with the folder of derived files in `content`, a folder in the root. Call it where the folder exists. */
export function derivedProblems(root: string, content: string): Problem[] {
	const path = (name: string): string => `${content}/${DERIVED_FOLDER}/${name}`;
	const folder = join(root, content, DERIVED_FOLDER);
	const names = readdirSync(folder).sort();
	const problems = names.flatMap((name): Problem[] => {
		const item = itemProblem(join(folder, name), path(name), name);
		if (typeof item === "object") return [item];
		if (FILES.includes(name)) return [];
		const found = `"${name}" is not made by npm run derive-geo`;
		return [
			problemOf(path(name), {
				rule: "derived-file",
				found,
				valid: FILES.join(", "),
				fix: "Move it out.",
				why: AGAIN.why,
			}),
		];
	});
	const missing = FILES.filter((name) => !names.includes(name));
	problems.push(
		...missing.map((name) => problemOf(path(name), { rule: "derived-file", found: `there is no "${name}"`, ...AGAIN })),
	);
	if (problems.length > 0) return problems;
	const sums = readFileSync(join(folder, SUMS), "utf8");
	return HASHED.flatMap((name) => hashProblem(folder, path(name), sums));
}
