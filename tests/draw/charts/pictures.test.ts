import { describe, expect, test } from "vitest";
import { chartImage } from "../../../src/formats/images/chart-image.ts";
import { fixtureCharts } from "../../fixtures/fixture-site.ts";
import { CHART_RULES } from "./chart-rules.ts";

/* A picture per chart, drawn from the fixture and committed: test and gallery in one. `npm test -- -u` draws them anew. */

const charts = fixtureCharts();

test("each chart has a name of its own", () => {
	expect(charts.length).toBeGreaterThan(2);
	expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
});

describe.each(charts.map((chart) => ({ id: chart.id, chart })))("$id", ({ id, chart }) => {
	test("looks like its picture", async () => {
		await expect(chartImage(chart)).toMatchFileSnapshot(`pictures/${id}.svg`);
	});

	test.each(Object.entries(CHART_RULES))("%s", (_, holds) => holds(chart));
});
