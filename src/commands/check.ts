import { fileURLToPath } from "node:url";
import { checkContent, formatProblems, type Problem } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";

/*
 * Checks content/, or the folder that CONTENT names, and prints every problem, and then every gap: what is missing
 * without being wrong. Exit code 1 if there is a problem; gaps refuse nothing. With arguments, only problems of files whose path begins with one of them are printed and counted:
 * `npm run check -- content/clauses`.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const wanted = process.argv.slice(2);
const started = performance.now();
const result = checkContent({
	root,
	content: environment.content,
	today: new Date().toISOString().slice(0, 10),
	gaps: true,
});
const time = Math.round(performance.now() - started);

const asked = (all: readonly Problem[]): Problem[] =>
	all.filter(({ file }) => wanted.length === 0 || wanted.some((path) => file.startsWith(path)));
const [problems, gaps] = [asked(result.problems), asked(result.gaps)];
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
if (gaps.length > 0) console.log(`Gaps, for which nothing is refused:\n\n${formatProblems(gaps)}\n`);
console.log(`${result.entries.length} entries, ${problems.length} problems, ${gaps.length} gaps, ${time} ms`);
if (problems.length > 0) process.exitCode = 1;
