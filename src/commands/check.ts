import { fileURLToPath } from "node:url";
import { checkContent, formatProblems, type Problem } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";

/*
 * Checks content/, or the folder that CONTENT names, and prints every problem, and then every gap: what is missing
 * without being wrong, and each warning: what is badly said. Exit code 1 if there is a problem; gaps and warnings refuse nothing. With arguments, only problems of files whose path begins with one of them are printed and counted:
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
const [problems, gaps, warnings] = [asked(result.problems), asked(result.gaps), asked(result.warnings)];
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
if (gaps.length > 0) console.log(`Gaps, for which nothing is refused:\n\n${formatProblems(gaps)}\n`);
if (warnings.length > 0)
	console.log(`Warnings on the English, for which nothing is refused:\n\n${formatProblems(warnings)}\n`);
const counts = `${problems.length} problems, ${gaps.length} gaps, ${warnings.length} warnings`;
console.log(`${result.entries.length} entries, ${counts}, ${time} ms`);
if (problems.length > 0) process.exitCode = 1;
