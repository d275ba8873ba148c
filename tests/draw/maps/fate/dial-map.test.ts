import { expect, test } from "vitest";
import { dialMap } from "../../../../src/draw/maps/fate/dial-map.ts";
import { fixtureSite as site } from "../../../fixtures/fixture-site.ts";
import { DIAL_MAP_RULES } from "./dial-map-rules.ts";

test.each(Object.entries(DIAL_MAP_RULES))("%s", (_, holds) => holds(site));

test("a version that says nothing of land leaves every piece bare", () => {
	const silent = site.main.findIndex(({ regions }) => regions.length === 0);
	const { pieces, legends } = dialMap(site);
	expect(silent).toBeGreaterThanOrEqual(0);
	expect(pieces.map(({ looks }) => looks[silent]).filter((look) => look !== null)).toEqual([]);
	expect(legends[silent]?.classes).toEqual([]);
});

test("land that two drafts treat otherwise is two pieces; the country stands in the corner with the frame", () => {
	const { pieces, inset } = dialMap(site);
	expect(pieces.length).toBeGreaterThan(3);
	expect(inset.frame).toMatch(/^M\d+ \d+L/);
});
