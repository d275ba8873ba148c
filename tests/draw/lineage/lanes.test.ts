import { describe, expect, test } from "vitest";
import { edgePath, type Grid, lanesOf, type Node } from "../../../src/draw/lineage/lanes.ts";

const knot = (parents: number[], rank = 0): Node => ({ parents, rank });
const lanes = (...knots: Node[]) => lanesOf(knots);

describe("the lanes of a history", () => {
	test.each<[what: string, knots: Node[], expected: number[]]>([
		["one line stays in its lane", [knot([]), knot([0]), knot([1])], [0, 0, 0]],
		["the lowest rank goes on in the lane", [knot([]), knot([0], 1), knot([0], 0)], [0, 1, 0]],
		["of equal rank the one with more followers does", [knot([]), knot([0]), knot([0]), knot([2])], [0, 1, 0, 0]],
		["a second root begins a lane", [knot([]), knot([]), knot([0])], [0, 1, 0]],
		[
			"a lane is taken again once its line has ended",
			[knot([]), knot([0], 1), knot([0]), knot([2], 1), knot([2])],
			[0, 1, 0, 1, 0],
		],
		["a merger stays with the line that it continues", [knot([]), knot([0], 1), knot([0, 1])], [0, 1, 0]],
	])("%s", (_, knots, expected) => expect(lanesOf(knots).lanes).toEqual(expected));

	test("hold a line for each parent; none where two rows follow each other and neither lane is the other's", () => {
		expect(lanes(knot([]), knot([0], 1), knot([0, 1])).edges).toEqual([
			{ from: 0, to: 1, lane: 1 },
			{ from: 0, to: 2, lane: 0 },
			{ from: 1, to: 2, lane: null },
		]);
	});
});

describe("the path of a line", () => {
	const grid: Grid = { x: (lane) => 10 * lane, y: (row) => 20 * row, clear: 0 };
	test.each([
		["straight down its lane", { from: 0, to: 2, lane: 0 }, [0, 9, 0], "M0 0V20V40"],
		["aside and down", { from: 0, to: 2, lane: 1 }, [0, 9, 1], "M0 0C0 10 10 10 10 20V40"],
		["aside, down and back", { from: 0, to: 3, lane: 2 }, [0, 9, 9, 1], "M0 0C0 10 20 10 20 20V40C20 50 10 50 10 60"],
		["over one row", { from: 0, to: 1, lane: null }, [1, 0], "M10 0C10 10 0 10 0 20"],
	])("goes %s", (_, run, at, path) => expect(edgePath(run, at, grid)).toBe(path));
	test("begins below the shape of its knot", () => {
		expect(edgePath({ from: 0, to: 1, lane: 0 }, [0, 0], { ...grid, clear: 8 })).toBe("M0 8V20");
	});
});
