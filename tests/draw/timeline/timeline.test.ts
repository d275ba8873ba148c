import { describe, expect, test } from "vitest";
import { timeline, timelineWords } from "../../../src/draw/timeline/timeline.ts";
import { readOut, timelineDrawing } from "../../../src/draw/timeline/timeline-drawing.ts";
import { printDate } from "../../../src/text/format/date.ts";
import { messages } from "../../../src/text/messages/index.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site } from "../../model/fake-content.ts";
import { linksIn, nodesIn, textsIn } from "../charts/nodes.ts";
import { TIMELINE_RULES } from "./timeline-rules.ts";

const SETS = ["wide", "narrow"] as const;

const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const fake = (...days: [id: string, fields?: Record<string, unknown>][]) =>
	site(entry("clauses", "first"), ...days.map(([id, fields]) => entry("events", id, fields)));

test.each([
	[{ kind: "talks" }, "20 December 2025, talks: Event 2025-12-20"],
	[{ kind: "text", side: "ukraine" }, "20 December 2025, a text changes, Ukraine: Event 2025-12-20"],
	[{ kind: "statement", side: "other" }, "20 December 2025, statement, Others: Event 2025-12-20"],
	[{ date: "2025-12-20/2025-12-22", kind: "talks" }, "20–22 December 2025, talks: Event 2025-12-20"],
	[{ date: "2025-12-20~", kind: "talks" }, "about 20 December 2025 (day approximate), talks: Event 2025-12-20"],
])("%j is read out: %s", (fields, words) => {
	const [event] = fake(["2025-12-20", fields]).events;
	expect(plain(event === undefined ? "" : readOut(event))).toBe(words);
});

test.each(Object.entries(TIMELINE_RULES))("%s", (_, holds) => holds(fixtureSite));

describe.each(SETS)("the %s drawing", (set) => {
	test("says where the knowledge ends, and breaks its axis between the pieces", () => {
		const { elements } = timelineDrawing(fixtureSite.events, fixtureSite.settings, set);
		expect(textsIn(elements)).toContain(messages.timeline.horizon({ day: printDate(fixtureSite.settings.horizon) }));
		const names = textsIn(elements).map(plain);
		for (const name of ["1999 – 2024", "Jan – Oct 2025", "Nov – Dec 2025", "1 Jan – 15 June 2026"])
			expect(names).toContain(name);
	});

	test("has a dot for one day, a bar for several, the letters of a side, a dashed sign for an approximate day", () => {
		const signs = fake(
			["2025-12-01", { kind: "talks" }],
			["2025-12-10", { kind: "talks", date: "2025-12-10/2025-12-12" }],
			["2025-12-20", { kind: "talks", side: "russia" }],
			["2025-12-28", { kind: "talks", date: "2025-12-28~" }],
		).events;
		const { elements } = timelineDrawing(signs, fixtureSite.settings, set);
		const drawn = linksIn(elements).map((one) => {
			const [shape] = [...nodesIn(one.children)];
			const beside = elements[elements.indexOf(one) + 1];
			const letters = beside?.tag === "text" ? beside.children[0] : undefined;
			return [shape?.attributes["class"], /a[\d.]/.test(String(shape?.attributes["d"])), letters];
		});
		expect(drawn).toEqual([
			["event-mark", true, undefined],
			["event-mark", false, undefined],
			["event-side", true, "RU"],
			["event-mark dashed", true, undefined],
		]);
	});
});

describe("the chart", () => {
	test("has a row for each event with its day, link, kind, side, place and clauses", () => {
		const { rows } = timeline(
			fake(
				["2025-12-20-a", { kind: "talks", side: "russia", place: "Berlin", clauses: ["first"] }],
				["2025-12-21-b", { kind: "decision" }],
			),
		);
		expect(rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
			["20 December 2025", "Event 2025-12-20-a", "talks", "Russia", "Berlin", "Clause first"],
			["21 December 2025", "Event 2025-12-21-b", "decision", "no single side", "not given", "none named"],
		]);
		expect(rows[0]?.cells[1]?.path).toBe("events/2025-12-20-a/");
		expect(rows[1]?.cells.slice(3).map(({ sort }) => sort)).toEqual([null, null, null]);
	});

	test("explains the sign of an approximate day only where there is one", () => {
		const wordsOf = (date: string) => timeline(fake(["2025-12-20", { date }])).keys.map(({ words }) => words);
		expect(wordsOf("2025-12-20~")).toContain(messages.timeline.keys.about);
		expect(wordsOf("2025-12-20")).not.toContain(messages.timeline.keys.about);
	});

	test("counts in words what it draws", () => {
		const { events } = fake(
			["2025-11-20", { kind: "talks" }],
			["2025-12-20", { kind: "talks", side: "russia" }],
			["2025-12-21", { kind: "strike" }],
		);
		expect(plain(timelineWords(events))).toBe(
			"By kind: talks 2, strike 1. By the side that acted, where one did: Russia 1. The fullest month is December 2025, in which 2 events begin.",
		);
	});

	test("of no event is none", () => expect(() => timeline(site())).toThrow(RangeError));
});
