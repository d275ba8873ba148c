/**
 * `npm test [vitest's arguments]`: formatter and linter; the real site, types, the fixture built under two bases, and beside
 * them the tests that need no site; then those that do. Sweeps over pages take those that tests/site/sweep.ts picks.
 * `npm run test:all` sweeps over all pages. `npm run test:quick` is the linter and the tests of the rooms in QUICK. Each
 * stops at the first step that fails and ends with a line of the form "12 passed, 0 failed".
 */
import { readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { browser } from "./setup/browser.ts";
import { type Running, runProgram, showNode, startNode, together } from "./setup/spawn.ts";
import { type Report, sumOf, testSummary } from "./setup/test-summary.ts";

const build = "src/commands/build.ts";
/** Sites with nothing set, and one with all that an operator can set; tests/site/built-site.ts tells what each is for. */
const root = { BASE: "/", SITE: "", REPO: "", CONTACT: "", CONTENT: "" };
const same = { ...root, CONTENT: "tests/fixtures/content" };
const sub = { ...same, BASE: "/sub/path/", SITE: "https://example.org", REPO: "https://example.org/editors/plan" };

/** A step's title, and what it does: whether it went well, or which of its parts did not. */
type Step = [title: string, step: () => boolean | Promise<boolean | string | undefined>];

const words = process.argv.slice(2);
const isQuick = words.includes("--quick");
const isFull = words.includes("--all");
const given = words.filter((word) => word !== "--quick" && word !== "--all");

/** What takes seconds all together: the rooms that neither read content, nor make much of it, nor draw maps, nor build. */
const QUICK = [
	"architecture",
	"schema",
	"model/link",
	"model/views",
	"text",
	"client",
	"draw/svg",
	"styles",
	"commands/setup",
].map((room) => `tests/${room}/`);
/** By their name in tests/vitest.config.ts, the tests that wait for the sites. */
const AFTER = ["builds", "site", "browser"].map((project) => `--project=${project}`);

/** What Vitest runs with, and where it reports to. */
const vitest = (report: string, args: string[]): [file: string, args: string[]] => {
	rmSync(report, { force: true });
	const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
	return ["node_modules/vitest/vitest.mjs", ["run", "--config", "tests/vitest.config.ts", ...reporters, ...args]];
};
const report = resolve(".build/tests.json");
const roomsReport = resolve(".build/tests-rooms.json");
/** The tests that need no site, once they run. Only one worker: the builds have the other core. */
let rooms: Running | undefined;

const checked: Step = [
	"Formatter and linter (npm run format mends the format)",
	() => runProgram("biome", ["check", "--error-on-warnings"]),
];

/** Types need what the first build writes into .astro, and leave it as it is, since the others write there too. */
const steps: Step[] = isQuick
	? [checked, ["Tests of the rooms that draw and build nothing", () => tested(given.length > 0 ? given : QUICK)]]
	: [
			["Browser", named],
			checked,
			["The site under /, and beside it the tests that need none", site],
			["Types, and beside them the fixture under / and /sub/path/", rest],
			[isFull ? "Tests, each sweep in full" : "Tests", () => tested(given.length > 0 ? given : AFTER)],
		];

function named(): boolean {
	const path = browser();
	process.env["CHROMIUM_PATH"] = path;
	console.log(path);
	return true;
}

function site(): Promise<string | undefined> {
	if (given.length === 0) rooms = startNode(...vitest(roomsReport, ["--project=rooms", "--maxWorkers=1"]));
	return together([["The site under /", startNode(build, [".build/test-root"], root)]]);
}

function rest(): Promise<string | undefined> {
	return together([
		["Types", startNode("node_modules/astro/bin/astro.mjs", ["check", "--noSync"])],
		["The fixture under /", startNode(build, [".build/test-same"], same)],
		["The fixture under /sub/path/", startNode(build, [".build/test-sub"], sub)],
	]);
}

/** Runs tests, and hears those beside to their end. */
async function tested(args: string[]): Promise<boolean> {
	const passed = await showNode(...vitest(report, args), isFull ? { FULL: "1" } : {});
	const beside = await rooms?.ended;
	if (beside !== undefined) console.log(`\n── Tests of the rooms\n\n${beside.words.trim()}`);
	const reports = beside === undefined ? [report] : [roomsReport, report];
	const { line, ok } = testSummary(sumOf(reports.map((file) => JSON.parse(readFileSync(file, "utf8")) as Report)));
	console.log(`\n${line}`);
	return passed && ok && beside?.ok !== false;
}

/** The title of what failed; undefined where all went well. */
async function failureOf([title, step]: Step): Promise<string | undefined> {
	try {
		const result = await step();
		return result === false ? title : result === true ? undefined : result;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		return title;
	}
}

for (const step of steps) {
	console.log(`\n── ${step[0]}\n`);
	const failed = await failureOf(step);
	if (failed === undefined) continue;
	rooms?.stop();
	console.error(`\nnpm test stopped at: ${failed}`);
	process.exitCode = 1;
	break;
}
