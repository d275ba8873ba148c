import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** WCAG 2.2, success criterion 1.4.6: contrast of text, enhanced. */
const ENOUGH = 7;
/** Success criterion 1.4.11: what is needed to see a shape. */
const SEEN = 3;

const tokens = readFileSync(new URL("../../src/styles/tokens.css", import.meta.url), "utf8");

/** Each colour with its value on light and on dark paper. */
const pairs = new Map(
	[...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\);/gi)].map(
		([, name = "", light = "", dark = ""]) => [name, { light, dark }] as const,
	),
);

function luminance(colour: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
	const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (high + 0.05) / (low + 0.05);
}

const colour = (name: string, mode: "light" | "dark"): string => {
	const found = pairs.get(name);
	if (found === undefined) throw new Error(`tokens.css has no pair --${name}`);
	return found[mode];
};

describe.each(["light", "dark"] as const)("on %s paper", (mode) => {
	const texts = ["ink", "ink-2", "accent"].flatMap((text) =>
		["paper", "paper-2", "halo"].map((paper) => [text, paper] as const),
	);
	test.each(texts)("--%s on --%s can be read by many more", (text, paper) => {
		expect(contrast(colour(text, mode), colour(paper, mode))).toBeGreaterThanOrEqual(ENOUGH);
	});
	test.each([
		["rule-strong", "paper"],
		["accent", "paper"],
		["accent", "halo"],
	])("the line --%s on --%s can be seen", (line, paper) => {
		expect(contrast(colour(line, mode), colour(paper, mode))).toBeGreaterThanOrEqual(SEEN);
	});
});

test("every colour of the tokens is a pair, so that none is left behind in the dark", () => {
	const declared = [...tokens.matchAll(/--([\w-]+):\s*(?:light-dark\(|#|rgb|hsl|oklch)/g)].map(([, name]) => name);
	expect(declared.length).toBeGreaterThan(6);
	expect([...pairs.keys()]).toEqual(declared);
});

test.each([
	["#000000", "#ffffff", 21],
	["#ffffff", "#ffffff", 1],
	["#777777", "#ffffff", 4.48],
])("the contrast of %s and %s is %d", (one, other, value) => expect(contrast(one, other)).toBeCloseTo(value, 2));
