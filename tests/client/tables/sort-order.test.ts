import { expect, test } from "vitest";
import { compareCells, sortValue } from "../../../src/client/tables/sort-order.ts";

test.each([
	[undefined, "1,234", 1234],
	[undefined, "Kyiv", "Kyiv"],
	["2025-12-01", "1 December", "2025-12-01"],
	["97", "97", 97],
	["", "not given", null],
	[undefined, "", ""],
])("a cell with data-value %s and the words “%s” is sorted by %s", (written, words, expected) => {
	expect(sortValue(written, words)).toBe(expected);
});

test.each([
	["ascending", [3, null, 1, 2], [1, 2, 3, null]],
	["descending", [3, null, 1, 2], [3, 2, 1, null]],
	["ascending", ["b", "a", null], ["a", "b", null]],
	["descending", ["2025-12-02", "2025-11-30"], ["2025-12-02", "2025-11-30"]],
] as const)("%s: %j becomes %j; what is unknown stays last", (order, values, expected) => {
	expect([...values].sort((a, b) => compareCells(a, b, order))).toEqual(expected);
});
