import { describe, expect, test } from "vitest";
import { EAST, fitBounds, fitShape } from "../../../src/draw/cartography/projection.ts";
import { EARTH_KM, type Point } from "../../../src/geo/sphere.ts";

const square = (west: number, south: number, east: number, north: number) => ({
	type: "Polygon" as const,
	coordinates: [
		[
			[west, south],
			[west, north],
			[east, north],
			[east, south],
			[west, south],
		],
	],
});

describe("a frame", () => {
	const frame = fitShape(square(24, 45, 39, 52), 820, 12);

	test("fits the shape into its width and leaves the pad free", () => {
		const [first] = /-?[\d.]+/.exec(frame.path(square(24, 45, 39, 52))) ?? [];
		expect(Number(first)).toBeGreaterThanOrEqual(11);
		expect(frame.width).toBe(820);
		expect(frame.height).toBeGreaterThan(400);
	});

	test("has north up along 31.5° east", () => {
		const [south] = frame.point([31.5, 46]);
		const [north] = frame.point([31.5, 52]);
		expect(Math.abs(south - north)).toBeLessThan(0.2);
	});

	test.each<[string, Point, Point]>([
		["along a parallel", [31, 48.5], [32, 48.5]],
		["along a meridian", [31.5, 48], [31.5, 49]],
	])("measures kilometres %s within 2 %", (_, a, b) => {
		const [[ax, ay], [bx, by]] = [frame.point(a), frame.point(b)];
		const units = Math.hypot(ax - bx, ay - by);
		const km = ((b[0] - a[0]) * Math.cos((48.5 * Math.PI) / 180) + (b[1] - a[1])) * (Math.PI / 180) * EARTH_KM;
		expect(units / km / frame.unitsPerKm).toBeCloseTo(1, 1);
		expect(Math.abs(units / km / frame.unitsPerKm - 1)).toBeLessThan(0.02);
	});

	test("writes paths with one decimal at most", () => {
		expect(frame.path(square(25, 46, 26, 47))).toMatch(/^M-?\d+(\.\d)?,-?\d+(\.\d)?(L-?\d+(\.\d)?,-?\d+(\.\d)?)+Z$/);
	});

	test("writes nothing of what lies outside", () => expect(frame.path(square(80, 10, 81, 11))).toBe(""));

	test("knows what lies inside", () => {
		expect(frame.inside([1, 1])).toBe(true);
		expect(frame.inside([1, 1], 2)).toBe(false);
		expect(frame.inside([821, 1])).toBe(false);
	});
});

test("the frame of the east holds its corners and is taller than wide", () => {
	const frame = fitBounds(EAST, 560);
	expect(frame.height).toBeGreaterThan(frame.width);
	for (const corner of [
		[EAST[0], EAST[1]],
		[EAST[2], EAST[3]],
	] as const) {
		const [x, y] = frame.point(corner);
		expect(x).toBeGreaterThanOrEqual(-1);
		expect(x).toBeLessThanOrEqual(561);
		expect(y).toBeGreaterThanOrEqual(-1);
		expect(y).toBeLessThanOrEqual(frame.height + 1);
	}
});
