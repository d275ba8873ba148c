import { readFileSync } from "node:fs";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { readOut, rowOf } from "../../src/draw/timeline/timeline-drawing.ts";
import { type FacetPage, facetPages } from "../../src/model/views/lists/facets.ts";
import { firstDay } from "../../src/schema/fields/edtf.ts";
import { facetPath } from "../../src/text/url/address.ts";
import { site } from "../content/real-content.ts";
import { attribute, type BuiltPage, filesOf, find, inside, pagesOf, ROOT } from "./built-site.ts";

/* The page of events: drawing, table and list tell of the same events, in the same order. */

const DRAWING = 12_000;
const SCRIPT = 1_200;

const pages = new Map(pagesOf(ROOT).map((page) => [page.path, page]));
const read = (path: string): BuiltPage => {
	const page = pages.get(path);
	if (page === undefined) throw new Error(`There is no page ${path}`);
	return page;
};
const page = read("events/");
const addresses = site.events.map(({ path }) => `/${path}`);

/** The links inside an element that lead somewhere. */
const linksIn = (element: Parameters<typeof inside>[0]) => inside(element).filter(({ tagName }) => tagName === "a");
const chartsIn = ({ elements }: BuiltPage) =>
	elements.filter((one) => one.tagName === "svg" && attribute(one, "role") === "group");
const rowsIn = ({ elements }: BuiltPage) =>
	elements.filter((one) => one.tagName === "li" && attribute(one, "data-kind") !== undefined);
const listed = (from: BuiltPage): (string | undefined)[] =>
	rowsIn(from).map((row) => attribute(linksIn(row)[0] as never, "href"));

test("each event has a sign in both drawings, which is a link with its date, kind and title", () => {
	const charts = chartsIn(page);
	expect(charts.length).toBe(2);
	for (const chart of charts) {
		const marks = linksIn(chart);
		expect(marks.map((mark) => attribute(mark, "href"))).toEqual(addresses);
		expect(marks.map((mark) => attribute(mark, "aria-label"))).toEqual(site.events.map(readOut));
		expect(marks.map((mark) => attribute(mark, "data-row"))).toEqual(site.events.map(rowOf));
	}
});

test("the table and the list hold the same events, in order of their day", () => {
	const [table] = find(page, "tbody");
	const rows = inside(table as never).filter(({ tagName }) => tagName === "tr");
	expect(rows.map((row) => attribute(row, "id"))).toEqual(site.events.map(rowOf));
	expect(rows.map((row) => attribute(linksIn(row)[0] as never, "href"))).toEqual(addresses);
	expect(listed(page)).toEqual(addresses);
	const days = rowsIn(page).flatMap((row) =>
		inside(row).flatMap((one) => (one.tagName === "time" ? (attribute(one, "datetime") ?? "") : [])),
	);
	expect(days).toEqual(site.events.map(({ data }) => firstDay(data.date)));
	expect(days).toEqual(days.toSorted());
});

test("the list says of each event what the script narrows it by", () => {
	const told = rowsIn(page).map((row) => ["kind", "side", "clauses"].map((name) => attribute(row, `data-${name}`)));
	expect(told).toEqual(
		site.events.map(({ data, clauses }) => [data.kind, data.side ?? "none", clauses.map(({ id }) => id).join(" ")]),
	);
});

describe("each narrowed list", () => {
	const narrowed = facetPages(site, "events").map((one: FacetPage<"events">) => ({
		path: facetPath("events", one.facet.id, one.value.id, one.part),
		entries: one.entries,
	}));

	test("has the timeline beside it: its own events are links, the others one faint shape", () => {
		expect(narrowed.length).toBeGreaterThan(40);
		for (const { path, entries } of narrowed) {
			const charts = chartsIn(read(path));
			expect(charts.length, path).toBe(2);
			for (const chart of charts) {
				const wanted = entries.map((entry) => `/${entry.path}`);
				expect(linksIn(chart).map((mark) => attribute(mark, "href"))).toEqual(wanted);
				const faint = inside(chart).filter((one) => attribute(one, "class") === "faint");
				expect(faint.length, path).toBe(1);
			}
			expect(listed(read(path)), path).toEqual(entries.map((entry) => `/${entry.path}`));
		}
	});
});

test("the drawings are light, and so is the script that narrows the list", () => {
	const [drawing = ""] = /<chart-view[\s\S]*?<\/chart-view>/.exec(page.html) ?? [];
	expect(drawing.length).toBeGreaterThan(1000);
	expect(brotliCompressSync(drawing).length).toBeLessThanOrEqual(DRAWING);
	const [script] = filesOf(ROOT).filter((file) => /EventFilter.*\.js$/.test(file));
	expect(gzipSync(readFileSync(ROOT.folder + script)).length).toBeLessThanOrEqual(SCRIPT);
});
