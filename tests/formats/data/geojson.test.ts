import { expect, test } from "vitest";
import { linesGeoJson, zonesGeoJson } from "../../../src/formats/data/geojson.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { GEOJSON_RULES } from "./geojson-rules.ts";

test.each(Object.entries(GEOJSON_RULES))("%s", (_, holds) => holds(site));

test("a line comes with the stations that it passes", () => {
	const types = linesGeoJson(site.lines).features.map(({ geometry }) => geometry?.type);
	expect(types.filter((type) => type === "MultiLineString")).toHaveLength(2);
	expect(types.filter((type) => type === "Point").length).toBeGreaterThan(20);
});

test("a zone has a feature for each of its widths, and no shape where no extent was published", () => {
	const features = zonesGeoJson(site.zones).features;
	const of = (id: string) => features.filter(({ properties }) => properties?.["zone"] === id);
	expect(of("band-choices").map(({ geometry }) => geometry?.type)).toEqual(["MultiPolygon", "MultiPolygon"]);
	expect(of("one-place").map(({ geometry }) => geometry?.type)).toEqual(["Point"]);
	expect(of("distances").map(({ geometry }) => geometry)).toEqual([null]);
});
