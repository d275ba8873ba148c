import { geoArea } from "d3";
import type { Feature, Geometry, Position } from "geojson";
import { expect } from "vitest";
import { linesGeoJson, zonesGeoJson } from "../../../src/formats/data/geojson.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the files of lines and zones of any valid content. */

/** Twice the area on the plane; positive where a ring runs counter-clockwise. */
const turn = (ring: readonly Position[]): number =>
	ring.reduce((sum, [x = 0, y = 0], i) => {
		const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? [];
		return sum + x * nextY - nextX * y;
	}, 0);
const rings = (geometry: Geometry | null): Position[][][] =>
	geometry?.type === "MultiPolygon" ? geometry.coordinates : [];

const filesOf = ({ lines, zones }: SiteData) => [linesGeoJson(lines), zonesGeoJson(zones)];
const featuresOf = (site: SiteData): Feature<Geometry | null>[] =>
	filesOf(site).flatMap(({ features }): Feature<Geometry | null>[] => [...features]);

export const GEOJSON_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"features have ids of their own": (site) => {
		for (const { features } of filesOf(site)) {
			expect(features.length).toBeGreaterThan(0);
			expect(new Set(features.map(({ id }) => id)).size).toBe(features.length);
		}
	},

	"each says what it is called, of which day it is, and where it is known from": (site) => {
		for (const { properties, id } of featuresOf(site)) {
			const wanted = { name: expect.any(String), date: expect.stringMatching(/^\d{4}/) };
			expect(properties, String(id)).toMatchObject(wanted);
			expect(properties?.["sources"], String(id)).toBeInstanceOf(Array);
		}
	},

	"outer rings run counter-clockwise and holes clockwise, as RFC 7946 wants": (site) => {
		for (const { geometry } of featuresOf(site))
			for (const [outer = [], ...holes] of rings(geometry)) {
				expect(turn(outer)).toBeGreaterThan(0);
				for (const hole of holes) expect(turn(hole)).toBeLessThan(0);
				expect(geoArea({ type: "Polygon", coordinates: [[...outer].reverse()] })).toBeLessThan(0.1);
			}
	},

	"the files carry licence and warning": (site) => {
		for (const { licence, note } of filesOf(site)) {
			expect(licence).toContain("CC BY 4.0");
			expect(note).toContain("Not for navigation");
		}
	},

	"lines name their author and precision": ({ lines }) => {
		const own = linesGeoJson(lines).features.filter(({ geometry }) => geometry?.type === "MultiLineString");
		expect(own).toHaveLength(lines.length);
		for (const { properties } of own) {
			const wanted = { author: expect.stringContaining("named places"), precision: expect.any(String) };
			expect(properties).toMatchObject(wanted);
			expect(properties?.["sources"].length).toBeGreaterThan(0);
		}
	},

	"zones name their claimant, rule and precision, and say what is an illustration": ({ zones }) => {
		const { features } = zonesGeoJson(zones);
		expect(new Set(features.map(({ properties }) => properties?.["zone"])).size).toBe(zones.length);
		for (const { properties, geometry } of features) {
			const wanted = { claimant: expect.any(String), rule: expect.any(String), precision: expect.any(String) };
			expect(properties).toMatchObject(wanted);
			if (properties?.["kind"] === "table") expect(geometry).toBeNull();
			else expect(properties?.["illustration"]).toBe(true);
		}
	},
};
