import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type CheckResult, checkContent, type Problem } from "../../src/check/index.ts";
import { GOOD } from "./good-content.ts";

/** Path below content/ → what stands in the file; null leaves the good file out. */
export type Changes = Record<string, string | Uint8Array | null>;

export const TODAY = "2026-01-31";
export const HORIZON = "2025-12-31";

/** Writes the good content with some changes to a new folder, hands it over, and removes it. */
export function inFolder<T>(changes: Changes, use: (root: string) => T): T {
	const root = mkdtempSync(join(tmpdir(), "point-by-point-"));
	try {
		for (const [path, text] of Object.entries({ ...GOOD, ...changes })) {
			if (text === null) continue;
			mkdirSync(dirname(join(root, "content", path)), { recursive: true });
			writeFileSync(join(root, "content", path), text);
		}
		return use(root);
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}

export const checkIn = (root: string): CheckResult => checkContent({ root, today: TODAY, horizon: HORIZON });

/** The good content with some changes, checked. */
export const checked = (changes: Changes): CheckResult => inFolder(changes, checkIn);

/** The good file at `path` with one exact replacement. Throws if the text to replace is not there once. */
export function changed(path: string, from: string, to: string): Changes {
	const good = GOOD[path];
	if (good === undefined || good.split(from).length !== 2)
		throw new Error(`${path} does not hold ${JSON.stringify(from)} once`);
	return { [path]: good.replace(from, () => to) };
}

/** The clause of the good content with another body; the body begins on line 31. */
export function withBody(body: string): Changes {
	const good = GOOD["clauses/size-limit.mdx"] as string;
	return { "clauses/size-limit.mdx": `${good.slice(0, good.indexOf("## What it says"))}${body}` };
}

export const BODY_LINE = (GOOD["clauses/size-limit.mdx"] as string).split("## What it says")[0]?.split("\n")
	.length as number;

/** One case of a table: a change to the good content, and the problems it must give, in order. */
export interface Case {
	name: string;
	changes: Changes;
	/** "path:line:column rule: found", the path below content/. */
	problems: string[];
}

export const inShort = ({ file, line, column, rule, found }: Problem): string =>
	`${file.replace("content/", "")}:${line}:${column} ${rule}: ${found}`;

/** Where the whole wording of a case is kept: the gallery of what editors get to read. */
export const wordingFile = (name: string): string =>
	`wordings/${name
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "")}.txt`;
