import { describe, expect, test } from "vitest";
import {
	dateKind,
	LABEL,
	layOut,
	MEASURES,
	named,
	type Placed,
	signOf,
} from "../../../src/draw/charts/timeline-layout.ts";
import { firstDay } from "../../../src/schema/edtf.ts";
import { site as real } from "../../content/real-content.ts";
import { entry, site } from "../../model/fake-content.ts";

const SETS = ["wide", "narrow"] as const;
const of = (...days: [id: string, fields?: Record<string, unknown>][]) =>
	site(...days.map(([id, fields]) => entry("events", id, fields))).events;
const middle = ({ time }: Placed): number => (time.from + time.to) / 2;

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
		const { placed } = layOut(of(["2025-12-01-a", same], ["2025-12-01-b", same], ["2025-12-20", same]), set);
		const [a, b, later] = placed.map(({ across }) => across.from);
		expect(b).toBeGreaterThan(a ?? Number.NaN);
		expect(later).toBe(a);
	});

	test("draws several days as long as they were, where that is longer than the shortest sign", () => {
		const { placed, scale } = layOut(
			of(["2025-11-03", { date: "2025-11-03/2025-11-23" }], ["2025-12-03", { date: "2025-12-03/2025-12-04" }]),
			set,
		);
		const [from, to] = scale.range("2025-11-03/2025-11-23");
		expect(placed[0]?.time.from).toBeCloseTo(from, 5);
		expect(placed[0]?.time.to).toBeCloseTo(to, 5);
		expect((placed[1]?.time.to ?? 0) - (placed[1]?.time.from ?? 0)).toBeCloseTo(15, 5);
	});

	test("keeps every sign within its piece of the axis, at its days", () => {
		const { placed, scale } = layOut(real.events, set);
		for (const one of placed) {
			const [start, end] = scale.range(one.event.data.date);
			const piece = scale.pieces.find((each) => each.start <= start + 0.01 && end <= each.end + 0.01);
			expect(one.time.from).toBeGreaterThanOrEqual((piece?.start ?? Number.NaN) - 0.01);
			expect(one.time.to).toBeLessThanOrEqual((piece?.end ?? Number.NaN) + 0.01);
			expect(one.time.from).toBeLessThanOrEqual(start + 0.01);
			expect(one.time.to).toBeGreaterThanOrEqual(end - 0.01);
		}
	});

	test("lets no two signs and no two names touch", () => {
		const { placed } = layOut(real.events, set);
		expect(placed.map(({ event }) => event)).toEqual(real.events);
		const boxes = placed.flatMap(({ event, time, across, label }) => [
			{ id: event.id, time, across },
			...(label === null ? [] : [{ id: `${event.id}, name`, time: label, across }]),
		]);
		const touching = boxes.flatMap((a, i) =>
			boxes
				.slice(i + 1)
				.filter(
					(b) =>
						a.time.from < b.time.to &&
						b.time.from < a.time.to &&
						a.across.from < b.across.to &&
						b.across.from < a.across.to,
				)
				.map((b) => `${a.id} / ${b.id}`),
		);
		expect(touching).toEqual([]);
	});

	test("follows time within a lane: a later day is never drawn before an earlier one", () => {
		const { placed, lanes } = layOut(real.events, set);
		lanes.forEach((_, lane) => {
			const ones = placed.filter((one) => one.lane === lane && !one.several);
			const days = ones.map(({ event }) => firstDay(event.data.date));
			expect(days).toEqual(days.toSorted());
			expect(ones.map(middle)).toEqual(ones.map(middle).toSorted((a, b) => a - b));
		});
	});
});

test("the wide drawing names events beside their sign, within the drawing; the narrow one has no room", () => {
	const { placed } = layOut(real.events, "wide");
	const names = placed.flatMap(({ label, event, time }) => (label === null ? [] : [{ label, event, time }]));
	expect(new Set(names.map(({ event }) => event))).toEqual(named(real.events).events);
	expect(names.length).toBeGreaterThan(4);
	for (const { label, event, time } of names) {
		expect(label.from).toBeGreaterThanOrEqual(MEASURES.wide.from);
		expect(label.to).toBeLessThanOrEqual(MEASURES.wide.to);
		expect(label.to - label.from).toBeCloseTo(event.title.length * LABEL.size * LABEL.letter, 5);
		if (label.anchor === "start") expect(label.from - time.to).toBeCloseTo(LABEL.away, 5);
		else expect(time.from - label.to).toBeCloseTo(LABEL.away, 5);
	}
	expect(layOut(real.events, "narrow").placed.filter(({ label }) => label !== null)).toEqual([]);
});

test("the narrow drawing is as wide as the page, the wide one as high as its lanes", () => {
	expect(layOut(real.events, "narrow").end).toBeCloseTo(340, 5);
	expect(layOut(real.events.slice(0, 7), "wide").end).toBeLessThan(layOut(real.events, "wide").end);
});
