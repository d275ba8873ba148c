import { geoIdentity, geoPath } from "d3";
import { expect, test } from "vitest";
import { relativePath } from "../../../src/draw/svg/relative-path.ts";

const ring = (...points: [number, number][]) => ({ type: "Polygon" as const, coordinates: [points] });

test.each([
	["a ring in whole units", ring([1.2, 3.4], [5.6, 7.8], [9, 9], [1.2, 3.4]), "M1 3l5 5 3 1z"],
	[
		"a line, without steps that come to nothing",
		{
			type: "LineString" as const,
			coordinates: [
				[1, 1],
				[1.2, 1.3],
				[5, 1],
				[1, 0],
			],
		},
		"M1 1l4 0-4-1",
	],
	["nothing of a ring that shrinks to a point", ring([1, 1], [1.1, 1.1], [1.2, 1], [1, 1]), ""],
	["nothing of a ring that shrinks to one stroke", ring([1, 1], [4, 1], [4.2, 1.2], [1, 1]), ""],
	[
		"rings one after another",
		{
			type: "MultiPolygon" as const,
			coordinates: [
				ring([0, 0], [0, 4], [4, 0], [0, 0]).coordinates,
				ring([10, 0], [10, 4], [14, 0], [10, 0]).coordinates,
			],
		},
		"M0 0l0 4 4-4zM10 0l0 4 4-4z",
	],
])("writes %s", (_, shape, expected) => {
	const path = relativePath();
	geoPath(geoIdentity(), path.context)(shape);
	expect(path.toString()).toBe(expected);
});

test("refuses a point, which has no strokes", () => {
	const path = relativePath();
	expect(() => geoPath(geoIdentity(), path.context)({ type: "Point", coordinates: [1, 1] })).toThrow("a point");
});
