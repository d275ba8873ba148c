import { describe, expect, test } from "vitest";
import { apart, claimsOf, droneClaims, totalsOf } from "../../../src/draw/charts/drone-claims.ts";
import { droneMonths } from "../../../src/draw/charts/drone-months.ts";
import { droneNights, nightsOf, nightWords } from "../../../src/draw/charts/drone-nights.ts";
import { countWords, monthsOf, rivals } from "../../../src/draw/charts/month-counts.ts";
import type { Strike } from "../../../src/model/entities.ts";
import { site } from "../../content/real-content.ts";

/** A report with the fields that a chart reads. */
const report = (id: string, data: Partial<Strike["data"]>, reporter = "ua-airforce"): Strike =>
	({
		id,
		data: { kind: "bulletin", counts: "drones", attacking: "russia", ...data },
		reporter: { entry: { id: reporter }, name: reporter },
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

describe("nights", () => {
	test("are one bar where two sources say the same, two where they differ", () => {
		const [one, two] = nightsOf({
			strikes: [night("05", 10, 8), night("05", 10), night("06", 10, 8), night("06", 11, 8)],
		});
		expect(one?.bars.map(({ launched, downed }) => [launched, downed])).toEqual([[10, 8]]);
		expect(one?.reports.length).toBe(2);
		expect(two?.bars.map(({ launched }) => launched)).toEqual([10, 11]);
	});
	test("know how many struck only from a report, never from the difference", () => {
		const [one, two] = nightsOf({ strikes: [night("05", 97, 75), night("06", 97, 75, { hit: 19 })] });
		expect(one?.hit).toBeNull();
		expect(two?.hit?.count).toBe(19);
		expect(nightWords(two as never)).toMatch(/97 launched, 75 shot down or suppressed; 19 struck$/);
	});
	test("leave out other months, missiles and others' reports", () => {
		const others = [
			night("05", 1, 1, { window_end: "2026-01-01T08:00+02:00" }),
			night("05", 1, 1, { counts: "missiles" }),
			report("ru", { window_end: "2025-12-05", launched: 1 }, "ru-mod"),
		];
		expect(nightsOf({ strikes: others })).toEqual([]);
	});
	test("of the real month are 31, of which that of 20–21 December is marked", () => {
		const nights = nightsOf(site);
		expect(nights.map(({ day }) => day)).toEqual(Array.from({ length: 31 }, (_, i) => i + 1));
		expect(nights.filter(({ marked }) => marked).map(({ day }) => day)).toEqual([21]);
	});
	test("never show the 22 that nobody reported", () => {
		expect(JSON.stringify(droneNights(site).drawings)).not.toMatch(/\b22 struck/);
		expect(nightsOf(site).find(({ day }) => day === 21)?.hit?.count).toBe(19);
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
		expect(monthsOf({ strikes }, "drones").map(({ counts }) => counts.map(({ data }) => data.launched))).toEqual([
			[7],
			[10, 12],
		]);
	});
	test("keep drones and missiles apart", () => expect(monthsOf({ strikes }, "missiles").length).toBe(1));
	test("say where counts differ and by how much", () => {
		expect(rivals(monthsOf({ strikes }, "drones"))).toEqual({ months: 1, several: 1, gap: 2, at: "2025-02" });
		expect(rivals([])).toEqual({ months: 0, several: 0, gap: 0, at: "" });
	});
	test("name who added up", () =>
		expect(countWords(strikes[1] as Strike)).toBe(
			"February\u00a02025: 10 drones launched; ua-airforce, month, added up by AFP",
		));
	test("of the real content all have a mark, or a row where they count two things together", () => {
		const chart = droneMonths(site);
		const rows = site.strikes.filter(({ data }) => data.kind === "month" && data.attacking === "russia");
		expect(chart.rows.map(({ id }) => id).sort()).toEqual(rows.map(({ id }) => `r-${id}`).sort());
		const drawn = JSON.stringify(chart.drawings.wide);
		for (const { id, data } of rows)
			expect(drawn.includes(`"r-${id}"`), id).toBe(data.counts !== "drones-and-missiles");
	});
});

describe("claims", () => {
	test("are all single reports of the month, none of Ukraine's", () => {
		const claims = claimsOf(site);
		expect(claims.length).toBeGreaterThan(10);
		expect(new Set(claims.map(({ data }) => data.attacking))).toEqual(new Set(["ukraine"]));
		expect(claims.some(({ data }) => data.kind === "month")).toBe(false);
	});
	test("are never added: every figure that the chart prints stands in a row", () => {
		const chart = droneClaims(site);
		const known = [...claimsOf(site), ...totalsOf(site)].map(({ data }) =>
			data.downed_or_suppressed?.toLocaleString("en"),
		);
		const printed = [...chart.words.matchAll(/(?:is|:) ([\d,]+)(?=[,.])/g)].map(([, figure]) => figure);
		expect(printed.length).toBe(2);
		for (const figure of printed) expect(known).toContain(figure);
	});
});

test.each([
	[[0, 100], 10, [0, 100]],
	[[50, 50], 10, [45, 55]],
	[[50, 52, 90], 10, [50, 52, 90]],
	[[7, 50, 50, 50], 10, [7, 40, 50, 60]],
	[[], 10, []],
])("places %j, those of one place %i apart, become %j", (places, distance, expected) => {
	expect(apart(places, distance)).toEqual(expected);
});
