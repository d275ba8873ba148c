import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { type Changes, changed, checked } from "../../content-folder.ts";
import { type Case, refuses } from "../../refusals.ts";

/* Bad geometry: lines, zones, points of places, and the files that a program made. */

const L = "lines/river-line.yaml";
const Z = "zones/river-zone.yaml";
const P = "places/river-town.yaml";

/** One region, a square from 34 to 35 degrees east and from 47 to 48 degrees north, as a program would write it. */
const SQUARE = JSON.stringify({
	type: "Topology",
	objects: {
		regions: { type: "GeometryCollection", geometries: [{ type: "Polygon", id: "river-region", arcs: [[0]] }] },
	},
	arcs: [
		[
			[34, 47],
			[34, 48],
			[35, 48],
			[35, 47],
			[34, 47],
		],
	],
});
const hash = (text: string): string => createHash("sha256").update(text).digest("hex");
const sums = (regions: string): string => `${hash("{}")}  neighbours.topo.json\n${hash(regions)}  regions.topo.json\n`;
/** The same square once more, as a second region. */
const TWO = SQUARE.replace(/\{"type":"Polygon".*?\}/, (one) => `${one},${one.replace("river-region", "hill-region")}`);
const DERIVED: Changes = {
	"geo/NOTICE.md": "# Boundaries\n",
	"geo/SHA256SUMS": sums(SQUARE),
	"geo/neighbours.topo.json": "{}",
	"geo/regions.topo.json": SQUARE,
};
const withRegions = (changes: Changes): Changes => ({ ...DERIVED, ...changes });

const CASES: Case[] = [
	{
		name: "a line of one station",
		changes: changed(L, "      - { from: mill-town, toward: river-town, share: 0.2 }\n      - at: ford\n", ""),
		problems: ["lines/river-line.yaml:27:7 wrong-value: a line passes through at least two stations"],
	},
	{
		name: "a line that crosses itself",
		changes: changed(
			L,
			"      - at: ford\n",
			"      - at: ford\n      - { from: ford, toward: mill-town, share: 0.5 }\n      - { from: ford, toward: river-town, share: 0.6 }\n",
		),
		problems: [
			"lines/river-line.yaml:31:9 line-crosses-itself: the stretch from a point between ford and mill-town to a point between ford and river-town crosses the one from a point between mill-town and river-town to ford",
		],
	},
	{
		name: "a line that stands still",
		changes: changed(L, "      - at: ford\n", "      - at: ford\n      - at: ford\n"),
		problems: ["lines/river-line.yaml:30:9 line-stands-still: the same point as the one before"],
	},
	{
		name: "latitude and longitude changed about",
		changes: changed(L, "    lat: 47.4\n    lon: 34.7", "    lat: 34.7\n    lon: 47.4"),
		problems: [
			"lines/river-line.yaml:12:10 lat-lon-swapped: 34.7 degrees north and 47.4 degrees east is not in Ukraine",
		],
	},
	{
		name: "latitude and longitude of a place changed about",
		changes: changed(P, "lat: 47.5\nlon: 34.6", "lat: 34.6\nlon: 47.5"),
		problems: [
			"places/river-town.yaml:3:6 lat-lon-swapped: 34.6 degrees north and 47.5 degrees east is not in Ukraine",
		],
	},
	{
		name: "a station far from its region",
		changes: withRegions(changed(L, "    lat: 47.3\n    lon: 34.5", "    lat: 46.9\n    lon: 34.5")),
		problems: [
			"lines/river-line.yaml:19:10 far-from-region: 46.9 degrees north and 34.5 degrees east lies 11 km outside river-region",
		],
	},
	{
		name: "a station of an unknown region",
		changes: changed(L, "    lon: 34.5\n    region: river-region", "    lon: 34.5\n    region: river-regoin"),
		problems: ['lines/river-line.yaml:21:13 unknown-id: there is no place "river-regoin"'],
	},
	{
		name: "a region without a shape",
		changes: withRegions({
			...changed(Z, "  line: river-line", "  line: river-line\n  regions: [hill-region]"),
			"places/hill-region.yaml": "name: Hill region\nkind: region\n",
		}),
		problems: [
			'places/hill-region.yaml:2:7 no-boundary: the boundary file has no region "hill-region"',
			'zones/river-zone.yaml:9:13 no-region: the boundary file has no region "hill-region"',
		],
	},
	{
		name: "a region of the boundaries that is no place",
		changes: withRegions({ "geo/regions.topo.json": TWO, "geo/SHA256SUMS": sums(TWO) }),
		problems: [
			'places/hill-region.yaml:1:1 region-without-place: there is no file for the region "hill-region" of the boundary file',
		],
	},
	{
		name: "a town as region of a zone",
		changes: changed(Z, "  line: river-line", "  line: river-line\n  regions: [river-town]"),
		problems: ['zones/river-zone.yaml:9:13 no-region: the place "river-town" is of kind town'],
	},
	{
		name: "an unknown station",
		changes: changed(L, "      - at: ford", "      - at: frod"),
		problems: [
			'lines/river-line.yaml:17:3 unused-station: no part of the line passes "ford"',
			'lines/river-line.yaml:29:13 unknown-station: there is no station "frod"',
		],
	},
	{
		name: "a station without a point",
		changes: changed(L, "    name: Ford\n    lat: 47.3\n    lon: 34.5\n    region: river-region\n", ""),
		problems: ['lines/river-line.yaml:17:3 station-without-point: no point is known for "ford"'],
	},
	{
		name: "a station that has its own file",
		changes: changed(L, "  river-town:\n", "  river-town:\n    name: River Town\n"),
		problems: ["lines/river-line.yaml:7:3 station-twice: a point for a place that has its own file"],
	},
	{
		name: "a published sentence without its source",
		changes: changed(L, "    held: ukraine\n    basis: maps", "    held: ukraine\n    basis: statement"),
		problems: ["lines/river-line.yaml:9:12 statement-without-source: basis is statement, but no source is named"],
	},
	{
		name: "a share beyond the whole",
		changes: changed(L, "share: 0.2", "share: 1.2"),
		problems: ['lines/river-line.yaml:28:55 wrong-value: "1.2": a share lies between 0 and 1'],
	},
	{
		name: "a station and a share at once",
		changes: changed(L, "      - at: ford", "      - { at: ford, share: 0.5 }"),
		problems: ["lines/river-line.yaml:29:9 wrong-value: write either at, or from, toward and share"],
	},
	{
		name: "a width of zero",
		changes: changed(Z, "ukrainian_side_km: 5", "ukrainian_side_km: 0"),
		problems: ['zones/river-zone.yaml:10:28 wrong-value: "0": a width is more than 0 km'],
	},
	{
		name: "a width below zero",
		changes: changed(Z, "russian_side_km: 5", "russian_side_km: -5"),
		problems: ['zones/river-zone.yaml:10:48 wrong-value: "-5": a width is more than 0 km'],
	},
	{
		name: "an unknown line",
		changes: changed(Z, "  line: river-line", "  line: river-lien"),
		problems: ['zones/river-zone.yaml:8:9 unknown-id: there is no line "river-lien"'],
	},
	{
		name: "a band without a line",
		changes: changed(Z, "  line: river-line\n", ""),
		problems: ['zones/river-zone.yaml:7:3 wrong-value: the rule "band" needs line'],
	},
	{
		name: "a place in a band",
		changes: changed(Z, "  line: river-line", "  line: river-line\n  place: river-town"),
		problems: ['zones/river-zone.yaml:9:10 wrong-value: "river-town": the rule "band" takes line, widths, regions'],
	},
	{
		name: "a band of which nothing is assumed",
		changes: changed(Z, "assumed: The line of another day.\n", ""),
		problems: ["zones/river-zone.yaml:1:1 wrong-value: a band is drawn from a line of one day: say what was assumed"],
	},
	{
		name: "a zone at a place without a point",
		changes: {
			...changed(
				Z,
				"  kind: band\n  line: river-line\n  widths:\n    - { ukrainian_side_km: 5, russian_side_km: 5 }",
				"  kind: point\n  place: river-region",
			),
		},
		problems: ['zones/river-zone.yaml:8:10 place-without-point: the place "river-region" has no lat and lon'],
	},
	{
		name: "a boundary that was moved by hand",
		changes: withRegions({ "geo/regions.topo.json": SQUARE.replace("[34,48]", "[33,48]") }),
		problems: [
			'geo/regions.topo.json:1:1 derived-file: "regions.topo.json" has the SHA-256 072cc32e17458ce3ca98961f3a9080de624179e607b641a29a2f3893128b63ec',
		],
	},
	{
		name: "a file that no program made",
		changes: withRegions({ "geo/mine.geojson": "{}" }),
		problems: ['geo/mine.geojson:1:1 derived-file: "mine.geojson" is not made by npm run derive-geo'],
	},
	{
		name: "boundaries without their notice",
		changes: withRegions({ "geo/NOTICE.md": null }),
		problems: ['geo/NOTICE.md:1:1 derived-file: there is no "NOTICE.md"'],
	},
	{
		name: "boundaries without a hash",
		changes: withRegions({ "geo/SHA256SUMS": "" }),
		problems: [
			'geo/neighbours.topo.json:1:1 derived-file: SHA256SUMS has no hash for "neighbours.topo.json"',
			'geo/regions.topo.json:1:1 derived-file: SHA256SUMS has no hash for "regions.topo.json"',
		],
	},
];

refuses(CASES);

test("the boundaries as the program made them pass", () => {
	expect(checked(DERIVED).problems).toEqual([]);
});
