import { expect } from "vitest";
import type { Mark } from "../../../src/draw/cartography/map.ts";
import {
	droneStrikes,
	monthReports,
	ONE_DRONE,
	placedReports,
	placeless,
	reportsIn,
} from "../../../src/draw/maps/strike-map.ts";
import { strikesCsv } from "../../../src/formats/data/strikes-csv.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { claimant, isCollected } from "../../../src/text/sentences/strike-attribution.ts";

/* What holds for the map of the places that strike reports name, and for the table of reports. */

const mapOf = (site: SiteData) => droneStrikes(site);
const marksOf = (site: SiteData): Mark[] =>
	mapOf(site)
		.layers.filter(({ look }) => look.startsWith("mark-"))
		.flatMap(({ marks }) => marks);

/** A place that is a region has a shape, any other a point; one with neither cannot be marked. */
const spotsOf = (site: SiteData) =>
	placedReports(site).flatMap((strike) =>
		strike.places
			.filter(({ place }) => place.data.kind === "region" || place.data.lat !== undefined)
			.map((one) => ({ ...one, strike, row: `r-${strike.id}-${one.place.id}` })),
	);

export const STRIKE_MAP_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each place that a report of the month names has a mark and a row, and no other has": (site) => {
		const named = spotsOf(site).map(({ row }) => row);
		const circles = marksOf(site).filter(({ at }) => at !== undefined);
		expect(circles.map(({ row }) => row).sort()).toEqual(named.toSorted());
		expect(
			mapOf(site)
				.rows.map(({ id }) => id)
				.sort(),
		).toEqual(named.toSorted());
	},

	"areas of marks are in proportion to the figures": (site) => {
		const circles = new Map(marksOf(site).map((mark) => [mark.row, mark]));
		for (const { row, count } of spotsOf(site))
			expect(circles.get(row)?.r ?? 0, row).toBeCloseTo(ONE_DRONE * Math.sqrt(count), 0.5);
	},

	"each mark keeps inside the frame, with an arrow for a place outside": (site) => {
		const map = mapOf(site);
		const marks = marksOf(site);
		const circles = marks.filter(({ at }) => at !== undefined);
		expect(circles.filter(({ at, r = 0 }) => at === undefined || !map.frame.inside(at, r))).toEqual([]);
		const outside = map.rows.filter(({ says }) => says.includes("arrow"));
		expect(marks.length - circles.length).toBe(outside.length);
	},

	"every mark and every row names its claimant": (site) => {
		for (const { name = "" } of marksOf(site).filter(({ at }) => at !== undefined)) expect(name).toMatch(/claimed/);
		const rows = new Map(mapOf(site).rows.map(({ id, says }) => [id, says]));
		for (const { row, strike } of spotsOf(site)) expect(rows.get(row)).toContain(`${claimant(strike)} claimed`);
	},

	"a claim that the other side denies has a look of its own": (site) => {
		const denied = mapOf(site).layers.filter(({ look }) => look === "mark-denied");
		const claims = placedReports(site).filter(({ data }) => data.kind === "claim");
		expect(denied.map(({ id }) => id)).toEqual(claims.map(({ id }) => id));
	},

	"it says how many reports name no place": (site) => {
		const without = reportsIn(monthReports(site)) - reportsIn(placedReports(site));
		expect(placeless(site)).toContain(`The other ${without}`);
	},

	"figures from a collection say so, and no others": (site) => {
		for (const strike of site.strikes)
			expect(claimant(strike).includes("as collected by"), strike.id).toBe(isCollected(strike));
	},

	"every report stands in the table, with its source": (site) => {
		const rows = strikesCsv(site.strikes).trimEnd().split("\r\n");
		expect(rows.length).toBe(site.strikes.length + 1);
		for (const { id, source } of site.strikes)
			expect(rows.find((line) => line.startsWith(`${id},`))).toContain(source.data.url);
	},
};
