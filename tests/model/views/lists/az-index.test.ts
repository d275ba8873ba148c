import { describe, expect, test } from "vitest";
import type { Page } from "../../../../src/model/entities.ts";
import { lettersOf, otherNames, sortKey } from "../../../../src/model/views/lists/az-index.ts";

/* The index from A to Z. */

const entry = (collection: string, title: string, en: string[] = [], kind?: string): Page =>
	({
		collection,
		title,
		path: `${collection}/${title.toLowerCase().replaceAll(" ", "-")}/`,
		data: { ...(kind === undefined ? {} : { kind }), aliases: { en, uk: [], ru: [] } },
	}) as unknown as Page;

test.each([
	["The Berlin talks", "berlin talks"],
	["“Article 5”", "article 5”"],
	["António", "antonio"],
	["Theatre", "theatre"],
	["Rada’s law", "radas law"],
])("%s is sorted as %s", (words, key) => expect(sortKey(words)).toBe(key));

describe("the index", () => {
	const letters = lettersOf([
		entry("places", "Kyiv", ["Kiev", "Kyïv", "UA-30", "Kyiv oblast"]),
		entry("actors", "António Costa", ["Costa", "The Portuguese"], "person"),
		entry("actors", "European Union", ["EU", "Kyiv"], "body"),
		entry("versions", "28 points"),
		entry("events", "The Berlin talks"),
	]);
	const lines = Object.fromEntries(
		letters.map(({ letter, lines: of }) => [letter, of.map(({ name, entry: { title } }) => [name, title])]),
	);

	test("begins with numbers and goes on by letter", () => {
		expect(letters.map(({ letter }) => letter)).toEqual(["0–9", "B", "C", "E", "K", "P"]);
	});
	test("has people under their last name, bodies under their first", () => {
		expect(lines["C"]).toEqual([[null, "António Costa"]]);
		expect(lines["E"]?.[0]).toEqual(["EU", "European Union"]);
	});
	test("has another name where it would be looked for, unless it would stand beside the title", () => {
		expect(lines["K"]).toEqual([
			["Kiev", "Kyiv"],
			[null, "Kyiv"],
		]);
		expect(lines["P"]).toEqual([["The Portuguese", "António Costa"]]);
	});
	test("leads the title of one entry to no other", () => {
		expect(lines["K"]).not.toContainEqual(["Kyiv", "European Union"]);
	});
	test("leaves out codes and other words for a region", () => {
		expect(otherNames(entry("places", "Kyiv", ["Kiev", "UA-30", "Kyiv oblast"])).en).toEqual(["Kiev"]);
	});
});
