import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { type CheckResult, checkContent, type Problem } from "../../src/check/index.ts";
import { once } from "../fixtures/once.ts";
import type {} from "../fixtures/scratch.ts";
import { GOOD } from "./good-content.ts";

/** Path below content/ → what stands in the file; null leaves the good file out. */
export type Changes = Record<string, string | Uint8Array | null>;

export const TODAY = "2026-01-31";

/** A new folder that holds the good content with some changes. */
export function folderWith(changes: Changes, within = tmpdir()): string {
	const root = mkdtempSync(join(within, "point-by-point-"));
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

/** A folder with the good content as it is, for all tests of a worker. */
const goodFolder = once(() => folderWith({}, inject("scratch")));

/** The good content with some changes, checked: they are made in one folder, and taken back. */
export function checked(changes: Changes): CheckResult {
	const root = goodFolder();
	const undone: (() => void)[] = [];
	try {
		for (const [path, text] of Object.entries(changes)) undone.unshift(change(root, path, text));
		return checkIn(root);
	} finally {
		for (const undo of undone) undo();
	}
}

/** Changes one file of a folder with the good content; what it returns makes it good again. */
function change(root: string, path: string, text: Changes[string]): () => void {
	const file = join(root, "content", path);
	const good = GOOD[path];
	if (text === null) {
		rmSync(file, { force: true });
		return () => good !== undefined && writeFileSync(file, good);
	}
	const made = mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text);
	return () => (good === undefined ? rmSync(made ?? file, { recursive: true }) : writeFileSync(file, good));
}

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
