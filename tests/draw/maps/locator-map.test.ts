import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { locatorMap, small } from "../../../src/draw/maps/locator-map.ts";
import { locatorBaseMap } from "../../../src/geo/base-maps.ts";
import { contains } from "../../../src/geo/sphere.ts";
import { direction, locatorCaption } from "../../../src/text/messages/locator-caption.ts";
import { site } from "../../content/real-content.ts";

const ground = locatorBaseMap();
const place = (id: string) => site.get("places", id);
const marked = (...ids: string[]) => locatorMap(ids.map(place), ground);

describe("a small map", () => {
	test("of any place and of any clause costs at most 1.8 kB", () => {
		for (const places of [...site.places.map((one) => [one]), ...site.clauses.map((clause) => clause.places)]) {
			const text = JSON.stringify(locatorMap(places, ground), (key, value) => (key === "place" ? value.title : value));
			expect(brotliCompressSync(text).length).toBeLessThan(1800);
		}
	});

	test("holds Crimea and Sevastopol in the outline of Ukraine", () => {
		expect(contains(ground.country, [34.1, 44.95])).toBe(true);
		expect(contains(ground.country, [33.53, 44.6])).toBe(true);
	});

	test("marks a town by a point, a region by its shape, what lies outside by an arrow", () => {
		expect(marked("pokrovsk", "crimea", "geneva")?.marks.map(({ kind }) => kind)).toEqual([
			"point",
			"region",
			"outside",
		]);
	});

	test("has north up and west on the left", () => {
		const [kharkiv, simferopol, lviv] =
			marked("kharkiv", "simferopol", "lviv")?.marks.map((mark) => ("at" in mark ? mark.at : [0, 0])) ?? [];
		expect(kharkiv?.[1]).toBeLessThan(simferopol?.[1] ?? 0);
		expect(lviv?.[0]).toBeLessThan(kharkiv?.[0] ?? 0);
	});

	test("marks at most five places, and is not drawn for none", () => {
		expect(locatorMap(site.places, ground)?.marks.length).toBe(5);
		expect(locatorMap([], ground)).toBeNull();
		expect(marked("dnipro-river")).toBeNull();
	});

	test("labels every place that it marks alone, if the name is not wider than the map", () => {
		const short = site.places.filter(({ title }) => title.length < 30);
		const silent = short.filter((one) => {
			const map = locatorMap([one], ground);
			return map?.marks[0]?.kind !== "outside" && map?.labels.length === 0;
		});
		expect(silent.map(({ id }) => id)).toEqual([]);
	});

	test("says in words what it shows", () => {
		const marks = marked("pokrovsk", "geneva")?.marks ?? [];
		expect(locatorCaption(marks)).toBe(
			"Ukraine in its recognised borders, north up; marked Pokrovsk (Donetsk region); an arrow to the west for Geneva, outside the map.",
		);
	});
});

test.each([
	["M1.2,3.4L5.6,7.8L9,9Z", "M1 3l5 5 3 1z"],
	["M1,1L1.2,1.3L5,1L1,0", "M1 1l4 0-4-1"],
	["M1,1L1.1,1.1Z", ""],
])("the path %s becomes %s", (path, expected) => expect(small(path)).toBe(expected));

test.each([
	[0, "north"],
	[-88, "west"],
	[-55, "north-west"],
	[132, "south-east"],
	[359, "north"],
])("%i degrees are %s", (degrees, words) => expect(direction(degrees)).toBe(words));

test("a region that is marked itself is not named again behind its towns", () => {
	const marks = marked("donetsk-region", "kramatorsk", "pokrovsk", "huliaipole")?.marks ?? [];
	expect(locatorCaption(marks)).toBe(
		"Ukraine in its recognised borders, north up; marked Donetsk region, Kramatorsk, Pokrovsk and Huliaipole (Zaporizhzhia region).",
	);
});
