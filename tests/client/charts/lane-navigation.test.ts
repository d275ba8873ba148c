import { expect, test } from "vitest";
import { nextInLanes } from "../../../src/client/charts/lane-navigation.ts";

// Time runs along x; a second track of a lane lies a little lower.
//  lane 0:  0 . 2 3 .
//  lane 2:  . 1 . . 4
const LANES = [0, 2, 0, 0, 2];
const BOXES = [
	{ x: 0, y: 0 },
	{ x: 10, y: 40 },
	{ x: 20, y: 0 },
	{ x: 21, y: 10 },
	{ x: 40, y: 40 },
];
const DOWN = BOXES.map(({ x, y }) => ({ x: y, y: x }));

const CASES: readonly [from: number, key: string, to: number | undefined][] = [
	[0, "along", 2],
	[2, "along", 3],
	[3, "along", undefined],
	[1, "along", 4],
	[4, "back", 1],
	[2, "back", 0],
	[0, "back", undefined],
	[0, "next", 1],
	[3, "next", 1],
	[1, "next", undefined],
	[4, "before", 3],
	[1, "before", 0],
	[0, "before", undefined],
	[3, "Home", 0],
	[1, "End", 4],
	[0, "Enter", undefined],
	[9, "along", undefined],
];
const KEYS: Record<string, readonly [across: string, down: string]> = {
	along: ["ArrowRight", "ArrowDown"],
	back: ["ArrowLeft", "ArrowUp"],
	next: ["ArrowDown", "ArrowRight"],
	before: ["ArrowUp", "ArrowLeft"],
};

test.each(CASES)("from %d, %s leads to %s, whichever way time runs", (from, key, to) => {
	const [across = key, down = key] = KEYS[key] ?? [];
	expect(nextInLanes(LANES, BOXES, from, across, false)).toBe(to);
	expect(nextInLanes(LANES, DOWN, from, down, true)).toBe(to);
});

test("along and back alone, every mark of a lane is reached", () => {
	const reached = [0];
	for (let at: number | undefined = 0; at !== undefined; ) {
		at = nextInLanes(LANES, BOXES, at, "ArrowRight", false);
		if (at !== undefined) reached.push(at);
	}
	expect(reached).toEqual([0, 2, 3]);
});
