import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { expect, test } from "vitest";
import { country, regionShape } from "../../src/geo/boundaries.ts";
import { behindLine, heldByUkraine, heldPart, occupied, occupiedBetween } from "../../src/geo/control.ts";
import { lineShape, vertexPoint } from "../../src/geo/line.ts";
import { intersection } from "../../src/geo/shape.ts";
import { areaKm2, contains, distanceKm, lengthKm, type Point, pointOf } from "../../src/geo/sphere.ts";
import type { Line } from "../../src/model/entities.ts";
import { contact2022, contact2025 } from "./real-shapes.ts";

const LINES = [contact2022, contact2025];

test.each(LINES)("$id passes its named places in order", (line) => {
	const { coordinates } = lineShape(line);
	expect(coordinates).toHaveLength(line.parts.length);
	line.parts.forEach(({ vertices }, part) => {
		expect(coordinates[part]).toHaveLength(vertices.length);
		vertices.forEach((vertex, index) => {
			const point = pointOf(coordinates[part]?.[index] ?? []);
			if ("at" in vertex) expect(point).toEqual(vertex.at.point);
			else {
				const whole = distanceKm(vertex.from.point, vertex.toward.point);
				expect(distanceKm(vertex.from.point, point) / whole).toBeCloseTo(vertex.share, 6);
				expect(distanceKm(point, vertex.toward.point) / whole).toBeCloseTo(1 - vertex.share, 6);
			}
		});
	});
});

test("the line of 2025 begins at Odradne and ends at the tip of the Kinburn Spit", () => {
	const main = contact2025.parts.at(-1)?.vertices ?? [];
	const [first, last] = [main[0], main.at(-1)];
	expect(first && "from" in first && first.from.name).toBe("Odradne");
	expect(last && vertexPoint(last)).toEqual([31.52, 46.555]);
	expect(lengthKm(lineShape(contact2025))).toBeGreaterThan(900);
	expect(lengthKm(lineShape(contact2025))).toBeLessThan(1100);
});

/** Kilometres from a point to the nearest stretch of a line. */
const distanceToLine = (point: Point, line: Line): number =>
	distanceKm(point, pointOf(nearestPointOnLine(lineShape(line), [...point]).geometry.coordinates));

test.each(LINES)("$id leaves each place on the side that held it, unless it stands on the line", (line) => {
	const area = occupied(line);
	const clear = line.stations.filter(({ point, data }) => data.held !== "contested" && distanceToLine(point, line) > 3);
	expect(clear.length).toBeGreaterThan(15);
	const wrong = clear.filter(({ point, data }) => contains(area, point) !== (data.held === "russia"));
	expect(wrong.map(({ key }) => key)).toEqual([]);
});

test.each([
	["Sevastopol", [33.522, 44.605], true, true],
	["Luhansk", [39.317, 48.567], true, true],
	["Donetsk", [37.805, 48.003], true, true],
	["Mariupol", [37.543, 47.097], false, true],
	["Melitopol", [35.365, 46.849], false, true],
	["Kherson", [32.618, 46.656], false, false],
	["Kramatorsk", [37.556, 48.739], false, false],
	["Kharkiv", [36.231, 49.993], false, false],
	["Kyiv", [30.524, 50.45], false, false],
] as const)("%s: occupied in 2022 and 2025?", (_, point, in2022, in2025) => {
	expect(contains(occupied(contact2022), point)).toBe(in2022);
	expect(contains(occupied(contact2025), point)).toBe(in2025);
});

test("the Ukrainian-held part of Donetsk region is 5,500 to 6,300 km² and 21 to 24 % of the region", () => {
	const held = areaKm2(heldPart("donetsk-region", contact2025));
	const share = held / areaKm2(regionShape("donetsk-region"));
	expect(held).toBeGreaterThan(5500);
	expect(held).toBeLessThan(6300);
	expect(share).toBeGreaterThan(0.21);
	expect(share).toBeLessThan(0.24);
});

test("what is occupied and what is held make up the country and do not overlap", () => {
	for (const line of LINES) {
		const [one, other] = [occupied(line), heldByUkraine(line)];
		expect((areaKm2(one) + areaKm2(other)) / areaKm2(country())).toBeCloseTo(1, 4);
		expect(areaKm2(intersection(one, other))).toBeLessThan(5);
	}
});

test("about 7 % of the country was occupied before 2022, and about 19 % in December 2025", () => {
	const share = (km2: number): number => km2 / areaKm2(country());
	expect(share(areaKm2(occupied(contact2022)))).toBeCloseTo(0.07, 1);
	expect(share(areaKm2(occupied(contact2025)))).toBeCloseTo(0.192, 1);
	const since = areaKm2(occupiedBetween(contact2022, contact2025));
	expect(since / (areaKm2(occupied(contact2025)) - areaKm2(occupied(contact2022)))).toBeCloseTo(1, 2);
});

test("behind the line of 2022 lies nothing of Crimea", () => {
	expect(areaKm2(intersection(behindLine(contact2022), regionShape("crimea")))).toBe(0);
});

test("the same line is computed once", () => {
	expect(occupied(contact2025)).toBe(occupied(contact2025));
});
