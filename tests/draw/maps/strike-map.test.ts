import { describe, expect, test } from "vitest";
import {
	droneStrikes,
	monthReports,
	nightReports,
	ONE_DRONE,
	placedReports,
	placeless,
	reportsIn,
} from "../../../src/draw/maps/strike-map.ts";
import { strikesCsv } from "../../../src/formats/data/strikes-csv.ts";
import { linesOf } from "../../../src/formats/figures/all-maps.ts";
import { territory } from "../../../src/geo/territory.ts";
import { claimant, isCollected } from "../../../src/text/messages/strike-attribution.ts";
import { site } from "../../content/real-content.ts";

const lines = linesOf(site);
const map = droneStrikes(site, territory(...lines), lines);
const circles = map.layers
	.filter(({ look }) => look.startsWith("mark-"))
	.flatMap(({ marks }) => marks.filter(({ at }) => at !== undefined));

describe("the map of drone strikes", () => {
	test("has a mark for each place that a report of the month names, and no other", () => {
		const named = placedReports(site).flatMap(({ id, places }) => places.map(({ place }) => `r-${id}-${place.id}`));
		expect(circles.map(({ row }) => row).sort()).toEqual(named.sort());
		expect(map.rows.map(({ id }) => id).sort()).toEqual(named);
	});

	test("draws areas in proportion to the figures", () => {
		for (const { strike, place, count } of placedReports(site).flatMap((strike) =>
			strike.places.map((one) => ({ strike, ...one })),
		)) {
			const circle = circles.find(({ row }) => row === `r-${strike.id}-${place.id}`);
			expect(circle?.r ?? 0).toBeCloseTo(ONE_DRONE * Math.sqrt(count), 0.5);
		}
	});

	test("keeps each mark inside the frame, with an arrow for a place outside", () => {
		for (const { at, r = 0 } of circles) expect(at !== undefined && map.frame.inside(at, r)).toBe(true);
		const arrows = map.layers
			.filter(({ look }) => look.startsWith("mark-"))
			.flatMap(({ marks }) => marks.filter(({ d }) => d !== undefined));
		const outside = map.rows.filter(({ says }) => says.includes("arrow"));
		expect(arrows.length).toBe(outside.length);
		expect(outside.map(({ name }) => name).sort()).toEqual(["Novgorod region", "Volgograd region"]);
	});

	test("names the claimant of every mark, and labels each at both widths", () => {
		for (const { name = "" } of circles) expect(name).toMatch(/claimed/);
		for (const { says } of map.rows)
			expect(says).toMatch(
				/^(Ministry of Defence of the Russian Federation|Sergey Lavrov) claimed \d+ drones? shot down/,
			);
		for (const set of ["wide", "narrow"] as const)
			expect(map.labels[set].filter(({ text }) => /: \d+$/.test(text)).length).toBe(circles.length);
	});

	test("tells a claim that the other side denies by its look", () => {
		expect(map.layers.filter(({ look }) => look === "mark-denied").map(({ id }) => id)).toEqual([
			"ru-2025-12-29-valdai",
		]);
		expect(map.layers.filter(({ look }) => look === "mark-night").map(({ id }) => id)).toEqual(["ru-2025-12-21-night"]);
	});

	test("says how many reports name no place", () => {
		const bulletins = placedReports(site).filter(({ data }) => data.kind === "bulletin");
		expect(bulletins.map(({ id }) => id)).toEqual(["ru-2025-12-21-night", "ru-2025-12-21-2000"]);
		expect(reportsIn(monthReports(site)) - reportsIn(placedReports(site))).toBe(44);
		expect(placeless(site)).toContain("The other 44");
	});
});

describe("the figures", () => {
	test("of the night are those of the two sides, each with its claimant", () => {
		const told = nightReports(site).map(({ data }) => [data.reporter, data.launched, data.downed_or_suppressed]);
		expect(new Set(told.map((row) => row.join(" ")))).toEqual(
			new Set(["ua-airforce 97 75", "ru-mod  3", "ru-mod  29"]),
		);
	});

	test("that this site added up are the sums of their rows", () => {
		const nights = site.strikes.filter(
			({ data, source }) => data.kind === "bulletin" && source.id === "ds1" && data.window_end.startsWith("2025-12"),
		);
		const sum = site.get("strikes", "ua-2025-12-drones-sum").data;
		expect(nights.length).toBe(31);
		expect(nights.reduce((all, { data }) => all + (data.launched ?? Number.NaN), 0)).toBe(sum.launched);
		expect(nights.reduce((all, { data }) => all + (data.downed_or_suppressed ?? Number.NaN), 0)).toBe(
			sum.downed_or_suppressed,
		);
	});

	test("from the collection say so, and no others", () => {
		for (const strike of site.strikes) expect(claimant(strike).includes("as collected by")).toBe(isCollected(strike));
		expect(site.strikes.some(isCollected)).toBe(true);
	});

	test("all stand in the table, each with its source", () => {
		const rows = strikesCsv(site.strikes).trimEnd().split("\r\n");
		expect(rows.length).toBe(site.strikes.length + 1);
		for (const { id, source } of site.strikes) {
			const row = rows.find((line) => line.startsWith(`${id},`));
			expect(row).toContain(source.data.url);
		}
	});
});
