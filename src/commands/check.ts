import { fileURLToPath } from "node:url";
import { checkContent, formatProblems } from "../check/index.ts";
import { environment } from "../text/url/environment.ts";

/*
 * Checks content/, or the folder that CONTENT names, and prints every problem. Exit code 1 if there is one.
 * With arguments, only problems of files whose path begins with one of them are printed and counted:
 * `npm run check -- content/clauses`.
 */

const root = fileURLToPath(new URL("../../", import.meta.url));
const wanted = process.argv.slice(2);
const started = performance.now();
const result = checkContent({ root, content: environment.content, today: new Date().toISOString().slice(0, 10) });
const time = Math.round(performance.now() - started);

const problems =
	wanted.length === 0
		? result.problems
		: result.problems.filter(({ file }) => wanted.some((path) => file.startsWith(path)));
if (problems.length > 0) console.log(`${formatProblems(problems)}\n`);
console.log(`${result.entries.length} entries, ${problems.length} problems, ${time} ms`);
if (problems.length > 0) process.exitCode = 1;
