import { join, relative, resolve } from "node:path";
import { HORIZON } from "../schema/settings.ts";
import { bodyProblems } from "./body/body-problems.ts";
import { ContentIndex } from "./content-index.ts";
import { editorialProblems } from "./editorial/editorial-problems.ts";
import { readRegions } from "./editorial/geometry/regions.ts";
import { type Entry, entryOf } from "./entry.ts";
import { referenceProblems } from "./fields/references.ts";
import { walk } from "./files/walk.ts";
import { readFile } from "./read.ts";
import { byPlace, type Problem } from "./report/problem.ts";

export interface CheckOptions {
	/** The folder of the project: paths of files count from it. */
	root: string;
	/** The folder that is checked, from the root or absolute; "content" where none is named. */
	content?: string;
	/** The day of the check as YYYY-MM-DD; the command reads the clock once. */
	today: string;
	/** The day up to which the site is informed, as YYYY-MM-DD. */
	horizon?: string;
}

export interface CheckResult {
	/** All of them, by file and line. */
	problems: readonly Problem[];
	/** The entries without a problem of their own. */
	entries: readonly Entry[];
}

/** Reads the content once and says all that is wrong with it. Runs nothing that it reads. */
export function checkContent({ root, content = "content", today, horizon = HORIZON }: CheckOptions): CheckResult {
	const folder = relative(root, resolve(root, content)).replaceAll("\\", "/");
	const found = walk(root, folder);
	const read = found.files.map((file) => readFile(file));
	const files = read.flatMap((one) => one.files);
	const index = new ContentIndex(files);
	const regions = readRegions(join(root, folder));
	const problems = [
		...found.problems,
		...read.flatMap((one) => one.problems),
		...files.flatMap((parsed) => [
			...referenceProblems(parsed, index),
			...bodyProblems(parsed, index, root),
			...editorialProblems(parsed, { index, today, horizon, regions }),
		]),
	].sort(byPlace);
	const broken = new Set(problems.map(({ file }) => file));
	const entries = files.flatMap((parsed) => (broken.has(parsed.source.file) ? [] : (entryOf(parsed) ?? [])));
	return Object.freeze({
		problems: Object.freeze(problems.map((problem) => Object.freeze(problem))),
		entries: Object.freeze(entries),
	});
}
