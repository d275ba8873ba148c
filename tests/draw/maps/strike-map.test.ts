import { describe, expect, test } from "vitest";
import { droneStrikes, nightReports, placeless } from "../../../src/draw/maps/strike-map.ts";
import { isCollected } from "../../../src/text/sentences/strike-attribution.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { STRIKE_MAP_RULES } from "./strike-map-rules.ts";

const map = droneStrikes(site);
const circles = map.layers
	.filter(({ look }) => look.startsWith("mark-"))
	.flatMap(({ marks }) => marks.filter(({ at }) => at !== undefined));

test.each(Object.entries(STRIKE_MAP_RULES))("%s", (_, holds) => holds(site));

describe("the map of the fixture", () => {
	test("shows the reports of the night, those after it and a claim, each with a look of its own", () => {
		const looks = map.layers.filter(({ look }) => look.startsWith("mark-")).map(({ id, look }) => [id, look]);
		expect(looks).toEqual([
			["min-2025-12-21-night", "mark-night"],
			["min-2025-12-21-evening", "mark-after"],
			["two-2025-12-29-claim", "mark-denied"],
		]);
	});

	test("labels each mark at both widths", () => {
		for (const set of ["wide", "narrow"] as const)
			expect(map.labels[set].filter(({ text }) => /: \d+$/.test(text)).length).toBe(circles.length);
	});

	test("has an arrow for the two places outside", () => {
		const outside = map.rows.filter(({ says }) => says.includes("arrow"));
		expect(outside.map(({ name }) => name).sort()).toEqual(["Nettle region", "Outland region"]);
	});

	test("says that 8 of 11 reports name no place; two sources for one night are one report", () => {
		expect(placeless(site)).toMatch(/^Of 11 reports .* 3 give figures for a place\. The other 8, among them all 6 /);
	});
});

test("the reports of the night are those of the two sides", () => {
	expect(nightReports(site).map(({ id }) => id)).toEqual([
		"air-2025-12-21",
		"air-2025-12-21-media",
		"min-2025-12-21-night",
	]);
});

test("some figures come from a collection, and some do not", () => {
	expect(new Set(site.strikes.map(isCollected))).toEqual(new Set([true, false]));
});
