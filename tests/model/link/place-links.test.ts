import { expect, test } from "vitest";
import { byRegion, placeCounts, placeName } from "../../../src/text/sentences/land/place.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, ground, linked } from "../fake-content.ts";
import { PLACE_RULES } from "./place-rules.ts";

const { get, places } = linked([
	...ground(),
	entry("places", "east", { kind: "region" }),
	entry("places", "town", { region: "east" }),
	entry("places", "village", { region: "east" }),
	entry("places", "sea", { kind: "water" }),
	entry("places", "geneva", { kind: "abroad", name: "Geneva", country: "Switzerland" }),
	entry("clauses", "of-region", { places: ["east", "town"] }),
	entry("clauses", "of-town", { places: ["town", "sea"] }),
	entry("events", "2025-12-20-talks", { place: "town" }),
	entry("events", "2025-12-21-talks", { place: "east" }),
	entry("zones", "band", { clauses: ["of-region"], shape: { kind: "regions", regions: ["east"] } }),
]);

test.each([
	["east", ["of-region through east", "of-town through town"]],
	["town", ["of-region through town", "of-town through town"]],
	["village", ["of-region through east"]],
	["sea", ["of-town through sea"]],
	["geneva", []],
])("what concerns %s: by its own name, through places inside, through its region", (id, wanted) =>
	expect(get("places", id).concerns.map(({ clause, through }) => `${clause.id} through ${through.id}`)).toEqual(wanted),
);

test.each([
	["east", ["2025-12-20-talks at town", "2025-12-21-talks at east"]],
	["town", ["2025-12-20-talks at town"]],
	["village", []],
])("what happened at %s, or inside it", (id, wanted) =>
	expect(get("places", id).happened.map(({ event, at }) => `${event.id} at ${at.id}`)).toEqual(wanted),
);

test("a place knows the zones that name it", () => {
	expect(get("places", "east").zones.map(({ id }) => id)).toEqual(["band"]);
	expect(get("places", "town").zones).toEqual([]);
});

test.each([
	["east", "2 clauses, 2 events"],
	["town", "2 clauses, 1 event"],
	["village", ""],
	["sea", "1 clause"],
])("%s is counted as: %s", (id, words) => expect(placeCounts(get("places", id))).toBe(words));

test("the list goes by region, then waters, then abroad with the country", () => {
	const told = byRegion(places).map(({ name, concerned, others }) => [
		name,
		concerned.map(placeName),
		others.map(placeName),
	]);
	expect(told).toEqual([
		["Place east", ["Place town"], ["Place village"]],
		["Waters, in no single region", ["Place sea"], []],
		["Abroad", [], ["Geneva, Switzerland"]],
	]);
});

test.each(Object.entries(PLACE_RULES))("%s", (_, holds) => holds(fixtureSite));
