import { geoArea } from "d3";
import type { MultiLineString, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { crossings, type Segment } from "../../../src/check/editorial/geometry/crossings.ts";
import {
	country,
	landUnderRegions,
	neighbourBorders,
	neighbours,
	regionShape,
	regions,
} from "../../../src/geo/regions/boundaries.ts";
import { areaKm2, contains, type Point } from "../../../src/geo/sphere.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { BOUNDARY_RULES } from "./boundaries-rules.ts";

const SIMFEROPOL: Point = [34.1, 44.95];
const SEVASTOPOL: Point = [33.522, 44.605];
const stretches = ({ coordinates }: MultiLineString): Segment[] =>
	coordinates.flatMap((line) =>
		line.slice(1).map((b, i) => ({ a: line[i] as [number, number], b: b as [number, number] })),
	);
const corners = ({ coordinates }: MultiLineString): Position[] => coordinates.flat();

describe("the regions", () => {
	test("are 27, each once", () => {
		const ids = regions().map(({ id }) => id);
		expect(ids.length).toBe(27);
		expect(new Set(ids).size).toBe(27);
	});

	test.each(Object.entries(BOUNDARY_RULES))("%s", (_, holds) => holds(fixtureSite));

	test.each([
		["kharkiv-region", [36.23, 49.99]],
		["donetsk-region", [37.8, 48]],
		["kyiv-city", [30.52, 50.45]],
		["lviv-region", [24.03, 49.84]],
		["odesa-region", [30.72, 46.48]],
	] as const)("%s holds its city, and no other region does", (id, point) => {
		expect(
			regions()
				.filter(({ shape }) => contains(shape, point))
				.map((region) => region.id),
		).toEqual([id]);
	});

	test("do not know a region of another name", () => {
		expect(() => regionShape("donbas")).toThrow("no region is called donbas");
	});
});

describe("Ukraine", () => {
	test("has Simferopol and Sevastopol inside", () => {
		expect(contains(country(), SIMFEROPOL)).toBe(true);
		expect(contains(country(), SEVASTOPOL)).toBe(true);
		expect(contains(regionShape("crimea"), SIMFEROPOL)).toBe(true);
		expect(contains(regionShape("sevastopol"), SEVASTOPOL)).toBe(true);
	});

	test("is as large as its regions together, and within 1.5 % of 603,550 km²", () => {
		const sum = regions().reduce((total, { shape }) => total + areaKm2(shape), 0);
		expect(areaKm2(country())).toBeCloseTo(sum, 0);
		expect(Math.abs(areaKm2(country()) / 603_550 - 1)).toBeLessThan(0.015);
	});
});

describe("the neighbours", () => {
	test("have nothing of Crimea, which lies in the land under the regions", () => {
		for (const point of [SIMFEROPOL, SEVASTOPOL, [36.47, 45.36] as const, [33.69, 46.1] as const]) {
			expect(
				neighbours()
					.filter(({ shape }) => contains(shape, point))
					.map(({ id }) => id),
			).toEqual([]);
			expect(contains(landUnderRegions(), point)).toBe(true);
		}
	});

	test("are those around Ukraine, cut to the frame", () => {
		const ids = neighbours().map(({ id }) => id);
		for (const id of ["belarus", "hungary", "moldova", "poland", "romania", "russia", "slovakia"])
			expect(ids).toContain(id);
		expect(ids).not.toContain("ukraine");
		for (const [x = 0, y = 0] of neighbours().flatMap(({ shape }) => shape.coordinates.flat(2))) {
			expect(x).toBeGreaterThan(18.99);
			expect(x).toBeLessThan(43.01);
			expect(y).toBeGreaterThan(42.99);
			expect(y).toBeLessThan(54.01);
		}
	});
});

describe("strokes", () => {
	test("between neighbours do not cross Perekop", () => {
		const across: Segment = { a: [33.55, 46.3], b: [33.75, 45.95] };
		expect(contains(country(), across.a) && contains(country(), across.b)).toBe(true);
		expect(stretches(neighbourBorders()).filter((one) => crossings([one, across]).length > 0)).toEqual([]);
	});

	test("between neighbours run nowhere along Ukraine", () => {
		const ukraine = new Set(landUnderRegions().coordinates.flat(2).map(String));
		const shared = corners(neighbourBorders()).filter((point) => ukraine.has(String(point)));
		// Where three countries meet, one point is Ukraine's too.
		expect(shared.length).toBeLessThanOrEqual(8);
		expect(neighbourBorders().coordinates.length).toBeGreaterThan(10);
	});
});

test("every polygon is smaller than a hemisphere", () => {
	const shapes = [
		...regions().map(({ shape }) => shape),
		...neighbours().map(({ shape }) => shape),
		country(),
		landUnderRegions(),
	];
	for (const { coordinates } of shapes)
		for (const polygon of coordinates)
			expect(geoArea({ type: "Polygon", coordinates: polygon })).toBeLessThan(2 * Math.PI);
});
