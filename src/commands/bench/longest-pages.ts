import { globSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders whose pages lead on, or are lists narrowed by links. */
const PASSED_OVER = /\/(by|page|a-z|compare)\//;

/**
 * The home page and the longest page of each folder at the top, by their paths, "clauses/territories/".
 * @param folder of a built site
 */
export function longestPages(folder: string): string[] {
	const longest = new Map<string, { path: string; size: number }>();
	for (const file of globSync("*/**/index.html", { cwd: folder }).sort()) {
		const path = `${dirname(file).replaceAll("\\", "/")}/`;
		if (PASSED_OVER.test(`/${path}`) && !/^compare\/$/.test(path)) continue;
		const [top = ""] = path.split("/");
		const { size } = statSync(join(folder, file));
		if (size > (longest.get(top)?.size ?? 0)) longest.set(top, { path, size });
	}
	return ["", ...[...longest.values()].map(({ path }) => path)];
}
