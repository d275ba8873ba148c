import { describe, expect, test } from "vitest";
import { chartSources } from "../../../src/draw/charts/chart.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { chartImage } from "../../../src/formats/images/chart-image.ts";
import { CHART_STYLE } from "../../../src/formats/images/chart-style.ts";
import { charts } from "./real-charts.ts";

/* A picture per chart, committed: test and gallery in one. `npm test -- -u` draws them anew. */

function* all(elements: SvgNode["children"]): Generator<SvgNode> {
	for (const one of elements)
		if (typeof one !== "string") {
			yield one;
			yield* all(one.children);
		}
}

test("there are charts, each under its own name", () => {
	expect(charts.length).toBeGreaterThan(2);
	expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
});

describe.each(charts.map((chart) => ({ id: chart.id, chart })))("$id", ({ id, chart }) => {
	test("looks like its picture", async () => {
		await expect(chartImage(chart)).toMatchFileSnapshot(`pictures/${id}.svg`);
	});

	test("has a title, units, words and notes of how to read it", () => {
		for (const text of [chart.title, chart.units, chart.words]) expect(text.length).toBeGreaterThan(20);
		expect(chart.page).toMatch(/\/$/);
		expect(`${chart.title}${chart.words}${chart.notes.join("")}`).not.toMatch(/undefined|NaN|null/);
	});

	test("has a picture with its day, its sources and its licence", () => {
		const text = chartImage(chart).replace(/<\/text><text[^>]*>/g, " ");
		for (const words of [/<title>[^<]{20,}/, /Sources: \S+/, /CC BY 4\.0/, /figure of/]) expect(text).toMatch(words);
	});

	test("has a table with as many cells in each row as heads, each row with its source", () => {
		expect(chart.rows.length).toBeGreaterThan(0);
		expect(new Set(chart.rows.map((row) => row.id)).size).toBe(chart.rows.length);
		expect(chart.rows.filter(({ cells }) => cells.length !== chart.columns.length).map((row) => row.id)).toEqual([]);
		expect(chart.rows.filter(({ sources }) => sources.length === 0).map((row) => row.id)).toEqual([]);
		expect(chartSources(chart).length).toBeGreaterThan(0);
	});

	test.each(["wide", "narrow"] as const)("draws marks that are named and lead somewhere (%s)", (set) => {
		const rows = chart.rows.map((row) => row.id);
		const marks = [...all(chart.drawings[set].elements)].filter(({ tag }) => tag === "a");
		expect(marks.length).toBeGreaterThan(0);
		for (const { attributes } of marks) {
			expect(String(attributes["aria-label"]).length).toBeGreaterThan(3);
			expect(attributes["tabindex"]).toBe(-1);
			if (attributes["data-row"] !== undefined) expect(rows).toContain(attributes["data-row"]);
			else expect(attributes["path"]).toMatch(/^[a-z].*\/(#[\w-]+)?$/);
		}
	});

	test("says the same in both drawings", () => {
		const names = (set: "wide" | "narrow") =>
			[...all(chart.drawings[set].elements)]
				.filter(({ tag }) => tag === "a")
				.map(({ attributes }) => String(attributes["aria-label"]))
				.sort();
		expect(names("narrow")).toEqual(names("wide"));
	});

	test.each(["wide", "narrow"] as const)("stays inside its frame, in numbers of one decimal (%s)", (set) => {
		const { width, height, elements } = chart.drawings[set];
		for (const { attributes } of all(elements)) {
			for (const [name, most] of [
				["x", width],
				["cx", width],
				["y", height],
				["cy", height],
			] as const) {
				const value = attributes[name];
				if (typeof value !== "number") continue;
				expect(value, name).toBeGreaterThanOrEqual(-20);
				expect(value, name).toBeLessThanOrEqual(most);
			}
			expect(String(attributes["d"] ?? "")).not.toMatch(/NaN|undefined|\d\.\d\d/);
		}
	});

	test("uses looks that the style of pictures knows", () => {
		const looks = [...all(chart.drawings.wide.elements)].flatMap(({ attributes }) =>
			String(attributes["class"] ?? "").split(" "),
		);
		const unknown = [...new Set(looks)].filter((look) => look !== "" && !CHART_STYLE.includes(`.${look}`));
		expect(unknown).toEqual([]);
	});
});
