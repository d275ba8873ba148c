import { describe, expect, test } from "vitest";
import { LOADED, RELATIVE } from "../../src/check/editorial/loaded-words.ts";
import { exportsOf, longFunctions, takenBy } from "./exports.ts";
import { filesOf, textOf } from "./source-files.ts";

/* The form of the source: folders, lengths, names, and what is never written. */

const source = filesOf("src/**/*.{ts,js,mjs,astro,css}");
const code = source.filter((path) => !path.endsWith(".css"));
const lines = (path: string): string[] => textOf(path).replace(/\n$/, "").split("\n");

/** Places where a pattern stands, as "file:line  text". */
const places = (paths: readonly string[], pattern: RegExp): string[] =>
	paths.flatMap((path) =>
		lines(path).flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}  ${line.trim()}`] : [])),
	);

test("no folder is a drawer for anything", () => {
	const paths = [...source, ...filesOf("tests/**/*.*")];
	expect(paths.filter((path) => /(^|\/)(utils?|lib|helpers?|common|types|misc|shared)\//.test(path))).toEqual([]);
});

test("no file is called like one either", () => {
	expect(source.filter((path) => /\/(utils?|helpers?|common|types|misc)\.\w+$/.test(path))).toEqual([]);
});

test("an address is at most 40 lines: which entries, which layout", () => {
	const pages = filesOf("src/pages/**/*.{ts,astro}");
	expect(pages.length).toBeGreaterThan(20);
	expect(pages.filter((path) => lines(path).length > 40)).toEqual([]);
});

test("a route with parameters has its paths checked by type: Astro refuses a number only when a site is built that has one", () => {
	const routes = filesOf("src/pages/**/*.{ts,astro}").filter((path) => path.includes("["));
	expect(routes.length).toBeGreaterThan(10);
	expect(routes.filter((path) => !textOf(path).includes("satisfies GetStaticPaths"))).toEqual([]);
});

test("no file is longer than 220 lines, and nine in ten are below 200", () => {
	const lengths = source.map((path) => ({ path, length: lines(path).length }));
	expect(lengths.filter(({ length }) => length > 220)).toEqual([]);
	expect(lengths.filter(({ length }) => length < 200).length / lengths.length).toBeGreaterThan(0.9);
});

test("no file of the tests is longer than 220 lines either; a picture is as long as its drawing", () => {
	const paths = filesOf("tests/**/*.*").filter((path) => !path.startsWith("tests/draw/maps/pictures/"));
	expect(paths.length).toBeGreaterThan(100);
	expect(paths.filter((path) => lines(path).length > 220)).toEqual([]);
});

describe("never written in src/", () => {
	test("innerHTML and its kin, eval", () => {
		expect(
			places(code, /\b(innerHTML|outerHTML|insertAdjacentHTML|document\.write)\b|\beval\(|new Function\(/),
		).toEqual([]);
	});
	test("set:html: text is printed as text, and what a component is given through its slot", () => {
		expect(places(code, /set:html/)).toEqual([]);
	});
	test("debug prints; only the commands speak to a terminal", () => {
		const quiet = code.filter((path) => !path.startsWith("src/commands/"));
		expect(places(quiet, /\bconsole\.\w+\(|\bdebugger\b/)).toEqual([]);
	});
	test("a schema that takes anything", () => {
		expect(
			places(
				code.filter((path) => path.startsWith("src/schema/")),
				/z\.(any|unknown|looseObject)\(/,
			),
		).toEqual([]);
	});
	test("a clock in a pure room", () => {
		const pure = code.filter((path) => /^src\/(schema|check|geo|draw|text|components|layouts|pages)\//.test(path));
		expect(places(pure, /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(/)).toEqual([]);
	});
	test("an unfinished thought", () => expect(places(source, /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]));
});

describe("styles", () => {
	const styled = source.filter((path) => /\.(css|astro)$/.test(path));
	test("name no left and right: other scripts run the other way", () => {
		const physical =
			/^\s*(margin|padding|border)-(left|right|top|bottom)\b|^\s*(left|right|top|bottom)\s*:|text-align:\s*(left|right)|float:\s*(left|right)/;
		expect(places(styled, physical)).toEqual([]);
	});
	test("hold no colour outside the tokens, where contrast is tested, and print", () => {
		const others = styled.filter((path) => !/styles\/(tokens|print)\.css$/.test(path));
		expect(places(others, /#[0-9a-f]{3,8}\b(?=.*;)|\b(rgb|hsl|oklch)a?\(/i)).toEqual([]);
	});
	test("stand in a layer, whose order is one line", () => {
		expect(lines("src/styles/layers.css")).toEqual(["@layer tokens, base, prose, components, print;"]);
		const astro = styled.filter((path) => path.endsWith(".astro") && /<style/.test(textOf(path)));
		expect(astro.filter((path) => !/<style[^>]*>\s*@layer components \{/.test(textOf(path)))).toEqual([]);
	});
	test("are never written on an element", () => {
		expect(
			places(
				styled.filter((path) => path.endsWith(".astro")),
				/\sstyle=["{]/,
			),
		).toEqual([]);
	});
});

/** Code without what it prints in quotation marks; its own marks are no quotations. */
const outsidePrintedQuotations = (code: string): string =>
	code.replace(/“[^“”]*”/gu, (quotation) => " ".repeat(quotation.length));

describe("the words of the interface", () => {
	const worded = filesOf("src/{text,components,layouts,pages}/**/*.{ts,astro}");
	test("take no side", () => {
		const found = worded.flatMap(
			(path) =>
				outsidePrintedQuotations(textOf(path))
					.match(LOADED)
					?.map((word) => `${path}: ${word}`) ?? [],
		);
		expect(found).toEqual([]);
	});
	test("do not go stale", () => {
		const found = worded.flatMap(
			(path) =>
				textOf(path)
					.match(RELATIVE)
					?.map((word) => `${path}: ${word}`) ?? [],
		);
		expect(found).toEqual([]);
	});
});

test("no folder of the code holds more files than can be seen at once", () => {
	const MOST = 12;
	const folders = Map.groupBy(filesOf("src/**/*.*"), (path) => path.slice(0, path.lastIndexOf("/")));
	expect([...folders].filter(([, files]) => files.length > MOST).map(([folder]) => folder)).toEqual([]);
});
const exported = exportsOf(code);
const named = (names: typeof exported): string[] => names.map(({ name, path }) => `${name} of ${path}`);

test("no two files export the same name", () => {
	expect(exported.length).toBeGreaterThan(500);
	const files = Map.groupBy(exported, ({ name }) => name);
	expect([...files].flatMap(([, same]) => (same.length > 1 ? named(same) : []))).toEqual([]);
});

test("what is exported is taken by another file, or used by its own and taken by a test", () => {
	const taken = takenBy([...code, "astro.config.mjs"]);
	const isTaken = ({ name, path }: (typeof exported)[number]): boolean =>
		taken.has(`${path} ${name}`) || taken.has(`${path} *`);
	expect(taken.size).toBeGreaterThan(500);
	expect(named(exported.filter((one) => !one.own && !isTaken(one)))).toEqual([]);
});

test("no function is longer than 40 lines", () => expect(longFunctions(40)).toEqual([]));
