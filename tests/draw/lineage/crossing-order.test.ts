import { describe, expect, test } from "vitest";
import { distribute, reduceCrossings, type Tie } from "../../../src/draw/lineage/crossing-order.ts";
import { wrapText } from "../../../src/draw/svg/wrap-text.ts";
import { crossings } from "./crossings.ts";

const tie = (left: number[], right: number[]): Tie => ({ left, right });

describe("lines that cross", () => {
	test.each<[ties: Tie[], count: number]>([
		[[], 0],
		[[tie([1], [1]), tie([2], [2])], 0],
		[[tie([2], [1]), tie([1], [2])], 1],
		[[tie([2], [2]), tie([1], [1])], 2],
		[[tie([1, 3], []), tie([2], [])], 1],
		[[tie([1], [1]), tie([1], [1])], 0],
	])("of %j are %i", (ties, count) => expect(crossings(ties)).toBe(count));

	test("are none where an order without them exists", () => {
		const ties = [tie([3], [3]), tie([1], [1]), tie([2], []), tie([], [2])];
		expect(reduceCrossings(ties, 3, 3).map(({ left, right }) => [...left, "–", ...right].join(""))).toEqual([
			"1–1",
			"2–",
			"–2",
			"3–3",
		]);
		expect(crossings(ties)).toBeGreaterThan(0);
		expect(crossings(reduceCrossings(ties, 3, 3))).toBe(0);
	});
});

describe("a column", () => {
	test.each<[what: string, wants: (number | null)[], places: number[]]>([
		["leaves its entries where they want to stand", [10, 30, 50], [10, 30, 50]],
		["shares a place that two want", [30, 30], [25, 35]],
		["pushes no one out of order", [40, 20, 60], [25, 35, 60]],
		["keeps to its ends", [0, 0, 100], [0, 10, 100]],
		["puts an entry without a wish behind the one before", [20, null, 80], [20, 30, 80]],
	])("%s", (_, wants, places) => expect(distribute(wants, 10, 0, 100)).toEqual(places));
	test("that is too short for its entries is refused", () => {
		expect(() => distribute([1, 2, 3], 10, 0, 19)).toThrow(RangeError);
		expect(distribute([1, 2, 3], 10, 0, 20)).toEqual([0, 10, 20]);
	});
});

test.each([
	["Crimea", 10, ["Crimea"]],
	["Peace and war", 9, ["Peace and", "war"]],
	["Peace and war", 8, ["Peace", "and war"]],
	["Notwithstanding it", 5, ["Notwithstanding", "it"]],
])("%s in lines of %i letters is %j", (title, most, lines) => expect(wrapText(title, most)).toEqual(lines));
