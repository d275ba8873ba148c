import { geoLength } from "d3";
import { expect, test } from "vitest";
import { behindLine, heldPart, occupied, occupiedBetween } from "../../../src/geo/line/control.ts";
import { lineShape, vertexPoint } from "../../../src/geo/line/line.ts";
import { country, regionShape } from "../../../src/geo/regions/boundaries.ts";
import { intersection } from "../../../src/geo/shape.ts";
import { areaKm2, contains } from "../../../src/geo/sphere.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { LINE_RULES } from "./line-rules.ts";

/* The two lines of the fixture: rows of invented stations from border to coast. */

const { early, late } = fixtureSite.settings.lines;

test.each(Object.entries(LINE_RULES))("%s", (_, holds) => holds(fixtureSite));

test("the late line has a pocket at the border, and a part that ends at its last station", () => {
	expect(late.parts.map(({ vertices }) => vertices.length)).toEqual([3, 15]);
	const last = late.parts.at(-1)?.vertices.at(-1);
	expect(last && vertexPoint(last)).toEqual([31.52, 46.555]);
	// In radians: between 700 and 900 km.
	expect(geoLength(lineShape(late))).toBeGreaterThan(0.11);
	expect(geoLength(lineShape(late))).toBeLessThan(0.141);
});

test("stations away from the line tell on which side the areas lie", () => {
	const clear = [early, late].flatMap(({ stations }) => stations.filter(({ data }) => data.held !== "contested"));
	expect(clear.length).toBeGreaterThan(4);
});

test.each([
	["Crimea", [34.1, 44.95], true, true],
	["the far side of both lines", [39.3, 48.5], true, true],
	["between the two lines", [37.54, 47.1], false, true],
	["the south behind the late line", [35.36, 46.85], false, true],
	["the pocket", [36.8, 50.28], false, true],
	["before both lines", [37.55, 48.75], false, false],
	["across the river", [32.62, 46.9], false, false],
	["the north-east", [36.23, 49.99], false, false],
	["the capital", [30.52, 50.45], false, false],
] as const)("%s: occupied by the early line and by the late one?", (_, point, then, now) => {
	expect(contains(occupied(early), point)).toBe(then);
	expect(contains(occupied(late), point)).toBe(now);
});

/** How much of a region lies in a shape, counted on a grid: a second way to an area. */
function counted(region: string, shape: Parameters<typeof contains>[0]): number {
	const whole = regionShape(region);
	const corners = whole.coordinates.flat(2);
	const [xs, ys] = [corners.map(([x = 0]) => x), corners.map(([, y = 0]) => y)];
	const steps = Array.from({ length: 60 }, (_, i) => (i + 0.5) / 60);
	const at = (values: number[], share: number): number =>
		Math.min(...values) + share * (Math.max(...values) - Math.min(...values));
	const inside = steps
		.flatMap((i) => steps.map((j) => [at(xs, i), at(ys, j)] as const))
		.filter((point) => contains(whole, point));
	return inside.filter((point) => contains(shape, point)).length / inside.length;
}

test.each(["donetsk-region", "zaporizhzhia-region", "kharkiv-region"])(
	"the part of %s that is held and the part that is occupied are as large as a count of points says",
	(region) => {
		const held = areaKm2(heldPart(region, late)) / areaKm2(regionShape(region));
		expect(held).toBeCloseTo(1 - counted(region, occupied(late)), 1);
		expect(Math.abs(held + counted(region, occupied(late)) - 1)).toBeLessThan(0.02);
	},
);

test("what was occupied between two days is the difference of the two", () => {
	const since = areaKm2(occupiedBetween(early, late));
	expect(since / (areaKm2(occupied(late)) - areaKm2(occupied(early)))).toBeCloseTo(1, 2);
	expect(areaKm2(occupied(early)) / areaKm2(country())).toBeGreaterThan(0.05);
});

test("behind a line that does not reach it lies nothing of Crimea", () => {
	expect(areaKm2(intersection(behindLine(early), regionShape("crimea")))).toBe(0);
});

test("the same line is computed once", () => {
	expect(occupied(late)).toBe(occupied(late));
});
