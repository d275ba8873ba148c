import { describe, expect, test } from "vitest";
import { overlap, widest } from "../../../src/schema/geography/window.ts";
import { entry, ground, linked } from "../fake-content.ts";

const window = (window_start: string, window_end: string) => ({ window_start, window_end });

const site = linked([
	...ground(),
	entry("places", "river-town"),
	entry("actors", "witness"),
	entry("strikes", "late", window("2025-12-22", "2025-12-23")),
	entry("strikes", "night", { reporter: "witness", group: "night", launched: "97", places: "river-town 2" }),
	entry("strikes", "night-again", { reporter: "witness", group: "night" }),
	entry("strikes", "early", window("2025-12-20", "2025-12-20")),
]);

describe("the plan has the reports on strikes", () => {
	test("in order of their windows", () => {
		expect(site.strikes.map(({ id }) => id)).toEqual(["early", "night", "night-again", "late"]);
	});
	test("with reporter, source, places and the rows beside", () => {
		const night = site.get("strikes", "night");
		expect(night.reporter.entry).toBe(site.get("actors", "witness"));
		expect(night.source).toBe(site.get("sources", "paper"));
		expect(night.places).toEqual([{ place: site.get("places", "river-town"), count: 2 }]);
		expect(night.beside).toEqual([site.get("strikes", "night-again")]);
		expect(site.get("places", "river-town").strikes).toEqual([night]);
	});
	test("unknown stays unknown", () => {
		expect(site.get("strikes", "night").data.launched).toBe(97);
		expect(site.get("strikes", "late").data).not.toHaveProperty("launched");
	});
});

describe("two windows", () => {
	const NIGHT = window("2025-12-20T18:00+02:00", "2025-12-21T08:30+02:00");
	test.each([
		["that share an hour overlap", NIGHT, window("2025-12-21T09:00+03:00", "2025-12-21T10:00+03:00"), true],
		["that only touch do not", NIGHT, window("2025-12-21T08:30+02:00", "2025-12-21T18:00+02:00"), false],
		["of days share the midnight between them", NIGHT, window("2025-12-20", "2025-12-21"), true],
		[
			"of two nights in a row share none",
			window("2025-12-20", "2025-12-21"),
			window("2025-12-21", "2025-12-22"),
			false,
		],
		[
			"a night without hours and the evening after",
			window("2025-12-24", "2025-12-25"),
			window("2025-12-25T15:00+03:00", "2025-12-25T20:00+03:00"),
			false,
		],
		["a night and its month", window("2025-12-01", "2025-12-31"), NIGHT, true],
		["the same day twice", window("2025-12-01", "2025-12-01"), window("2025-12-01", "2025-12-01"), true],
	])("%s", (_, a, b, expected) => {
		expect(overlap(a, b)).toBe(expected);
		expect(overlap(b, a)).toBe(expected);
	});
	test("of days last from the first hour to the last", () => {
		const { from, to } = widest(window("2025-12-01", "2025-12-31"));
		expect((to - from) / 86_400_000).toBe(31);
	});
});
