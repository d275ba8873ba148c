import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { geoArea } from "d3";
import type { LineString, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { country, regionShape } from "../../src/geo/boundaries.ts";
import { occupied } from "../../src/geo/control.ts";
import { lineShape } from "../../src/geo/line.ts";
import { flatBuffer, lineBuffer } from "../../src/geo/line-buffer.ts";
import { difference, intersection } from "../../src/geo/shape.ts";
import { areaKm2, contains, distanceKm, type Point, pointOf } from "../../src/geo/sphere.ts";
import { placesIn, zoneViews } from "../../src/geo/zone.ts";
import { contact2025, places, zone, zones } from "./real-shapes.ts";

const main = lineShape(contact2025).coordinates.at(-1) ?? [];
const toLine = (point: Point, line: LineString | MultiLineString): number =>
	distanceKm(point, pointOf(nearestPointOnLine(line, [...point]).geometry.coordinates));

describe("a band", () => {
	test.each([5, 10, 15, 20, 40])("of %i km is so wide at ten points of each edge", (km) => {
		const line: LineString = { type: "LineString", coordinates: main };
		const strip = flatBuffer(main, km);
		const [start, end] = [pointOf(main[0] ?? []), pointOf(main.at(-1) ?? [])];
		const edge = strip.coordinates
			.flat(2)
			.map(pointOf)
			.filter((point) => distanceKm(point, start) > 1.1 * km && distanceKm(point, end) > 1.1 * km);
		const every = Math.floor(edge.length / 20);
		const points = Array.from({ length: 20 }, (_, i) => edge[i * every] as Point);
		for (const point of points) expect(toLine(point, line) / km).toBeCloseTo(1, 2);
	});

	test("has flat ends", () => {
		const line = [
			[36, 48],
			[37, 48],
		];
		const strip = flatBuffer(line, 20);
		const xs = strip.coordinates.flat(2).map(([x = 0]) => x);
		expect(distanceKm([Math.max(...xs), 48], [37, 48])).toBeLessThan(0.5);
		expect(distanceKm([Math.min(...xs), 48], [36, 48])).toBeLessThan(0.5);
		expect(areaKm2(strip) / (distanceKm([36, 48], [37, 48]) * 40)).toBeCloseTo(1, 2);
	});

	test("lies in Ukraine, and on the sides that were named", () => {
		const both = lineBuffer(contact2025, { ukrainian_side_km: 10, russian_side_km: 10 });
		const ours = lineBuffer(contact2025, { ukrainian_side_km: 10 });
		const theirs = lineBuffer(contact2025, { russian_side_km: 10 });
		expect(areaKm2(difference(both, country()))).toBeLessThan(1);
		expect(areaKm2(intersection(ours, occupied(contact2025)))).toBeLessThan(1);
		expect(areaKm2(difference(theirs, occupied(contact2025)))).toBeLessThan(1);
		expect((areaKm2(ours) + areaKm2(theirs)) / areaKm2(both)).toBeCloseTo(1, 3);
		const uneven = lineBuffer(contact2025, { ukrainian_side_km: 10, russian_side_km: 5 });
		expect(areaKm2(uneven)).toBeLessThan(areaKm2(both));
		expect(areaKm2(uneven)).toBeGreaterThan(areaKm2(ours));
	});
});

describe("each proposal", () => {
	test("of the thirteen has a view, and as many as it has widths", () => {
		expect(zones).toHaveLength(13);
		for (const one of zones) expect(zoneViews(one)).toHaveLength(one.data.shape.widths?.length ?? 1);
	});

	test.each(zones.map((one) => [one.id, one] as const))(
		"%s has the shape of its rule, smaller than a hemisphere",
		(_, one) => {
			for (const { kind, shape, line, point } of zoneViews(one)) {
				expect(shape !== null).toBe(kind === "held-part" || kind === "band" || kind === "regions");
				expect(point !== null).toBe(kind === "point");
				if (kind === "line" || kind === "unspecified") expect(line).not.toBeNull();
				for (const polygon of shape?.coordinates ?? [])
					expect(geoArea({ type: "Polygon", coordinates: polygon })).toBeLessThan(2 * Math.PI);
				if (shape) expect(areaKm2(difference(shape, country()))).toBeLessThan(5);
			}
		},
	);

	test("carries the stamp, but for Minsk II", () => {
		expect(zones.filter(({ data }) => data.mapped).map(({ id }) => id)).toEqual(["minsk-2"]);
	});

	test("that is no zone is an outline", () => {
		expect(zones.filter(({ data }) => data.claim).map(({ id }) => id)).toEqual(["putin-2024"]);
	});
});

describe("the zone of the 28-point draft", () => {
	const [view] = zoneViews(zone("us-28-point-21"));

	test("lies in Donetsk region, with its area", () => {
		expect(view?.areas.map(({ region }) => region)).toEqual(["donetsk-region"]);
		expect(view?.areas[0]?.km2).toBeGreaterThan(5500);
		expect(view?.areas[0]?.share).toBeGreaterThan(0.21);
	});

	test("holds Kramatorsk and Sloviansk, and neither Donetsk nor Kharkiv", () => {
		const names = placesIn(view?.shape ?? country(), places).map(({ title }) => title);
		for (const name of ["Kramatorsk", "Sloviansk", "Druzhkivka"]) expect(names).toContain(name);
		for (const name of ["Donetsk", "Kharkiv", "Bakhmut"]) expect(names).not.toContain(name);
	});
});

test("a band within one region stays there and has its widths as choices", () => {
	const views = zoneViews(zone("framework-20-point-14"));
	expect(views.map(({ width }) => width?.ukrainian_side_km)).toEqual([5, 10, 40]);
	const areas = views.map(({ shape }) => areaKm2(shape ?? country()));
	expect(areas.toSorted((a, b) => a - b)).toEqual(areas);
	for (const { shape } of views)
		expect(areaKm2(difference(shape ?? country(), regionShape("donetsk-region")))).toBeLessThan(1);
});

test("absolute areas are given for Donetsk region alone", () => {
	for (const { areas } of zones.flatMap(zoneViews))
		for (const { region, km2 } of areas) expect(km2 !== null).toBe(region === "donetsk-region");
});

test("a point in the sea lies in no zone", () => {
	expect(contains(country(), [31, 45])).toBe(false);
});
