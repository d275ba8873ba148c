import { expect, test } from "vitest";
import { fateMap, versionsWithFates } from "../../../../src/draw/maps/fate/fate-map.ts";
import { fixtureSite as site } from "../../../fixtures/fixture-site.ts";
import { FATE_MAP_RULES } from "./fate-map-rules.ts";

test.each(Object.entries(FATE_MAP_RULES))("%s", (_, holds) => holds(site));

test("the legend names what else would happen to land on which the pattern shows who leaves", () => {
	const { layers } = fateMap(site, site.get("versions", "draft-a"));
	expect(layers.find(({ id }) => id === "ukraine-leaves")?.legend?.replace(/\s/gu, " ")).toBe(
		"Ukraine leaves: Ukrainian-held part of Donetsk region (also special zone (demilitarised) and de facto Russian)",
	);
});

test("the versions of the fixture that would do something with land are three", () =>
	expect(versionsWithFates(site).map(({ id }) => id)).toEqual(["draft-a", "counter", "draft-c"]));
