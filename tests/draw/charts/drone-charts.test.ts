import { describe, expect, test } from "vitest";
import { apart, claimsOf, totalsOf } from "../../../src/draw/charts/drone-claims.ts";
import { droneNights } from "../../../src/draw/charts/drone-nights.ts";
import { countedMonths, monthCountWords, rivals } from "../../../src/draw/charts/month-counts.ts";
import { nightsOf, nightWords } from "../../../src/draw/charts/night-reports.ts";
import type { Reports } from "../../../src/draw/charts/night-shown.ts";
import type { Strike } from "../../../src/model/entities.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { DRONE_RULES } from "./drone-rules.ts";

/** A report with the fields that a chart reads. */
const report = (id: string, data: Partial<Strike["data"]>, reporter = "one"): Strike =>
	({
		id,
		data: { kind: "bulletin", counts: "drones", attacking: "russia", ...data },
		reporter: { entry: null, name: reporter },
		source: { id: `s-${id}`, data: { publisher: id } },
		places: [],
		beside: [],
	}) as unknown as Strike;
const night = (day: string, launched: number, downed?: number, more: Partial<Strike["data"]> = {}): Strike =>
	report(`${day}-${launched}-${downed}`, {
		window_start: `2025-12-${day}T00:00+02:00`,
		window_end: `2025-12-${day}T08:00+02:00`,
		launched,
		...(downed === undefined ? {} : { downed_or_suppressed: downed }),
		...more,
	});

/** Reports as the charts read them, of which one is the night shown. */
const among = (strikes: Strike[]): Reports =>
	({ strikes, settings: { night: night("21", 9, 8), counters: ["AFP"] } }) as unknown as Reports;

describe("nights", () => {
	test("are one bar where two sources say the same, two where they differ", () => {
		const [one, two] = nightsOf(among([night("05", 10, 8), night("05", 10), night("06", 10, 8), night("06", 11, 8)]));
		expect(one?.bars.map(({ launched, downed }) => [launched, downed])).toEqual([[10, 8]]);
		expect(one?.reports.length).toBe(2);
		expect(two?.bars.map(({ launched }) => launched)).toEqual([10, 11]);
	});
	test("know how many struck only from a report, never from the difference", () => {
		const [one, two] = nightsOf(among([night("05", 97, 75), night("06", 97, 75, { hit: 19 })]));
		expect(one?.hit).toBeNull();
		expect(two?.hit?.count).toBe(19);
		expect(nightWords(two as never)).toMatch(/97 launched, 75 shot down or suppressed; 19 struck$/);
	});
	test("leave out other months, missiles and others' reports", () => {
		const others = [
			night("05", 1, 1, { window_end: "2026-01-01T08:00+02:00" }),
			night("05", 1, 1, { counts: "missiles" }),
			report("ru", { window_end: "2025-12-05", launched: 1 }, "two"),
		];
		expect(nightsOf(among(others))).toEqual([]);
	});
	test("of the fixture are six, of which that of 20–21 December is marked; of its rivals one pair differs", () => {
		const nights = nightsOf(fixtureSite);
		expect(nights.map(({ day, bars }) => [day, bars.length])).toEqual([
			[5, 1],
			[6, 1],
			[7, 2],
			[20, 1],
			[21, 1],
			[24, 1],
		]);
		expect(nights.filter(({ marked }) => marked).map(({ day, hit }) => [day, hit?.count])).toEqual([[21, 15]]);
	});
	test("never show the 20 that are left of the 90 launched, which nobody reported", () => {
		expect(JSON.stringify(droneNights(fixtureSite)?.drawings)).not.toMatch(/\b20 struck/);
	});
});

describe("months", () => {
	const month = (of: string, launched: number, by?: string, counts: Strike["data"]["counts"] = "drones"): Strike =>
		report(`${of}-${by}-${launched}`, {
			kind: "month",
			counts,
			window_start: `${of}-01`,
			window_end: `${of}-28`,
			launched,
			...(by === undefined ? {} : { added_up_by: by }),
		});
	const strikes = [
		month("2025-02", 12, "this site"),
		month("2025-02", 10, "AFP"),
		month("2025-01", 7),
		month("2025-01", 3, "AFP", "missiles"),
	];
	test("stand in order, with all rival counts of one thing side by side", () => {
		expect(
			countedMonths(among(strikes), "drones").map(({ counts }) => counts.map(({ data }) => data.launched)),
		).toEqual([[7], [10, 12]]);
	});
	test("keep drones and missiles apart", () => expect(countedMonths(among(strikes), "missiles").length).toBe(1));
	test("say where counts differ and by how much", () => {
		expect(rivals(countedMonths(among(strikes), "drones"))).toEqual({ months: 1, several: 1, gap: 2, at: "2025-02" });
		expect(rivals([])).toEqual({ months: 0, several: 0, gap: 0, at: "" });
	});
	test("name who added up", () =>
		expect(monthCountWords(strikes[1] as Strike)).toBe(
			"February\u00a02025: 10 drones launched; one, month, added up by AFP",
		));
});

test("claims of the fixture are in order of their end", () => {
	expect(claimsOf(fixtureSite).map(({ id }) => id)).toEqual([
		"min-2025-12-11",
		"min-2025-12-21-night",
		"min-2025-12-21-evening",
		"min-2025-12-21-day",
		"two-2025-12-29-claim",
	]);
	expect(totalsOf(fixtureSite).map(({ id }) => id)).toEqual(["min-2025-12-month"]);
});

test.each(Object.entries(DRONE_RULES))("%s", (_, holds) => holds(fixtureSite));

test.each([
	[[0, 100], 10, [0, 100]],
	[[50, 50], 10, [45, 55]],
	[[50, 52, 90], 10, [50, 52, 90]],
	[[7, 50, 50, 50], 10, [7, 40, 50, 60]],
	[[], 10, []],
])("places %j, those of one place %i apart, become %j", (places, distance, expected) => {
	expect(apart(places, distance)).toEqual(expected);
});
