import { expect } from "vitest";
import { positionMatrix } from "../../../src/draw/charts/position-matrix.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { SIGNS } from "../../../src/draw/svg/signs.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { cellWords, matrixRowId } from "../../../src/text/sentences/positions.ts";
import { linksIn } from "./nodes.ts";

/* What holds for the matrix of positions of any valid content. */

const SETS = ["wide", "narrow"] as const;

const shapes = ({ children }: SvgNode): unknown[] =>
	children.flatMap((one) => (typeof one === "string" ? [] : [one.attributes["d"]]));
const textOf = (element: SvgNode): string =>
	element.children.map((one) => (typeof one === "string" ? one : textOf(one))).join("");

const marksOf = (site: SiteData, set: (typeof SETS)[number]): SvgNode[] =>
	linksIn(positionMatrix(site).drawings[set].elements);
const cellsOf = ({ clauses }: SiteData) =>
	clauses.flatMap((clause) => clause.voices.map((reading) => ({ clause, reading })));

export const POSITION_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each clause and voice has a mark, in their order, that says what the clause page says and leads to its row": (
		site,
	) => {
		for (const set of SETS)
			expect(marksOf(site, set).map(({ attributes }) => [attributes["data-row"], attributes["aria-label"]])).toEqual(
				cellsOf(site).map(({ clause, reading }) => [matrixRowId(clause), cellWords(clause, reading)]),
			);
	},

	"each mark shows the sign of its stance": (site) => {
		for (const set of SETS) {
			const marks = marksOf(site, set);
			const wrong = cellsOf(site).filter(
				({ reading }, index) => !shapes(marks[index] as SvgNode).includes(SIGNS.get(`vo-${reading.state}`)?.d),
			);
			expect(wrong.map(({ clause, reading }) => `${clause.id}: ${reading.voice}`)).toEqual([]);
		}
	},

	"no two marks stand in one place": (site) => {
		for (const set of SETS) {
			const places = marksOf(site, set).map(({ attributes }) => attributes["transform"]);
			expect(new Set(places).size).toBe(places.length);
		}
	},

	"the wide drawing prints the day of each voice, and about which day": (site) => {
		const days = marksOf(site, "wide").map(textOf);
		cellsOf(site).forEach(({ clause, reading }, index) => {
			const date = reading.positions[0]?.data.date;
			const day = days[index] ?? "";
			const at = `${clause.id}, ${reading.voice}: ${day}`;
			if (date === undefined) expect(day, at).toMatch(/^(to .*)?$/);
			else {
				expect(day.startsWith("~"), at).toBe(date.endsWith("~"));
				expect(day, at).toContain(date.slice(0, 4));
			}
		});
	},

	"the key has each sign that stands in the drawing, once": (site) => {
		const used = new Set(marksOf(site, "wide").flatMap((one) => shapes(one).slice(1).filter(Boolean)));
		const { keys } = positionMatrix(site);
		const keyed = keys.flatMap(({ sample }) => sample.flatMap(({ attributes }) => attributes["d"] ?? []));
		expect([...used].filter((d) => !keyed.includes(d as string))).toEqual([]);
		expect(new Set(keyed).size).toBe(keyed.length);
	},

	"the words count what the rows hold": (site) => {
		const { words } = positionMatrix(site);
		const silent = site.clauses.map(({ voices }) => voices.filter(({ state }) => state === "none").length);
		const with_ = (count: number): number => silent.filter((one) => one === count).length;
		expect(words).toContain(`${site.clauses.length} clauses.`);
		expect(words).toContain(`On ${with_(0)} of them a statement of all four sides was found`);
		expect(words).toContain(`on ${with_(4)} no statement of any side`);
	},
};
