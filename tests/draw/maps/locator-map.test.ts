import { describe, expect, test } from "vitest";
import { locatorMap } from "../../../src/draw/maps/locator-map.ts";
import { locatorBaseMap } from "../../../src/geo/regions/base-maps.ts";
import { contains } from "../../../src/geo/sphere.ts";
import { direction, locatorCaption } from "../../../src/text/sentences/land/locator-caption.ts";
import { fixtureSite as site } from "../../fixtures/fixture-site.ts";
import { LOCATOR_RULES } from "./locator-map-rules.ts";

const ground = locatorBaseMap();
const place = (id: string) => site.get("places", id);
const marked = (...ids: string[]) => locatorMap(ids.map(place));

test.each(Object.entries(LOCATOR_RULES))("%s", (_, holds) => holds(site));

describe("a small map", () => {
	test("holds Crimea and Sevastopol in the outline of Ukraine", () => {
		expect(contains(ground.country, [34.1, 44.95])).toBe(true);
		expect(contains(ground.country, [33.53, 44.6])).toBe(true);
	});

	test("marks a town by a point, a region by its shape, what lies outside by an arrow", () => {
		expect(marked("alderby", "crimea", "larkstad")?.marks.map(({ kind }) => kind)).toEqual([
			"point",
			"region",
			"outside",
		]);
	});

	test("has north up and west on the left", () => {
		const [fernhill, elmstead, dunmoor] =
			marked("fernhill", "elmstead", "dunmoor")?.marks.map((mark) => ("at" in mark ? mark.at : [0, 0])) ?? [];
		expect(fernhill?.[1]).toBeLessThan(elmstead?.[1] ?? 0);
		expect(dunmoor?.[0]).toBeLessThan(fernhill?.[0] ?? 0);
	});

	test("marks at most five places, and is not drawn for none", () => {
		expect(locatorMap(site.places)?.marks.length).toBe(5);
		expect(locatorMap([])).toBeNull();
		expect(marked("ivy-river")).toBeNull();
	});

	test("says in words what it shows", () => {
		const marks = marked("alderby", "larkstad")?.marks ?? [];
		expect(locatorCaption(marks)).toBe(
			"Ukraine in its recognised borders, north up; marked Alderby (Donetsk region); an arrow to the west for Larkstad, outside the map.",
		);
	});
});

test.each([
	[0, "north"],
	[-88, "west"],
	[-55, "north-west"],
	[132, "south-east"],
	[359, "north"],
])("%i degrees are %s", (degrees, words) => expect(direction(degrees)).toBe(words));

test("a region that is marked itself is not named again behind its towns", () => {
	const marks = marked("donetsk-region", "alderby", "birchwell", "gorse-plant")?.marks ?? [];
	expect(locatorCaption(marks)).toBe(
		"Ukraine in its recognised borders, north up; marked Donetsk region, Alderby, Birchwell and Gorse plant (Zaporizhzhia region).",
	);
});
