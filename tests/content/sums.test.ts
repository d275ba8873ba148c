import { describe, expect, test } from "vitest";
import { site } from "./real-content.ts";

/* Sums that the site prints as its own, computed again from the rows that it publishes. */

const value = (id: string): number => site.get("numbers", id).data.value ?? Number.NaN;
const row = (id: string) => site.get("strikes", id).data;

describe("the night of 20–21 December", () => {
	test("40 is the sum of the ministry's three bulletins, as the note says", () => {
		const { note = "" } = site.get("numbers", "drones-downed-ru-bulletins-2025-12-21").data;
		const parts = (/addition: (\d+) overnight, (\d+) later and (\d+) in the evening/.exec(note) ?? [])
			.slice(1)
			.map(Number);
		expect(parts[0]).toBe(row("ru-2025-12-21-night").downed_or_suppressed);
		expect(parts[2]).toBe(row("ru-2025-12-21-2000").downed_or_suppressed);
		expect(parts.reduce((sum, one) => sum + one, 0)).toBe(value("drones-downed-ru-bulletins-2025-12-21"));
	});
	test("22 is what is left of the launched, and said to be no report", () => {
		const left = value("drones-launched-2025-12-21") - value("drones-downed-2025-12-21");
		expect(left).toBe(22);
		expect((row("ua-2025-12-21-night").launched ?? 0) - (row("ua-2025-12-21-night").downed_or_suppressed ?? 0)).toBe(
			left,
		);
	});
	test.each([
		["drones-launched-2025-12-21", "launched"],
		["drones-downed-2025-12-21", "downed_or_suppressed"],
		["drones-hits-2025-12-21", "hit"],
	] as const)("the figure %s is that of the table", (number, field) => {
		expect(row("ua-2025-12-21-night-media")[field]).toBe(value(number));
	});
});

test("figures by place add up to no more than their report", () => {
	for (const { data, places } of site.strikes.filter((one) => one.places.length > 0))
		expect(places.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(data.downed_or_suppressed ?? 0);
});
