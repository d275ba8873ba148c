import { expect, test } from "vitest";
import { entry, ground, linked } from "../fake-content.ts";

const station = (fields: object) => ({ held: "contested", basis: "maps", ...fields });
const site = linked([
	...ground(),
	entry("clauses", "first"),
	entry("places", "north", { kind: "region" }),
	entry("places", "mill", { lat: 48, lon: 37, region: "north", aliases: { uk: ["Млин"] } }),
	entry("lines", "later", {
		date: "2025-12-21",
		stations: {
			mill: station({}),
			ford: station({ name: "Ford", uk: "Брід", lat: 47.5, lon: 36, region: "north", sources: ["paper"] }),
		},
		parts: [{ name: "All", through: [{ at: "mill" }, { from: "ford", toward: "mill", share: 0.25 }] }],
	}),
	entry("lines", "earlier", { date: "2022-02-23" }),
	entry("zones", "band", {
		shape: { kind: "band", line: "later", regions: ["north"], widths: [{ ukrainian_side_km: 5 }] },
		assumed: "The line.",
		versions: ["one"],
	}),
	entry("zones", "mark", { date: "2025-12-20", shape: { kind: "point", place: "mill" } }),
]);
const line = site.get("lines", "later");
const zone = site.get("zones", "band");

test("lines and zones stand in order of their days", () => {
	expect(site.lines.map(({ id }) => id)).toEqual(["earlier", "later"]);
	expect(site.zones.map(({ id }) => id)).toEqual(["mark", "band"]);
});

test("a station takes name, point and region from its own place, or from the line", () => {
	expect(line.stations.map(({ name, uk, point, region, place }) => [name, uk, point, region.id, place?.id])).toEqual([
		["Place mill", "Млин", [37, 48], "north", "mill"],
		["Ford", "Брід", [36, 47.5], "north", undefined],
	]);
	expect(line.stations[1]?.sources.map(({ id }) => id)).toEqual(["paper"]);
});

test("a vertex is a station, or a share of the way between two", () => {
	const [mill, ford] = line.stations;
	expect(line.parts[0]?.vertices).toEqual([{ at: mill }, { from: ford, toward: mill, share: 0.25 }]);
});

test("a zone knows its line, regions, place, versions and clauses, and the line its zones", () => {
	expect(zone.line).toBe(line);
	expect(line.zones).toEqual([zone]);
	expect(zone.regions.map(({ id }) => id)).toEqual(["north"]);
	expect(zone.versions.map(({ id }) => id)).toEqual(["one"]);
	expect(zone.clauses.map(({ id }) => id)).toEqual(["first"]);
	expect(site.get("zones", "mark").place?.id).toBe("mill");
	expect(zone.holder).toEqual({ entry: null, name: "Somebody" });
});
