import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Zone } from "../../src/model/entities.ts";
import { printDate } from "../../src/text/format/date.ts";
import { hasChoices, type Width, widthKey, widthPath, widthWords } from "../../src/text/sentences/land/zone.ts";
import { site } from "../content/real-content.ts";
import { attribute, type BuiltPage, find, inside, pagesOf, ROOT, textOf } from "./built-site.ts";

/* The pages of the proposed zones: each proposal has its page, and claims no more than its rule. */

const STAMP = "Illustration: no draft made public that we found contains a map.";
const pages = new Map(pagesOf(ROOT).map((page) => [page.path, page]));
const read = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (page === undefined) throw new Error(`There is no page ${path}`);
	return page;
};
const drawn = (page: BuiltPage) => find(page, "map-view");
const linksOf = (page: BuiltPage): string[] => find(page, "a").map((link) => attribute(link, "href") ?? "");
const plain = (text: string): string => text.replace(/\s+/gu, " ");
const zones = site.zones.map((zone) => ({ id: zone.id, zone }));
const widthsOf = ({ data }: Zone): Width[] => data.shape.widths ?? [];

describe.each(zones)("$id", ({ zone }) => {
	const addresses = [zone.path, ...(hasChoices(zone) ? widthsOf(zone).map((width) => widthPath(zone, width)) : [])];

	test.each(addresses)("%s says whose it is, when, and its rule", (path) => {
		const text = plain(textOf(find(read(path), "main")[0] as never));
		for (const words of [zone.holder.name, printDate(zone.data.date), zone.data.rule, zone.data.exact])
			expect(text).toContain(plain(words));
		if (zone.data.assumed !== undefined) expect(text).toContain(`What we assumed: ${plain(zone.data.assumed)}`);
	});

	test.each(addresses)("%s carries the stamp, in the drawing and in words", (path) => {
		const page = read(path);
		const stamps = page.elements.filter((element) => attribute(element, "class") === "stamp");
		if (zone.data.mapped) {
			expect([drawn(page).length, stamps.length]).toEqual([0, 0]);
			return;
		}
		expect(stamps.length).toBe(2);
		for (const stamp of stamps) {
			const lines = inside(stamp).filter(({ tagName }) => tagName === "text");
			expect(`${lines.map(textOf).join(" ")}.`).toContain(STAMP);
		}
		expect(textOf(find(page, "desc")[0] as never)).toContain(STAMP);
	});

	test.each(addresses)("%s leads to its clauses, its versions and the question of the zones", (path) => {
		const links = linksOf(read(path));
		for (const { path: target } of [...zone.clauses, ...zone.versions]) expect(links).toContain(`/${target}`);
		expect(links).toContain("/disputes/buffer-zone-in-the-plan/");
		expect(links).toContain("/maps/buffer-zone/");
	});

	test.each(addresses)("%s weighs at most 26 kB, its drawing 15 kB", (path) => {
		const { html } = read(path);
		expect(brotliCompressSync(html).length).toBeLessThanOrEqual(26_000);
		const drawing = /<map-view[\s\S]*?<\/svg>/.exec(html)?.[0] ?? "";
		expect(brotliCompressSync(drawing).length).toBeLessThanOrEqual(15_000);
	});

	test("is reached from its clauses and from the list of all proposals", () => {
		for (const { path } of zone.clauses) expect(linksOf(read(path))).toContain(`/${zone.path}`);
		expect(linksOf(read("maps/buffer-zone/"))).toContain(`/${zone.path}`);
	});
});

describe("widths", () => {
	const choices = site.zones.filter(hasChoices);

	test("that are choices are plain links, each to a page whose title names it", () => {
		expect(choices.map(({ id }) => id)).toContain("framework-20-point-14");
		for (const zone of choices)
			for (const width of widthsOf(zone)) {
				expect(linksOf(read(zone.path))).toContain(`/${widthPath(zone, width)}`);
				const page = read(widthPath(zone, width));
				expect(plain(textOf(find(page, "h1")[0] as never))).toContain(plain(widthWords(width)));
				const current = find(page, "a", { "aria-current": "page" }).map((link) => attribute(link, "href"));
				expect(current).toContain(`/${widthPath(zone, width)}`);
			}
	});

	test("of the 20 points are 5, 10 and 40 km", () => {
		expect(widthsOf(site.get("zones", "framework-20-point-14")).map(widthKey)).toEqual(["5", "10", "40"]);
	});

	test("no width is printed where none was published", () => {
		const page = read("maps/buffer-zone/podoliak-both-sides/");
		expect(textOf(find(page, "desc")[0] as never)).toContain("No width published.");
		expect(textOf(find(page, "map-view")[0] as never)).not.toMatch(/\d+\skm (wide|on each)/);
	});
});

describe("a proposal says how its day lies to the day of the line", () => {
	test("on every page of a zone published later", () => {
		const later = site.zones.filter(({ data }) => data.date > "2025-12-21" && !data.mapped);
		expect(later.length).toBe(3);
		for (const { path } of later)
			expect(plain(read(path).html.replaceAll("&nbsp;", " "))).toContain("after the day of the line");
	});
});

test("the explainer of zones leads to the maps", () => {
	expect(linksOf(read("explainers/demilitarised-zones-explained/"))).toContain("/maps/buffer-zone/");
});
