import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import type { LineString, MultiLineString } from "geojson";
import { describe, expect, test } from "vitest";
import { occupied } from "../../src/geo/line/control.ts";
import { lineShape } from "../../src/geo/line/line.ts";
import { flatBuffer, lineBuffer } from "../../src/geo/line/line-buffer.ts";
import { country, regionShape } from "../../src/geo/regions/boundaries.ts";
import { difference, intersection } from "../../src/geo/shape.ts";
import { areaKm2, contains, distanceKm, type Point, pointOf } from "../../src/geo/sphere.ts";
import { placesIn, zoneViews } from "../../src/geo/zone.ts";
import { fixtureSite } from "../fixtures/fixture-site.ts";
import { ZONE_RULES } from "./zone-rules.ts";

const { places, zones } = fixtureSite;
const { late } = fixtureSite.settings.lines;
const zone = (id: string) => fixtureSite.get("zones", id);

const main = lineShape(late).coordinates.at(-1) ?? [];
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
		const both = lineBuffer(late, { ukrainian_side_km: 10, russian_side_km: 10 });
		const ours = lineBuffer(late, { ukrainian_side_km: 10 });
		const theirs = lineBuffer(late, { russian_side_km: 10 });
		expect(areaKm2(difference(both, country()))).toBeLessThan(1);
		expect(areaKm2(intersection(ours, occupied(late)))).toBeLessThan(1);
		expect(areaKm2(difference(theirs, occupied(late)))).toBeLessThan(1);
		expect((areaKm2(ours) + areaKm2(theirs)) / areaKm2(both)).toBeCloseTo(1, 3);
		const uneven = lineBuffer(late, { ukrainian_side_km: 10, russian_side_km: 5 });
		expect(areaKm2(uneven)).toBeLessThan(areaKm2(both));
		expect(areaKm2(uneven)).toBeGreaterThan(areaKm2(ours));
	});
});

test.each(Object.entries(ZONE_RULES))("%s", (_, holds) => holds(fixtureSite));

describe("the zones of the fixture", () => {
	test("are eight, of which one has two widths and one is an outline", () => {
		expect(zones.map((one) => [one.id, zoneViews(one).length])).toContainEqual(["band-choices", 2]);
		expect(zones.filter(({ data }) => data.claim).map(({ id }) => id)).toEqual(["two-regions"]);
		expect(zones.filter(({ data }) => data.mapped).map(({ id }) => id)).toEqual(["distances"]);
		expect(zones).toHaveLength(8);
	});

	test("the part that is held lies in its region, with its area", () => {
		const [view] = zoneViews(zone("held-part"));
		expect(view?.areas.map(({ region }) => region)).toEqual(["donetsk-region"]);
		expect(view?.areas[0]?.km2).toBeCloseTo(areaKm2(view?.shape ?? country()), 1);
		expect(view?.areas[0]?.share).toBeCloseTo((view?.areas[0]?.km2 ?? 0) / areaKm2(regionShape("donetsk-region")), 9);
	});

	test("it holds the towns before the line, and none behind it or in another region", () => {
		const [view] = zoneViews(zone("held-part"));
		expect(placesIn(view?.shape ?? country(), places).map(({ title }) => title)).toEqual(["Alderby"]);
		const [both] = zoneViews(zone("two-regions"));
		expect(placesIn(both?.shape ?? country(), places).map(({ title }) => title)).toEqual([
			"Alderby",
			"Birchwell",
			"Cedarford",
		]);
	});
});

test("a point in the sea lies in no zone", () => {
	expect(contains(country(), [31, 45])).toBe(false);
});
