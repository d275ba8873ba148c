import { join, relative, resolve } from "node:path";
import { COLLECTIONS } from "../schema/collections.ts";
import { SETTINGS_FILE, type SettingsEntry } from "../schema/settings.ts";
import { bodyProblems } from "./body/body-problems.ts";
import { ContentIndex } from "./content-index.ts";
import { editorialProblems } from "./editorial/editorial-problems.ts";
import { regionPlaceProblems } from "./editorial/geometry/region-places.ts";
import { readRegions } from "./editorial/geometry/regions.ts";
import { missingPages } from "./editorial/rules/pages.ts";
import { type Entry, entryOf, freeze } from "./entry.ts";
import { referenceProblems } from "./fields/references.ts";
import { walk } from "./files/walk.ts";
import { gapsIn } from "./gaps/gaps.ts";
import { readFile } from "./read.ts";
import { byPlace, type Problem } from "./report/problem.ts";
import { NO_RECORD } from "./settings/read-record.ts";
import { readPhrases, readSettings } from "./settings/read-settings.ts";
import { settingsProblems } from "./settings/settings-problems.ts";
import { styleWarnings } from "./style/style-warnings.ts";

export interface CheckOptions {
	/** The folder of the project: paths of files count from it. */
	root: string;
	/** The folder that is checked, from the root or absolute; "content" where none is named. */
	content?: string;
	/** The day of the check as YYYY-MM-DD; the command reads the clock once. */
	today: string;
	/** Whether to look for gaps and for what is badly said too. */
	gaps?: boolean;
}

export interface CheckResult {
	/** All of them, by file and line. */
	problems: readonly Problem[];
	/** What is missing without being wrong, by file and line: nothing is refused for it. Empty where nobody asked. */
	gaps: readonly Problem[];
	/** What is badly said, by file and line: nothing is refused for it either. Empty where nobody asked. */
	warnings: readonly Problem[];
	/** The entries without a problem of their own. */
	entries: readonly Entry[];
	/** What the whole site goes by; null where content/site.yaml has a problem. */
	settings: SettingsEntry | null;
}

/** Reads the content once and says all that is wrong with it. Runs nothing that it reads. */
export function checkContent({ root, content = "content", today, gaps = false }: CheckOptions): CheckResult {
	const folder = relative(root, resolve(root, content)).replaceAll("\\", "/");
	const found = walk(root, folder);
	const contents = found.files.map((file) => readFile(file));
	const files = contents.flatMap((one) => one.files);
	const index = new ContentIndex(
		files,
		found.files.flatMap(({ collection }, i) =>
			COLLECTIONS[collection].ending === ".csv" && contents[i]?.problems.length ? [collection] : [],
		),
	);
	const regions = readRegions(join(root, folder));
	const settingsFile = `${folder}/${SETTINGS_FILE}`;
	const read = found.readable ? readSettings(root, folder) : NO_RECORD;
	const avoided = readPhrases(root, folder);
	const problems = [
		...found.problems,
		...contents.flatMap((one) => one.problems),
		...read.problems,
		...avoided.problems,
		...settingsProblems(read, index, today),
		...regionPlaceProblems(regions, index, folder),
		...missingPages(index, folder),
		...files.flatMap((parsed) => [
			...referenceProblems(parsed, index),
			...bodyProblems(parsed, index, root),
			...editorialProblems(parsed, { index, today, settings: read.data, regions }),
		]),
	].sort(byPlace);
	const broken = new Set(problems.map(({ file }) => file));
	const entries = files.flatMap((parsed) => (broken.has(parsed.source.file) ? [] : (entryOf(parsed) ?? [])));
	const warnings = gaps ? styleWarnings(files, read.fields, avoided.data?.phrases ?? []) : [];
	return Object.freeze({
		problems: Object.freeze(problems.map((problem) => Object.freeze(problem))),
		gaps: Object.freeze(gaps ? gapsIn(index).sort(byPlace) : []),
		warnings: Object.freeze(warnings.sort(byPlace)),
		entries: Object.freeze(entries),
		settings: broken.has(settingsFile) ? null : freeze(read.data),
	});
}
