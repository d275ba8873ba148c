import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { allCharts } from "../../src/formats/figures/all-charts.ts";
import { allMaps } from "../../src/formats/figures/all-maps.ts";
import { CHART_RULES } from "../draw/charts/chart-rules.ts";
import { MAP_RULES } from "../draw/maps/map-rules.ts";
import { problems, site } from "./real-content.ts";
import { SITE_RULES } from "./site-rules.ts";

/* What the real content must hold, whoever edits it: the check finds nothing, and every rule of the rooms holds. */

test("the check finds nothing wrong", () => expect(formatProblems(problems)).toBe(""));

test.each(SITE_RULES)("%s", (_, holds) => holds(site));

describe("every chart", () => {
	const charts = allCharts(site);
	test.each(Object.entries(CHART_RULES))("%s", (_, holds) => charts.forEach(holds));
});

describe("every map", () => {
	const maps = allMaps(site);
	test("has a name of its own", () => expect(new Set(maps.map(({ id }) => id)).size).toBe(maps.length));
	test.each(Object.entries(MAP_RULES))("%s", (_, holds) => maps.forEach(holds));
});
