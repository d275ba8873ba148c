import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { filesOf, importsOf, textOf } from "./source-files.ts";

/* The form of the tests: each stands with the room that it tests, and none depends on today's content or on the day. */

/** Folders of tests that are no room of src/. */
const BESIDE: Readonly<Record<string, string>> = {
	architecture: "the form of the source and of the tests",
	content: "the real content, held against rules",
	fixtures: "the content that the tests of the rooms are made from",
	site: "the built site, read as files",
	browser: "the built site, used in Chromium",
};

/** Tests that are not called like a file or a folder of src/, and what they are about. */
const SPANNING: Readonly<Record<string, string>> = {
	"schema/rules": "refusals of several schemas",
	"model/growth": "what check, links, facets, comparisons and search records cost as the content grows",
	"model/views/voice-record": "one function of voices.ts, in a file of its own",
	"draw/lineage/lineage": "the tree and the flow together",
	"draw/maps/pictures": "every map",
	"draw/charts/pictures": "every chart",
	"draw/charts/drone-charts": "the three charts of strike reports together",
	"styles/contrast": "the tokens, by what they are for",
	"check/editorial/geometry/geography": "places, lines and zones against the boundaries",
	"check/disguises": "letters and escapes that look like others, in every part of a file",
	"check/fields/shape": "what the schemas refuse, as the check says it",
	"check/settings/settings": "reading and rules of the settings",
	"check/good": "content without a problem",
};

const tests = filesOf("tests/**/*.test.ts").map((path) => path.replace(/^tests\/|\.test\.ts$/g, ""));
const inRooms = tests.filter((path) => !((path.split("/")[0] ?? "") in BESIDE));
const source = new Set(filesOf("src/**/*.*"));
const folders = new Set([...source].map((path) => posix.dirname(path)));

const hasTwin = (path: string): boolean =>
	folders.has(`src/${path}`) || ["ts", "js", "astro", "css"].some((ending) => source.has(`src/${path}.${ending}`));

describe("a test of a room", () => {
	test("stands in the folder of what it tests", () => {
		expect(inRooms.length).toBeGreaterThan(80);
		expect(inRooms.filter((path) => !folders.has(posix.dirname(`src/${path}`)))).toEqual([]);
	});

	test("is called like a file or a folder of it, or spans several", () => {
		expect(inRooms.filter((path) => !hasTwin(path) && !(path in SPANNING))).toEqual([]);
	});

	test("is excused only where it needs to be", () => {
		expect(Object.keys(SPANNING).filter((path) => !inRooms.includes(path) || hasTwin(path))).toEqual([]);
	});

	test("reads no real content: an edit of it never breaks a room", () => {
		const paths = filesOf("tests/**/*.ts").filter((path) => !/^tests\/(content|site|browser)\//.test(path));
		const reading = paths.flatMap((path) =>
			importsOf(path, textOf(path))
				.filter(({ specifier }) => /(^|\/)content\//.test(specifier))
				.map(({ line, specifier }) => `${path}:${line} imports ${specifier}`),
		);
		expect(reading).toEqual([]);
	});

	test("lies in a folder that can be overlooked: at most twelve files", () => {
		const paths = filesOf("tests/**/*.ts").filter((path) => !/^tests\/(site|browser)\//.test(path));
		const counts = Map.groupBy(paths, (path) => posix.dirname(path));
		const large = [...counts]
			.filter(([, files]) => files.length > 12)
			.map(([folder, files]) => `${folder}: ${files.length}`);
		expect(large).toEqual([]);
	});
});

test("no test reads the clock: what holds on one day holds on the next", () => {
	const clock = /\bnew Date\(\)|\bDate\.now\(|\bperformance\.now\(|\bTemporal\.Now\b/;
	const found = filesOf("tests/**/*.ts")
		.filter((path) => path !== "tests/architecture/tests.test.ts")
		.flatMap((path) =>
			textOf(path)
				.split("\n")
				.flatMap((line, index) => (clock.test(line) ? [`${path}:${index + 1}  ${line.trim()}`] : [])),
		);
	expect(found).toEqual([]);
});
