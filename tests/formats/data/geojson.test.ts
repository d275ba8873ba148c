import { geoArea } from "d3";
import type { Feature, Geometry, Position } from "geojson";
import { describe, expect, test } from "vitest";
import { linesGeoJson, zonesGeoJson } from "../../../src/formats/data/geojson.ts";
import { site } from "../../content/real-content.ts";

const files = { lines: linesGeoJson(site.lines), zones: zonesGeoJson(site.zones) };

/** Twice the area on the plane; positive where a ring runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
const rings = (geometry: Geometry | null): Position[][][] =>
	geometry?.type === "MultiPolygon" ? geometry.coordinates : [];

describe.each(Object.entries(files))("%s.geojson", (_, file) => {
	const features: readonly Feature<Geometry | null>[] = file.features;
	test("has features with ids of their own", () => {
		expect(features.length).toBeGreaterThan(10);
		expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
	});
	test("says of each what it is called, of which day it is, and where it is known from", () => {
		for (const { properties, id } of features) {
			expect(properties, String(id)).toMatchObject({
				name: expect.any(String),
				date: expect.stringMatching(/^20\d\d/),
			});
			expect(properties?.["sources"], String(id)).toBeInstanceOf(Array);
		}
	});
	test("winds outer rings counter-clockwise and holes clockwise, as RFC 7946 wants", () => {
		for (const { geometry } of features)
			for (const [outer = [], ...holes] of rings(geometry)) {
				expect(turn(outer)).toBeGreaterThan(0);
				for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
				expect(geoArea({ type: "Polygon", coordinates: [[...outer].reverse()] })).toBeLessThan(0.1);
			}
	});
	test("carries licence and warning", () => {
		expect(file.licence).toContain("CC BY 4.0");
		expect(file.note).toContain("Not for navigation");
	});
});

test("lines name their author and precision", () => {
	const own = files.lines.features.filter(({ geometry }) => geometry?.type === "MultiLineString");
	expect(own).toHaveLength(site.lines.length);
	for (const { properties } of own) {
		expect(properties).toMatchObject({
			author: expect.stringContaining("named places"),
			precision: expect.any(String),
		});
		expect(properties?.["sources"].length).toBeGreaterThan(0);
	}
});

test("zones name their claimant, rule and precision, and say what is an illustration", () => {
	expect(new Set(files.zones.features.map(({ properties }) => properties?.["zone"])).size).toBe(site.zones.length);
	for (const { properties, geometry } of files.zones.features) {
		expect(properties).toMatchObject({
			claimant: expect.any(String),
			rule: expect.any(String),
			precision: expect.any(String),
		});
		if (properties?.["kind"] === "table") expect(geometry).toBeNull();
		else expect(properties?.["illustration"]).toBe(true);
	}
});
