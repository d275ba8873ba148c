import { expect } from "vitest";
import { type Chart, type ChartRow, chartSources } from "../../../src/draw/charts/chart.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { chartImage } from "../../../src/formats/images/chart-image.ts";
import { CHART_STYLE } from "../../../src/formats/images/chart-style.ts";
import { linksIn, nodesIn } from "./nodes.ts";

/* What holds for every chart of any valid content. Each rule fails with what breaks it. */

const SETS = ["wide", "narrow"] as const;
type LabelSet = (typeof SETS)[number];

/** Numbers of an element that lie outside the drawing, as "x 999". Some letters stand a little before its start. */
const outside = ({ attributes }: SvgNode, width: number, height: number): string[] =>
	(
		[
			["x", width],
			["cx", width],
			["y", height],
			["cy", height],
		] as const
	).flatMap(([name, most]) => {
		const value = attributes[name];
		return typeof value === "number" && (value < -20 || value > most) ? [`${name} ${value}`] : [];
	});

const namesIn = ({ drawings }: Chart, set: LabelSet): string[] =>
	linksIn(drawings[set].elements).map(({ attributes }) => String(attributes["aria-label"]));

export const CHART_RULES: Readonly<Record<string, (chart: Chart) => void>> = {
	"a chart has a title, units and words, and no hole in them": ({ title, units, words, notes, page, keys }) => {
		for (const text of [title, units, words]) expect(text.length).toBeGreaterThan(20);
		expect(page).toMatch(/\/$/);
		const told = [title, units, words, ...notes, ...keys.map((key) => key.words)].join(" ");
		expect(told).not.toMatch(/undefined|NaN|null|\[object|(^|[.!?] ) /);
	},

	"a picture has its day, its sources and its licence": (chart) => {
		const text = chartImage(chart).replace(/<\/text><text[^>]*>/g, " ");
		const wanted = [/<title>[^<]{20,}/, /Sources: \S+/, /CC BY 4\.0/, /figure of/];
		expect(wanted.filter((words) => !words.test(text))).toEqual([]);
	},

	"the table has as many cells in each row as heads, each row that states something with its source": (chart) => {
		const ids = chart.rows.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
		expect(chart.rows.filter(({ cells }) => cells.length !== chart.columns.length).map(({ id }) => id)).toEqual([]);
		const unsourced = chart.rows.filter(({ sources }) => sources.length === 0);
		const silent = ({ cells }: ChartRow): boolean => cells.slice(1).every(({ sort }) => sort === null);
		expect(unsourced.filter((row) => !silent(row)).map(({ id }) => id)).toEqual([]);
		expect(chartSources(chart).length).toBeGreaterThan(0);
	},

	"marks are named and lead to a row, or to a page": (chart) => {
		const rows = new Set(chart.rows.map(({ id }) => id));
		for (const set of SETS) {
			const marks = linksIn(chart.drawings[set].elements);
			expect(marks.length).toBeGreaterThan(0);
			for (const { attributes } of marks) {
				expect(String(attributes["aria-label"]).length).toBeGreaterThan(3);
				expect(attributes["tabindex"]).toBe(-1);
				if (attributes["data-row"] !== undefined) expect(rows).toContain(attributes["data-row"]);
				else expect(attributes["path"]).toMatch(/^[a-z].*\/(#[\w-]+)?$/);
			}
		}
	},

	"both drawings say the same": (chart) =>
		expect(namesIn(chart, "narrow").sort()).toEqual(namesIn(chart, "wide").sort()),

	"everything lies inside the frame, in numbers of one decimal": ({ drawings }) => {
		for (const { width, height, elements } of Object.values(drawings)) {
			const all = [...nodesIn(elements)];
			expect(all.flatMap((one) => outside(one, width, height))).toEqual([]);
			const broken = all.flatMap(({ attributes }) => {
				const numbers = Object.values(attributes)
					.map(String)
					.filter((value) => !/^[a-z]/.test(value));
				return numbers.filter((value) => /NaN|undefined|\d\.\d\d/.test(value));
			});
			expect(broken).toEqual([]);
		}
	},

	"the style of pictures knows each look": ({ drawings }) => {
		const looks = [...nodesIn(drawings.wide.elements)].flatMap(({ attributes }) =>
			String(attributes["class"] ?? "").split(" "),
		);
		const unknown = [...new Set(looks)].filter((look) => look !== "" && !CHART_STYLE.includes(`.${look}`));
		expect(unknown).toEqual([]);
	},
};
