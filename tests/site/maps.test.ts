import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { attribute, elementsOf, filesOf, find, inside, pagesOf, ROOT, textOf } from "./built-site.ts";

const maps = pagesOf(ROOT).filter(({ html }) => html.includes("<map-view"));
const read = (file: string): Buffer => readFileSync(ROOT.folder + file);

/** In bytes, compressed; LOOK and the issue say how light a map must be. */
const PAGE = 26_000;
/** A chart with both drawings, its table, words and sources. */
const CHART = 8_000;
const DRAWING = { broad: 12_000, tall: 15_000 } as const;
const SCRIPT = 20_000;

/** The sections of charts in a page, as they are written. */
const chartsIn = (html: string): string[] => {
	const page = parse(html, { sourceCodeLocationInfo: true });
	return [...elementsOf(page)].flatMap(({ tagName, attrs, sourceCodeLocation: at }) =>
		tagName === "section" && at && attrs.some(({ name, value }) => name === "class" && value === "chart-figure")
			? [html.slice(at.startOffset, at.endOffset)]
			: [],
	);
};

test("the page of drone strikes has charts to be weighed apart", () => {
	expect(maps.flatMap(({ html }) => chartsIn(html)).length).toBeGreaterThan(2);
});

test("there are pages with maps", () => expect(maps.length).toBeGreaterThan(3));

describe.each(maps.map((page) => ({ path: page.path, page })))("$path", ({ page }) => {
	const [figure] = find(page, "figure").filter((one) => attribute(one, "class")?.startsWith("map-figure "));
	if (figure === undefined) throw new Error("no figure");
	const id = attribute(figure, "id");

	test("is light", () => {
		const [drawing = ""] = /<map-view[\s\S]*?<\/map-view>/.exec(page.html) ?? [];
		const kind = attribute(figure, "class")?.endsWith("tall") ? "tall" : "broad";
		expect(brotliCompressSync(drawing).length).toBeLessThanOrEqual(DRAWING[kind]);
		const charts = chartsIn(page.html);
		const alone = charts.reduce((html, chart) => html.replace(chart, () => ""), page.html);
		expect(brotliCompressSync(alone).length).toBeLessThanOrEqual(PAGE);
		for (const chart of charts) expect(brotliCompressSync(chart).length).toBeLessThanOrEqual(CHART);
	});

	test("has its title, its description, a table, the policy and its files", () => {
		const parts = inside(figure);
		const tag = (name: string) => parts.filter((one) => one.tagName === name);
		expect(textOf(tag("figcaption")[0] ?? figure)).toMatch(/20\d\d/);
		expect(textOf(tag("desc")[0] ?? figure).length).toBeGreaterThan(40);
		expect(tag("tr").length).toBeGreaterThan(1);
		expect(textOf(figure)).toContain("68/262");
		const links = tag("a").map((one) => attribute(one, "href"));
		for (const file of [`maps/${id}.svg`, `maps/${id}.png`]) {
			expect(links).toContain(ROOT.base + file);
			expect(read(file).length).toBeGreaterThan(1000);
		}
	});

	test("has no style of its own on any element", () => {
		expect(page.elements.filter((one) => attribute(one, "style") !== undefined)).toEqual([]);
	});
});

test("the scripts of the site are small", () => {
	const scripts = filesOf(ROOT).filter((file) => /^_astro\/.*\.js$/.test(file) && /map/i.test(file));
	expect(scripts.length).toBeGreaterThan(0);
	expect(scripts.reduce((sum, file) => sum + gzipSync(read(file)).length, 0)).toBeLessThanOrEqual(SCRIPT);
});
