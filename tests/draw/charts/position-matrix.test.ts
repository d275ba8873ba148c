import { describe, expect, test } from "vitest";
import { broken, placed, positionMatrix } from "../../../src/draw/charts/position-matrix.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { SIGNS } from "../../../src/draw/svg/signs.ts";
import { cellWords, rowOf } from "../../../src/text/messages/positions.ts";
import { site as realPlan } from "../../content/real-content.ts";
import { entry, site } from "../../model/fake-content.ts";

const chart = positionMatrix(realPlan);
const SETS = ["wide", "narrow"] as const;

test.each([
	["Crimea", 28, ["Crimea"]],
	["US-Russian working group on security", 28, ["US-Russian working group on", "security"]],
	["Assets and sanctions", 14, ["Assets and", "sanctions"]],
	["Unpronounceable", 4, ["Unpronounceable"]],
	["a b c", 1, ["a", "b", "c"]],
])("%j in lines of %i letters", (text, most, lines) => expect(broken(text, most)).toEqual(lines));

describe("rows are placed below each other", () => {
	const { clauses } = site(
		entry("clauses", "first", { theme: "security" }),
		entry("clauses", "second", { theme: "security" }),
		entry("clauses", "third", { theme: "territory" }),
	);
	test.each([
		["wide", [26, 47, 68], 91],
		["narrow", [48, 78, 132], 164],
	] as const)("%s", (set, tops, height) => {
		const { rows, height: all } = placed(clauses, set);
		expect(rows.map(({ top }) => top)).toEqual(tops);
		expect(rows.map(({ theme }) => theme)).toEqual(["Security", null, "Territory"]);
		expect(all).toBe(height);
	});
});

const marksOf = (set: "wide" | "narrow"): SvgNode[] =>
	chart.drawings[set].elements.filter(({ tag }) => tag === "a") as SvgNode[];
const shapes = ({ children }: SvgNode): unknown[] =>
	children.flatMap((one) => (typeof one === "string" ? [] : [one.attributes["d"]]));

describe.each(SETS)("the %s drawing", (set) => {
	const cells = realPlan.clauses.flatMap((clause) => clause.voices.map((reading) => ({ clause, reading })));
	test("has a mark for each clause and voice, in their order, that says what the clause page says and leads to its row", () => {
		expect(marksOf(set).map(({ attributes }) => [attributes["data-row"], attributes["aria-label"]])).toEqual(
			cells.map(({ clause, reading }) => [rowOf(clause), cellWords(clause, reading)]),
		);
	});
	test("shows the sign of the stance in each", () => {
		const marks = marksOf(set);
		const wrong = cells.filter(({ reading }, index) => {
			const found = shapes(marks[index] as SvgNode);
			return !found.includes(SIGNS.get(`vo-${reading.state}`)?.d);
		});
		expect(wrong).toEqual([]);
	});
	test("has no two marks in one place", () => {
		const places = marksOf(set).map(({ attributes }) => attributes["transform"]);
		expect(new Set(places).size).toBe(places.length);
	});
});

test("the wide drawing prints the day of each voice, and about which day", () => {
	const text = (element: SvgNode): string =>
		element.children.map((one) => (typeof one === "string" ? one : text(one))).join("");
	const days = marksOf("wide").map(text);
	const dated = realPlan.clauses.flatMap(({ voices }) => voices.map(({ positions }) => positions[0]?.data.date));
	days.forEach((day, index) => {
		const date = dated[index];
		expect(day === "", `${index}`).toBe(date === undefined);
		if (date !== undefined) expect(day.startsWith("~")).toBe(date.endsWith("~"));
		if (date !== undefined) expect(day).toContain(date.slice(0, 4));
	});
});

test("the key has each sign that stands in the drawing, once", () => {
	const used = new Set(marksOf("wide").flatMap((one) => shapes(one).slice(1).filter(Boolean)));
	const keyed = chart.keys.flatMap(({ sample }) => sample.flatMap(({ attributes }) => attributes["d"] ?? []));
	expect(new Set(keyed)).toEqual(used);
	expect(keyed.length).toBe(used.size);
});

test("the words count what the rows hold", () => {
	const { clauses } = realPlan;
	const states = clauses.map(({ voices }) => voices.filter(({ state }) => state === "none").length);
	expect(chart.words).toContain(`${clauses.length} clauses.`);
	expect(chart.words).toContain(
		`all four sides was found, on ${states.filter((silent) => silent === 4).length} no statement of any side`,
	);
	expect(chart.words).toContain(`On ${states.filter((silent) => silent === 0).length} of them`);
});
