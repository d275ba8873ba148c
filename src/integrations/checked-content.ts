import { createHash } from "node:crypto";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { type CheckResult, checkContent } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";

/*
 * One reading of the content serves all who ask for it until a file changes. It is kept with the process and not with
 * this module: Astro takes content.config.ts through Vite and astro.config.mjs through Node, and each has modules of
 * its own.
 */
interface Kept {
	/** The state of the files that was read; looked at once in each turn of the event loop. */
	state: string;
	lookedAt: boolean;
	result: CheckResult;
}
const KEPT = Symbol.for("point-by-point.checked-content");
const shared = globalThis as { [KEPT]?: Kept };

/** Changes whenever a file of the content is added, removed, renamed or saved, and at midnight. */
function stateOf(folder: string, today: string): string {
	const hash = createHash("sha256").update(`${folder} ${today}`);
	const names = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
	for (const name of names.sort()) {
		const item = statSync(join(folder, name), { throwIfNoEntry: false });
		hash.update(`\n${name} ${item?.mtimeMs} ${item?.size}`);
	}
	return hash.digest("hex");
}

/** The folder of the content on this disk, for a project that lies in `root`. */
export const contentFolder = (root: string): string => resolve(root, environment.content);

/** What the check says of the content that a project in `root` is built from. */
export function checkedContent(root: string): CheckResult {
	const kept = shared[KEPT];
	if (kept?.lookedAt) return kept.result;
	const today = new Date().toISOString().slice(0, 10);
	const state = stateOf(contentFolder(root), today);
	const result = kept?.state === state ? kept.result : checkContent({ root, content: environment.content, today });
	const next = { state, result, lookedAt: true };
	shared[KEPT] = next;
	setImmediate(() => {
		next.lookedAt = false;
	});
	return result;
}
