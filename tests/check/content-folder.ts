import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CheckResult, checkContent, type Problem } from "../../src/check/index.ts";
import { GOOD } from "./good-content.ts";

/** Path below content/ → what stands in the file; null leaves the good file out. */
export type Changes = Record<string, string | Uint8Array | null>;

export const TODAY = "2026-01-31";

/** A new folder that holds the good content with some changes. */
export function folderWith(changes: Changes): string {
	const root = mkdtempSync(join(tmpdir(), "point-by-point-"));
	for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
		if (text === null) continue;
		mkdirSync(dirname(join(root, "content", path)), { recursive: true });
		writeFileSync(join(root, "content", path), text);
	}
	return root;
}

/** Hands such a folder over, and removes it. */
export function inFolder<T>(changes: Changes, use: (root: string) => T): T {
	const root = folderWith(changes);
	try {
		return use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

export const checkIn = (root: string): CheckResult => checkContent({ root, today: TODAY, gaps: true });

/** The good content with some changes, checked. */
export const checked = (changes: Changes): CheckResult => inFolder(changes, checkIn);

/** The good file at `path` with one exact replacement. Throws if the text to replace is not there once. */
export function changed(path: string, from: string, to: string): Changes {
	const good = GOOD[path];
	if (good === undefined || good.split(from).length !== 2)
		throw new Error(`${path} does not hold ${JSON.stringify(from)} once`);
	return { [path]: good.replace(from, () => to) };
}

/** A citation that is in order, for the end of a sentence. */
export const CITE = '<Cite source="paper" evidence="document" />';

/** The clause of the good content with another body; the body begins on line 32. */
export function withBody(body: string): Changes {
	const good = GOOD["clauses/size-limit.mdx"] as string;
	return { "clauses/size-limit.mdx": `${good.slice(0, good.indexOf("## What it says"))}${body}` };
}

/** "path:line:column rule: found", the path below content/. */
export const inShort = ({ file, line, column, rule, found }: Problem): string =>
	`${file.replace("content/", "")}:${line}:${column} ${rule}: ${found}`;
