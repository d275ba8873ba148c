import { describe, expect, test } from "vitest";
import { closedWords, daysIn, type Found, idsIn, idsOf } from "./content-in-code.ts";
import { filesOf, textOf } from "./source-files.ts";

/* A new draft, day or night is a file of content/: the code knows no entry by its id, and no day of which the site tells. */

const source = filesOf("src/**/*.{ts,astro,css,js}");
const closed = closedWords();
const ids = new Set([...idsOf("content")].filter((id) => !closed.has(id)));

const told = (find: (path: string, text: string) => Found[]): string[] =>
	source.flatMap((path) => find(path, textOf(path)).map(({ line, text }) => `${path}:${line} ${text}`));

test("no id of an entry stands in the code", () => {
	expect(ids.size).toBeGreaterThan(1000);
	expect(told((path, text) => idsIn(path, text, ids))).toEqual([]);
});

test("no day stands in the code", () => expect(told(daysIn)).toEqual([]));

test("no word of the real content is an id of the fixture, whose build would not find it", () => {
	const fixture = idsOf("tests/fixtures/content");
	const regions = new Set(
		filesOf("tests/fixtures/content/places/*")
			.filter((path) => textOf(path).includes("kind: region"))
			.map((path) => path.replace(/^.*\/|\.yaml$/g, "")),
	);
	const themes = new Set(filesOf("content/site.yaml").flatMap((path) => textOf(path).match(/(?<=id: )[\w-]+/g) ?? []));
	const both = [...ids].filter((id) => fixture.has(id) && !regions.has(id) && !themes.has(id));
	expect(both).toEqual([]);
});

describe("what is found", () => {
	const known = new Set(["talks-one", "draft-7", "ghent"]);
	test.each<[code: string, found: string[]]>([
		['get("versions", "draft-7")', ["draft-7"]],
		["`versions/draft-7/#point-1`", ["draft-7"]],
		['"as in talks-one and later"', ["talks-one"]],
		['find("ghent")', ["ghent"]],
		['href("places/ghent/")', ["ghent"]],
		['"a day in ghent"', []],
		['// find("ghent") in draft-7\n"x"', []],
		['"my-draft-7-copy"', []],
	])("as an id in %s", (code, found) => expect(idsIn("src/a.ts", code, known).map(({ text }) => text)).toEqual(found));

	test("in markup, but not in its comments, with its line", () => {
		const markup = '---\nconst a = 1; // draft-7\n---\n<a href="/places/ghent/">to {"talks-one"}</a>\n<!-- draft-7 -->';
		expect(idsIn("src/a.astro", markup, known)).toEqual([
			{ line: 4, text: "ghent" },
			{ line: 4, text: "talks-one" },
		]);
	});

	test("not where the interface uses a word of the language", () =>
		expect(idsIn("src/text/messages/en/a.ts", '"ghent"', known)).toEqual([]));

	test.each<[code: string, found: string[]]>([
		['"2025-12-21T08:30+02:00"', ["2025-12-21"]],
		['"2025-12-21"', ["2025-12-21"]],
		['"2025-12"', ["2025-12"]],
		['"the night of 20–21 December"', ["20–21 December"]],
		['"up to 15 June 2026"', ["15 June"]],
		['"since May 2026"', ["May 2026"]],
		['"as in 2001-02-03"', []],
		['// 2025-12-21\n"resolution 68/262, ES-11/1, since 2014"', []],
	])("as a day in %s", (code, found) => expect(daysIn("src/a.ts", code).map(({ text }) => text)).toEqual(found));
});
