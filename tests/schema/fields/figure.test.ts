import { describe, expect, test } from "vitest";
import { digits, type Figure, printFigure } from "../../../src/schema/fields/figure.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("digits", () => {
	test.each([
		[0, "0"],
		[999, "999"],
		[1000, "1,000"],
		[600_000, "600,000"],
		[1_234_567, "1,234,567"],
		[-1234, "-1,234"],
		[17.7, "17.7"],
		[1234.5, "1,234.5"],
		[0.1 + 0.2, "0.3"],
		[2.999, "3"],
	])("%d is written %s", (value, written) => expect(digits(value)).toBe(written));
});

describe("a figure with its unit", () => {
	test.each<[string, Partial<Figure>, string]>([
		["people", { value: 600_000 }, "600,000 people"],
		["people", { value: 800_000, approximate: true }, "about 800,000 people"],
		["km", { range: [10, 15], approximate: true }, "about 10–15 km"],
		["percent", { range: [17.7, 25] }, "17.7–25%"],
		["percent", { value: 50 }, "50%"],
		["%", { value: 50, approximate: true }, "about 50%"],
		["USD", { value: 100e9 }, "$100 billion"],
		["USD", { value: 1.5e12 }, "$1.5 trillion"],
		["USD", { value: 500_000 }, "$500,000"],
		["EUR", { range: [90e9, 105e9] }, "€90–105 billion"],
		["USD", { range: [900e6, 1e9] }, "$900 million – $1 billion"],
		["GBP", { value: 2e6 }, "£2 million"],
		["years", { value: 10 }, "10 years"],
		["years", { value: 1 }, "1 year"],
		["days", { value: 1 }, "1 day"],
		["days", { range: [1, 5] }, "1–5 days"],
		["square km", { value: 1 }, "1 square km"],
	])("%s %j is %s", (unit, figure, printed) => {
		expect(plain(printFigure({ unit, approximate: false, ...figure }))).toBe(printed);
	});

	test("figure and unit never part at the end of a line", () => {
		expect(printFigure({ value: 10, unit: "years", approximate: false })).toBe("10\u00a0years");
		expect(printFigure({ value: 1e9, unit: "USD", approximate: false })).toBe("$1\u00a0billion");
	});
});
