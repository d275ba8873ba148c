/**
 * `npm test [vitest's arguments]`: formatter and linter, types, the site built under two bases, then every test. Stops at
 * the first step that fails; ends with a line of the form "12 passed, 0 failed".
 */
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { browser } from "./setup/browser.ts";
import { runNode, runProgram } from "./setup/spawn.ts";
import { type Report, testSummary } from "./setup/test-summary.ts";

const report = resolve(".build/tests.json");
const tests = ["run", "--config", "tests/vitest.config.ts", "--reporter=default", "--reporter=json"];

/** A site with all that an operator can set; tests/site/built-site.ts expects the same. */
const sub = { BASE: "/sub/path/", SITE: "https://example.org", REPO: "https://example.org/us/plan", CONTACT: "" };

/** What each step does, and whether it went well. */
const steps: [title: string, step: () => boolean][] = [
	["Browser", named],
	[
		"Formatter and linter (npm run format mends the format)",
		() => runProgram("biome", ["check", "--error-on-warnings"]),
	],
	["Types", () => runNode("node_modules/astro/bin/astro.mjs", ["check"])],
	["The site under /", () => built("test-root", { BASE: "/", SITE: "", REPO: "", CONTACT: "" })],
	["The site under /sub/path/", () => built("test-sub", sub)],
	["Tests", () => tested(process.argv.slice(2))],
];

function named(): boolean {
	const path = browser();
	process.env["CHROMIUM_PATH"] = path;
	console.log(path);
	return true;
}

function built(folder: string, env: NodeJS.ProcessEnv): boolean {
	return runNode("src/commands/build.ts", [`.build/${folder}`], env);
}

function tested(args: string[]): boolean {
	rmSync(report, { force: true });
	const passed = runNode("node_modules/vitest/vitest.mjs", [...tests, `--outputFile.json=${report}`, ...args]);
	const { line, ok } = testSummary(JSON.parse(readFileSync(report, "utf8")) as Report);
	console.log(`\n${line}`);
	return passed && ok;
}

function attempt(step: () => boolean): boolean {
	try {
		return step();
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return false;
	}
}

const failed = steps.find(([title, step]) => {
	console.log(`\n── ${title}\n`);
	return !attempt(step);
});
if (failed) {
	console.error(`\nnpm test stopped at: ${failed[0]}`);
	process.exitCode = 1;
}
