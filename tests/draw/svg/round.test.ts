import { expect, test } from "vitest";
import { clamp, round1 } from "../../../src/draw/svg/round.ts";

test.each([
	[1.25, 1.3],
	[-0.04, -0],
	[12, 12],
])("%d is %d with one decimal", (value, expected) => expect(round1(value)).toBe(expected));

test.each([
	[5, 1, 9, 5],
	[0, 1, 9, 1],
	[12, 1, 9, 9],
	[5, 9, 1, 9],
])("%d between %d and %d is %d", (value, least, most, expected) => expect(clamp(value, least, most)).toBe(expected));
