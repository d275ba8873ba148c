import { describe, expect, test } from "vitest";
import { countAxis, countScale, footAxis } from "../../../src/draw/charts/axis.ts";

describe("a scale of counts", () => {
	test.each([
		[0, 208],
		[50, 158],
		[100, 108],
		[200, 8],
	])("puts %i at %i units from the top", (count, at) => {
		expect(countScale(200, 0, 208)(count)).toBeCloseTo(at, 9);
	});
	test("begins at zero: a bar is as long as its count", () => {
		const scale = countScale(653, 26, 340);
		expect(scale(0)).toBe(340);
		expect((340 - scale(600)) / (340 - scale(300))).toBeCloseTo(2, 10);
	});
	test("leaves room above the largest count", () => expect(countScale(653, 26, 340)(653)).toBeGreaterThan(26));
	test.each([0, -1, Number.NaN])("is not made for %d", (most) => {
		expect(() => countScale(most, 0, 1)).toThrow(RangeError);
	});
});

test("an axis has a line for each value that is read, the first at zero", () => {
	const axis = countAxis(countScale(653, 0, 100), 30, 300);
	const lines = axis.children.map((one) => (typeof one === "string" ? one : one.children));
	expect(lines.map((parts) => (parts[1] as { children: readonly unknown[] }).children[0])).toEqual([
		"0",
		"200",
		"400",
		"600",
	]);
	expect(lines[0]?.[0]).toMatchObject({ attributes: { class: "base", d: "M30 0H300" } });
	expect(lines[1]?.[0]).toMatchObject({ attributes: { class: undefined } });
});

test("words at the foot stand at their places, to a tenth of a unit", () => {
	expect(footAxis([{ at: 10.26, text: "5" }], 90).children).toEqual([
		{ tag: "text", attributes: { x: 10.3, y: 90, class: "middle" }, children: ["5"] },
	]);
});
