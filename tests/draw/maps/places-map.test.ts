import { expect, test } from "vitest";
import { placesMap } from "../../../src/draw/maps/places-map.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { PLACES_MAP_RULES } from "./places-map-rules.ts";

/* The map to choose a place from. */

const map = placesMap(fixtureSite);
const layer = (id: string) => map.layers.find((one) => one.id === id)?.marks ?? [];

test.each(Object.entries(PLACES_MAP_RULES))("%s", (_, holds) => holds(fixtureSite));

test("the fixture has regions and places that are concerned, and names them", () => {
	const rows = (id: string) => layer(id).map(({ row }) => row);
	expect(rows("regions-concerned").sort()).toEqual([
		"row-crimea",
		"row-donetsk-region",
		"row-kharkiv-region",
		"row-kherson-region",
		"row-kyiv-city",
		"row-sumy-region",
		"row-zaporizhzhia-region",
	]);
	expect(rows("places-concerned").sort()).toEqual(
		["alderby", "dunmoor", "elmstead", "fernhill", "gorse-plant"].map((id) => `row-${id}`),
	);
	const named = map.labels.wide.filter(({ kind }) => kind === "town").map(({ text }) => text);
	for (const name of ["Alderby", "Dunmoor", "Elmstead"]) expect(named).toContain(name);
});
