import { geoContains } from "d3";
import type { Position } from "geojson";
import { describe, expect, test } from "vitest";
import { country, regionShape, regions } from "../../src/geo/regions/boundaries.ts";
import { difference, EMPTY, intersection, isEmpty, type Shape, shapeOf, union } from "../../src/geo/shape.ts";

/** Twice the area that a ring encloses on the plane; negative where it runs clockwise. */
const turn = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);

/** Square degrees on the plane: outer rings run clockwise, holes the other way. */
const area = ({ coordinates }: Shape): number => -coordinates.flat().reduce((sum, ring) => sum + turn(ring), 0) / 2;

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[west, north],
	[east, north],
	[east, south],
	[west, south],
];
const square = (...bounds: Parameters<typeof box>): Shape => shapeOf([[box(...bounds)]]);
/** The points of a shape of one ring, wherever it begins. */
const corners = ({ coordinates }: Shape): string[] => [...new Set(coordinates.flat(2).map(String))].sort();
/** How many rings each polygon has. */
const rings = ({ coordinates }: Shape): number[] => coordinates.map((polygon) => polygon.length);

const A = square(30, 48, 32, 50);
const FRAME: Shape = shapeOf([[box(30, 48, 34, 52), box(31, 49, 33, 51)]]);

describe("two areas", () => {
	test("that overlap", () => {
		const b = square(31, 49, 33, 51);
		expect(corners(intersection(A, b))).toEqual(corners(square(31, 49, 32, 50)));
		expect(area(union([A, b]))).toBeCloseTo(7, 9);
		expect(area(difference(A, b))).toBeCloseTo(3, 9);
	});

	test("that share an edge become one, without a seam, and have nothing in common", () => {
		const b = square(32, 48, 34, 50);
		expect(rings(union([A, b]))).toEqual([1]);
		expect(area(union([A, b]))).toBeCloseTo(8, 9);
		expect(intersection(A, b)).toEqual(EMPTY);
		expect(area(difference(A, b))).toBeCloseTo(4, 9);
	});

	test("that share a part of an edge, each with points of its own there", () => {
		const b = shapeOf([
			[
				[
					[32, 48.3],
					[32, 49.1],
					[32, 49.7],
					[33, 49],
					[32, 48.3],
				],
			],
		]);
		expect(rings(union([A, b]))).toEqual([1]);
		expect(area(union([A, b]))).toBeCloseTo(area(A) + area(b), 9);
		expect(isEmpty(intersection(A, b))).toBe(true);
	});

	test("that touch at a corner stay two", () => {
		const b = square(32, 50, 33, 51);
		expect(area(union([A, b]))).toBeCloseTo(5, 9);
		expect(isEmpty(intersection(A, b))).toBe(true);
	});

	test("that lie apart", () => {
		const b = square(40, 40, 41, 41);
		expect(intersection(A, b)).toBe(EMPTY);
		expect(difference(A, b)).toBe(A);
		expect(rings(union([A, b]))).toEqual([1, 1]);
	});

	test("that are the same, and one in the other", () => {
		expect(area(intersection(A, square(30, 48, 32, 50)))).toBeCloseTo(4, 9);
		expect(isEmpty(difference(A, square(30, 48, 32, 50)))).toBe(true);
		expect(area(intersection(A, square(30.5, 48.5, 31, 49)))).toBeCloseTo(0.25, 9);
	});

	test("of which one is empty", () => {
		expect(isEmpty(intersection(A, EMPTY))).toBe(true);
		expect(difference(A, EMPTY)).toBe(A);
		expect(isEmpty(difference(EMPTY, A))).toBe(true);
		expect(area(union([A, EMPTY]))).toBeCloseTo(4, 9);
		expect(isEmpty(union([]))).toBe(true);
	});
});

describe("holes", () => {
	test("are cut, kept, filled, and cut off at an edge", () => {
		expect(rings(difference(square(30, 48, 34, 52), square(31, 49, 33, 51)))).toEqual([2]);
		expect(area(FRAME)).toBeCloseTo(12, 9);
		expect(area(intersection(FRAME, square(30, 48, 32, 52)))).toBeCloseTo(6, 9);
		expect(corners(union([FRAME, square(31, 49, 33, 51)]))).toEqual(corners(square(30, 48, 34, 52)));
	});

	test("may have an island inside, which is a polygon of its own", () => {
		const island = square(31.5, 49.5, 32.5, 50.5);
		const both = union([FRAME, island]);
		expect(rings(both).toSorted()).toEqual([1, 2]);
		expect(area(both)).toBeCloseTo(13, 9);
		expect(area(difference(square(29, 47, 35, 53), both))).toBeCloseTo(36 - 13, 9);
		expect(area(intersection(both, square(29, 47, 32, 53)))).toBeCloseTo(6.5, 9);
	});

	test("where another area overlaps them are filled as far as it reaches", () => {
		expect(area(union([FRAME, square(32, 49, 36, 51)]))).toBeCloseTo(12 + 2 + 4, 9);
	});
});

test("polygons wound in any way, and polygons of one shape that overlap, count once", () => {
	const turned = shapeOf([[box(30, 48, 34, 52).toReversed(), box(31, 49, 33, 51).toReversed()]]);
	expect(turned.coordinates.flat().map((ring) => turn(ring) < 0)).toEqual([true, false]);
	expect(area(intersection(turned, A))).toBeCloseTo(3, 9);
	const twice = shapeOf([[box(30, 48, 32, 50)], [box(31, 49, 33, 51).toReversed()]]);
	expect(area(union([twice]))).toBeCloseTo(7, 9);
	expect(area(difference(square(29, 47, 34, 52), twice))).toBeCloseTo(18, 9);
});

test("crumbs are left out: a sliver between two edges, and a pinhole", () => {
	expect(isEmpty(difference(A, square(30, 48, 32, 49.999999)))).toBe(true);
	expect(rings(difference(A, square(31, 49, 31.001, 49.001)))).toEqual([1]);
});

test("what two shapes make is computed once", () => {
	const [a, b] = [square(1, 1, 3, 3), square(2, 2, 4, 4)];
	expect(union([a, b])).toBe(union([a, b]));
	expect(union([a, b])).not.toBe(union([a, b, b]));
	expect(intersection(a, b)).toBe(intersection(a, b));
	expect(difference(a, b)).toBe(difference(a, b));
	expect(difference(a, b)).not.toBe(difference(b, a));
});

describe("the real regions", () => {
	const cutter = shapeOf([
		[
			[
				[30, 46.5],
				[37.2, 46.5],
				[37.2, 50.1],
				[33, 48],
				[30, 50.1],
				[30, 46.5],
			],
			[
				[31, 47],
				[32, 47.5],
				[33, 47],
				[31, 47],
			],
		],
	]);

	/* Square degrees that polyclip-ts 0.16.8, which computes with arbitrary precision, gave for the same areas. */
	test.each([
		["all of them", () => union(regions().map(({ shape }) => shape)), 73.65417495828262],
		["the country inside a frame", () => intersection(country(), cutter), 17.313539085261937],
		["the country outside it", () => difference(country(), cutter), 56.34063587302103],
		["a coast inside", () => intersection(regionShape("kherson-region"), cutter), 1.8407962996949436],
		["a coast outside", () => difference(regionShape("kherson-region"), cutter), 1.2345877158169287],
		["a coast and the frame", () => union([regionShape("mykolaiv-region"), cutter]), 18.33559247503831],
		["a narrow rest", () => difference(regionShape("zaporizhzhia-region"), cutter), 0.0625105634845795],
	] as const)("have the areas of another library: %s", (_, shape, expected) => {
		expect(Math.abs(area(shape()) / expected - 1)).toBeLessThan(1e-6);
	});

	test.each(regions().map(({ id, shape }) => [id, shape] as const))("%s: parts make up the whole", (_, shape) => {
		const [inside, outside] = [intersection(shape, cutter), difference(shape, cutter)];
		expect(Math.abs((area(inside) + area(outside)) / area(shape) - 1)).toBeLessThan(1e-6);
		expect(area(union([shape, cutter]))).toBeCloseTo(area(cutter) + area(outside), 5);
		expect(isEmpty(intersection(inside, outside))).toBe(true);
	});

	test("hold the same points as their parts", () => {
		const shape = regionShape("donetsk-region");
		const points = Array.from({ length: 900 }, (_, i): [number, number] => [
			36.3 + ((i % 30) + 0.5) * 0.1,
			46.8 + (Math.floor(i / 30) + 0.5) * 0.08,
		]);
		const parts = [shape, cutter, intersection(shape, cutter), difference(shape, cutter), union([shape, cutter])];
		const held = points.map((point) => parts.map((one) => geoContains(one, point)));
		expect(held.filter(([a, b]) => a && b).length).toBeGreaterThan(50);
		expect(
			held.filter(([a, b, both, first, any]) => both !== (a && b) || first !== (a && !b) || any !== (a || b)),
		).toEqual([]);
	});
});
