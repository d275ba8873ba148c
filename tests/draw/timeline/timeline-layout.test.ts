import { describe, expect, test } from "vitest";
import { named } from "../../../src/draw/timeline/named-events.ts";
import { dateKind, layOut, signOf } from "../../../src/draw/timeline/timeline-layout.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site } from "../../model/fake-content.ts";

const SETS = ["wide", "narrow"] as const;
const of = (...days: [id: string, fields?: Record<string, unknown>][]) =>
	site(...days.map(([id, fields]) => entry("events", id, fields))).events;

test.each([
	["2025-12-20", false, false],
	["2025-12-20/2025-12-21", true, false],
	["2025-12-20~", false, true],
	["2025-12-20?", false, true],
	["2025-12", false, true],
	["2025", false, true],
	["2025-12-20/2025-12-21~", true, true],
])("%s: several days %s, approximate %s", (date, several, about) => expect(dateKind(date)).toEqual({ several, about }));

test.each([
	["ukraine", "UA"],
	["russia", "RU"],
	["united-states", "US"],
	["europe", "EU"],
	["other", ""],
	[undefined, ""],
] as const)("the letters of %s are “%s”", (side, letters) => {
	expect(signOf(side === undefined ? {} : { side })).toBe(letters);
});

describe("named are the events that concern most clauses", () => {
	const with_ = (...counts: number[]) => counts.map((count) => ({ clauses: Array.from({ length: count }) }));
	test.each([
		[[5, 3, 1], 2, 3, [5, 3]],
		[[5, 3, 3, 1], 2, 5, [5]],
		[[5, 3, 3, 1], 3, 3, [5, 3, 3]],
		[[0, 0], 2, 0, []],
		[[2, 0], 9, 2, [2]],
		[[4, 4, 4], 2, 0, []],
	])("of %j at most %d: those of %d or more", (counts, most, least, wanted) => {
		const found = named(with_(...counts), most);
		expect(found.least).toBe(least);
		expect([...found.events].map(({ clauses }) => clauses.length)).toEqual(wanted);
	});
});

describe.each(SETS)("the %s drawing", (set) => {
	test("puts each kind into a lane of its own, in the order of the kinds, none for a kind that never occurs", () => {
		const { lanes, placed } = layOut(
			of(["2025-12-01", { kind: "strike" }], ["2025-12-02", { kind: "talks" }], ["2025-12-03", { kind: "strike" }]),
			fixtureSite.settings,
			set,
		);
		expect(lanes.map(({ kind, count }) => [kind, count])).toEqual([
			["talks", 1],
			["strike", 2],
		]);
		expect(placed.map(({ lane }) => lane)).toEqual([1, 0, 1]);
		for (const { lane, across } of placed) {
			expect(across.from).toBeGreaterThanOrEqual(lanes[lane]?.from ?? Number.NaN);
			expect(across.to).toBeLessThanOrEqual(lanes[lane]?.to ?? Number.NaN);
		}
	});

	test("lays events of one day beside each other, later ones back into the first track", () => {
		const same = { kind: "talks" };
		const { placed } = layOut(
			of(["2025-12-01-a", same], ["2025-12-01-b", same], ["2025-12-20", same]),
			fixtureSite.settings,
			set,
		);
		const [a, b, later] = placed.map(({ across }) => across.from);
		expect(b).toBeGreaterThan(a ?? Number.NaN);
		expect(later).toBe(a);
	});

	test("draws several days as long as they were, where that is longer than the shortest sign", () => {
		const { placed, scale } = layOut(
			of(["2025-11-03", { date: "2025-11-03/2025-11-23" }], ["2025-12-03", { date: "2025-12-03/2025-12-04" }]),
			fixtureSite.settings,
			set,
		);
		const [from, to] = scale.range("2025-11-03/2025-11-23");
		expect(placed[0]?.time.from).toBeCloseTo(from, 5);
		expect(placed[0]?.time.to).toBeCloseTo(to, 5);
		expect((placed[1]?.time.to ?? 0) - (placed[1]?.time.from ?? 0)).toBeCloseTo(15, 5);
	});
});

test("the narrow drawing is as wide as the page, the wide one as high as its lanes", () => {
	const { events, settings } = fixtureSite;
	expect(layOut(events, settings, "narrow").end).toBeCloseTo(340, 5);
	expect(layOut(events.slice(0, 4), settings, "wide").end).toBeLessThan(layOut(events, settings, "wide").end);
});

test("the wide drawing names events, some before their sign where the drawing ends", () => {
	const { placed } = layOut(fixtureSite.events, fixtureSite.settings, "wide");
	const anchors = placed.flatMap(({ label }) => label?.anchor ?? []);
	expect(anchors.filter((anchor) => anchor === "start").length).toBeGreaterThan(3);
	expect(anchors).toContain("end");
});
