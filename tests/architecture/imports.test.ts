import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { breach, packageOf, ROOMS } from "./rooms.ts";
import { filesOf, importsOf, textOf } from "./source-files.ts";

/* The imports of src/, held against the table of rooms.ts and its exceptions. */

/** Readings of a plan that was handed over: pure functions, which fetch nothing. */
const READINGS = /^src\/model\/views\/[\w/-]+\.ts$/;

/** What a file may import beyond the table, and why. An entry that nothing needs any more fails the test. */
const BEYOND: readonly { file: RegExp; to: RegExp; why: string }[] = [
	{
		file: /^src\/geo\/regions\/boundaries\.ts$/,
		to: /^content\/geo\/\w+\.topo\.json$/,
		why: "boundaries are data that a program made: imported, they are in every build, whatever folder it runs in",
	},
	{
		file: /^src\/components\/.+\.astro$/,
		to: READINGS,
		why: "counts and orders are readings of the plan that a page handed over; in components they would be written twice",
	},
	{
		file: /^src\/client\/search\/titles\/(query|search-words|titles)\.ts$/,
		to: /^src\/text\/format\/romanise\.ts$/,
		why: "the small index leaves out the spellings that the browser makes by the same rule: written twice they would part",
	},
	{
		file: /^src\/client\/search\/pagefind\/pagefind\.ts$/,
		to: /^\(an expression\)$/,
		why: "Pagefind writes its program beside its index when the pages are built; the browser loads it by its address",
	},
];

/** What one file alone may import. */
const ALONE: readonly { specifier: RegExp; file: string; why: string }[] = [
	{ specifier: /^astro:content$/, file: "src/model/site.ts", why: "one module talks to the store" },
];

const files = filesOf("src/**/*.{ts,js,mjs,astro}");
const imports = files.flatMap((file) => importsOf(file, textOf(file)).map((one) => ({ file, ...one })));

/** The file that is meant; what stands behind "?" says how it is bundled. */
const targetOf = (file: string, specifier: string): string =>
	specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier.replace(/\?.*/, "")) : specifier;
const excuseOf = ({ file, specifier }: { file: string; specifier: string }) =>
	BEYOND.find((one) => one.file.test(file) && one.to.test(targetOf(file, specifier)));

test("every import keeps to the table of the house", () => {
	expect(imports.length).toBeGreaterThan(100);
	const broken = imports.flatMap((one) => {
		const why = breach(one.file, one);
		return why === undefined || excuseOf(one) ? [] : [`${one.file}:${one.line} imports ${one.specifier}: ${why}`];
	});
	expect(broken).toEqual([]);
});

test("the table of CONTRIBUTING names every room, and no other", () => {
	const rooms = new Set(filesOf("src/**/*.*").map((path) => path.split("/")[1]));
	expect([...ROOMS.keys()].sort()).toEqual([...rooms].sort());
});

test("the table allows no package that its room does without", () => {
	const idle = [...ROOMS].flatMap(([room, { packages }]) => {
		const used = imports.filter(({ file }) => file.split("/")[1] === room).map(({ specifier }) => specifier);
		return packages
			.filter((one) => !used.some((name) => one.test(packageOf(name))))
			.map((one) => `${room}: ${one.source}`);
	});
	expect(idle).toEqual([]);
});

test("nothing is excused that needs no excuse", () => {
	const needed = new Set(imports.filter((one) => breach(one.file, one) !== undefined).map(excuseOf));
	expect(BEYOND.filter((one) => !needed.has(one)).map(({ why }) => why)).toEqual([]);
});

test("the store is asked in one place", () => {
	for (const { specifier, file, why } of ALONE) {
		const found = imports.filter((one) => specifier.test(one.specifier) && !one.file.startsWith("src/content.config"));
		expect([...new Set(found.map((one) => one.file))], why).toEqual([file]);
	}
});

test("what is imported is there, written with its ending", () => {
	const known = new Set([...filesOf("src/**/*.{ts,js,mjs,astro,css}"), ...filesOf("content/geo/*.json")]);
	const missing = imports.filter(
		({ file, specifier }) => specifier.startsWith(".") && !known.has(targetOf(file, specifier)),
	);
	expect(missing.map(({ file, line, specifier }) => `${file}:${line} imports ${specifier}`)).toEqual([]);
});

describe("this test reads", () => {
	const astro = [
		"---",
		'import A from "../frame/A.astro";',
		'import type { B } from "../../model/entities.ts";',
		"---",
		"<p>import C from 'c'</p>",
		'<script src="../../client/d.ts"></script>',
		"<script>",
		'import "../../client/e.ts";',
		"</script>",
	].join("\n");
	test("front matter and script tags of an .astro, with their lines", () => {
		expect(importsOf("src/components/x/X.astro", astro)).toEqual([
			{ specifier: "../frame/A.astro", line: 2, kind: "value", names: ["*"] },
			{ specifier: "../../model/entities.ts", line: 3, kind: "types", names: ["B"] },
			{ specifier: "../../client/d.ts", line: 6, kind: "script", names: [] },
			{ specifier: "../../client/e.ts", line: 8, kind: "script", names: [] },
		]);
	});
	test.each([
		['import { a } from "m";', "value"],
		['import { type A, b } from "m";', "value"],
		['import { type A } from "m";', "types"],
		['import type * as A from "m";', "types"],
		['import "m";', "value"],
		['export { a } from "m";', "value"],
		['export type { A } from "m";', "types"],
		['export * from "m";', "value"],
		['const a = await import("m");', "value"],
		['let a: import("m").A;', "types"],
	])("%s as %s", (code, kind) => {
		expect(importsOf("src/x.ts", code)).toMatchObject([{ specifier: "m", line: 1, kind }]);
	});
	test.each([
		["src/schema/a.ts", "../check/b.ts", "value", "schema may not import check"],
		["src/schema/a.ts", "yaml", "value", "schema may not import yaml"],
		["src/text/a.ts", "../model/b.ts", "value", "text may import only types of model"],
		["src/components/x/A.astro", "../../client/b.ts", "value", "client/ is loaded by a script tag alone"],
		["src/pages/a.astro", "../model/b.ts", "script", "a script tag loads from client/ alone"],
		["src/client/a.ts", "../model/b.ts", "value", "client may import only types of model"],
		["src/check/a.ts", "../../tests/b.ts", "value", "../../tests/b.ts lies outside src/"],
		["src/utils/a.ts", "./b.ts", "value", "no room of the house is called utils"],
		["src/draw/a.ts", "d3-selection", "value", "draw may not import d3-selection"],
	] as const)("a breach: %s imports %s (%s)", (file, specifier, kind, why) => {
		expect(breach(file, { specifier, line: 1, kind, names: ["*"] })).toBe(why);
	});
	test.each([
		["src/draw/a.ts", ["geoPath", "scaleLinear"], undefined],
		["src/draw/a.ts", ["select", "line"], "draw may not import select of d3"],
		["src/draw/a.ts", ["*"], "draw may not import * of d3"],
		["src/check/a.ts", ["csvParseRows"], undefined],
		["src/check/a.ts", ["csv"], "check may not import csv of d3"],
		["src/client/a.ts", ["zoom"], "client may not import d3"],
		["src/text/a.ts", ["format"], "text may not import d3"],
	])("%s taking %j from d3: %s", (file, names, why) => {
		expect(breach(file, { specifier: "d3", line: 1, kind: "value", names })).toBe(why);
	});
	test.each([
		["src/text/a.ts", "../model/b.ts", "types"],
		["src/components/prose/A.astro", "../../model/site.ts", "value"],
		["src/components/x/A.astro", "../../client/b.ts", "script"],
		["src/commands/a.ts", "node:fs", "value"],
		["src/check/body/a.ts", "../problem.ts", "value"],
	] as const)("no breach: %s imports %s (%s)", (file, specifier, kind) => {
		expect(breach(file, { specifier, line: 1, kind, names: ["*"] })).toBeUndefined();
	});
});
