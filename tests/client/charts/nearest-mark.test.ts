import { describe, expect, test } from "vitest";
import { next } from "../../../src/client/charts/nearest-mark.ts";

describe("from mark to mark", () => {
	//  0 . 1 . 2
	//  . . 3 . .
	const marks = [
		{ x: 0, y: 0 },
		{ x: 20, y: 0 },
		{ x: 40, y: 0 },
		{ x: 20, y: 30 },
	];
	test.each([
		[0, "ArrowRight", 1],
		[1, "ArrowRight", 2],
		[2, "ArrowRight", undefined],
		[2, "ArrowLeft", 1],
		[1, "ArrowDown", 3],
		[3, "ArrowUp", 1],
		[0, "ArrowDown", 3],
		[3, "ArrowRight", 2],
		[3, "Home", 0],
		[0, "End", 3],
		[0, "Enter", undefined],
		[9, "ArrowRight", undefined],
	])("%i with %s leads to %s", (from, key, to) => expect(next(marks, from, key)).toBe(to));

	test("no bar is left out, however tall", () => {
		const bars = [300, 20, 310, 300].map((y, i) => ({ x: i * 10, y }));
		const seen = [0];
		for (;;) {
			const to = next(bars, seen.at(-1) ?? 0, "ArrowRight");
			if (to === undefined) break;
			seen.push(to);
		}
		expect(seen).toEqual([0, 1, 2, 3]);
	});
});
