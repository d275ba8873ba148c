import { HORIZON } from "../schema/settings.ts";
import { bodyProblems } from "./body/body-problems.ts";
import { Library } from "./content-index.ts";
import { editorialProblems } from "./editorial/editorial-problems.ts";
import { readRegions } from "./editorial/geometry/regions.ts";
import { type Entry, entryOf } from "./entry.ts";
import { referenceProblems } from "./fields/references.ts";
import { walk } from "./files/walk.ts";
import { readFile } from "./read.ts";
import { byPlace, type Problem } from "./report/problem.ts";

export interface CheckOptions {
	/** The folder that holds content/. */
	root: string;
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

/** Reads content/ once and says all that is wrong with it. Runs nothing that it reads. */
export function checkContent({ root, today, horizon = HORIZON }: CheckOptions): CheckResult {
	const found = walk(root);
	const read = found.files.map((file) => readFile(file));
	const drafts = read.flatMap((one) => one.drafts);
	const library = new Library(drafts);
	const regions = readRegions(root);
	const problems = [
		...found.problems,
		...read.flatMap((one) => one.problems),
		...drafts.flatMap((draft) => [
			...referenceProblems(draft, library),
			...bodyProblems(draft, library, root),
			...editorialProblems(draft, { library, today, horizon, regions }),
		]),
	].sort(byPlace);
	const broken = new Set(problems.map(({ file }) => file));
	const entries = drafts.flatMap((draft) => (broken.has(draft.source.file) ? [] : (entryOf(draft) ?? [])));
	return Object.freeze({
		problems: Object.freeze(problems.map((problem) => Object.freeze(problem))),
		entries: Object.freeze(entries),
	});
}
