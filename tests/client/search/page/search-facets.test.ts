import { describe, expect, test } from "vitest";
import { offered, printedValue } from "../../../../src/client/search/page/search-facets.ts";
import { printedDay } from "../../../../src/client/search/page/search-results.ts";

/* What the boxes of the search offer. */

describe("values are offered", () => {
	test("that leave a result, most first, alike by name", () => {
		expect(offered("kind", { Event: 2, Clause: 7, Actor: 2, Place: 0 }, [])).toEqual([
			["Clause", 7],
			["Actor", 2],
			["Event", 2],
		]);
	});
	test("that are chosen, whatever they leave, or else the choice could not be undone", () => {
		expect(offered("kind", { Event: 2, Place: 0 }, ["Place", "Map"])).toEqual([
			["Event", 2],
			["Map", 0],
			["Place", 0],
		]);
	});
	test("by time, latest first, where they are times", () => {
		const months = offered("month", { "2025-11": 9, "2026-01": 1, "2025-12": 30 }, []);
		expect(months.map(([value]) => value)).toEqual(["2026-01", "2025-12", "2025-11"]);
	});
});

test.each([
	["month", "2025-12", "December 2025"],
	["year", "2025", "2025"],
	["kind", "Clause", "Clause"],
] as const)("the %s %s is printed as %s", (facet, value, printed) => {
	expect(printedValue(facet, value)).toBe(printed);
});

test.each([
	["2026-06-15", "15 June 2026"],
	["2026-06", "2026-06"],
])("the day %s is printed as %s", (day, printed) => {
	expect(printedDay(day)).toBe(printed);
});
