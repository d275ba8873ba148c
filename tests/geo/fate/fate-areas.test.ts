import { expect, test } from "vitest";
import { fateAreas, fatesOf } from "../../../src/geo/fate/fate-areas.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { FATE_RULES } from "./fate-rules.ts";

const areas = (version: string) => fateAreas(site.get("versions", version), site.settings.lines.late);
const ink = (version: string) => Object.fromEntries(areas(version).map((area) => [area.id, area.ink]));

test.each(Object.entries(FATE_RULES))("%s", (_, holds) => holds(site));

test("a region has two parts, and what would happen to each; frozen land is bare where Ukraine stays", () => {
	expect(ink("draft-a")).toEqual({
		"donetsk-region-ukraine": "ukraine-leaves",
		"donetsk-region-russia": "de-facto",
		"crimea-russia": "recognised",
		"sevastopol-russia": "recognised",
		"kherson-region-ukraine": null,
		"kherson-region-russia": "frozen",
		"kharkiv-region-russia": "russia-leaves",
	});
});

test("a version that names no region speaks of all occupied land", () => {
	expect(ink("counter")).toEqual({ "elsewhere-russia": "open" });
	const mainland = site.get("places", "luhansk-region");
	expect(fatesOf(site.get("versions", "counter"), mainland, "russia").map(({ status }) => status)).toEqual(["open"]);
	expect(fatesOf(site.get("versions", "counter"), mainland, "ukraine")).toEqual([]);
});

test("land of which a version says that it is silent is bare", () => {
	expect(ink("draft-c")["crimea-russia"]).toBeNull();
});
