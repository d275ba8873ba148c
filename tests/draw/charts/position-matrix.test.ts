import { describe, expect, test } from "vitest";
import { placed } from "../../../src/draw/charts/matrix-rows.ts";
import { positionMatrix } from "../../../src/draw/charts/position-matrix.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site } from "../../model/fake-content.ts";
import { POSITION_RULES } from "./position-matrix-rules.ts";

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

test.each(Object.entries(POSITION_RULES))("%s", (_, holds) => holds(fixtureSite));

test("of the fixture one clause has all four voices, and two have none", () => {
	expect(positionMatrix(fixtureSite).words).toMatch(
		/^7 clauses\. On 1 of them a statement of all four sides was found, on 2 no statement of any side\./,
	);
});
