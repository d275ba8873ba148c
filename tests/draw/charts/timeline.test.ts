import { describe, expect, test } from "vitest";
import { timeline, timelineWords } from "../../../src/draw/charts/timeline.ts";
import { readOut, timelineDrawing } from "../../../src/draw/charts/timeline-drawing.ts";
import type { SvgNode } from "../../../src/draw/svg/node.ts";
import { HORIZON } from "../../../src/schema/settings.ts";
import { printDate } from "../../../src/text/format/date.ts";
import { messages } from "../../../src/text/messages/index.ts";
import { site as real } from "../../content/real-content.ts";
import { entry, site } from "../../model/fake-content.ts";

const SETS = ["wide", "narrow"] as const;

function* all(elements: SvgNode["children"]): Generator<SvgNode> {
	for (const one of elements)
		if (typeof one !== "string") {
			yield one;
			yield* all(one.children);
		}
}
const marksOf = (elements: readonly SvgNode[]): SvgNode[] => [...all(elements)].filter(({ tag }) => tag === "a");
const textsOf = (elements: readonly SvgNode[]): string[] =>
	[...all(elements)].filter(({ tag }) => tag === "text").map(({ children }) => children.join(""));
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

const fake = (...days: [id: string, fields?: Record<string, unknown>][]) =>
	site(entry("clauses", "first"), ...days.map(([id, fields]) => entry("events", id, fields)));

test.each([
	[{ kind: "talks" }, "20 December 2025, talks: Event 2025-12-20"],
	[{ kind: "text", side: "ukraine" }, "20 December 2025, a text moves, Ukraine: Event 2025-12-20"],
	[{ kind: "statement", side: "other" }, "20 December 2025, statement, Others: Event 2025-12-20"],
	[{ date: "2025-12-20/2025-12-22", kind: "talks" }, "20–22 December 2025, talks: Event 2025-12-20"],
	[{ date: "2025-12-20~", kind: "talks" }, "about 20 December 2025 (day approximate), talks: Event 2025-12-20"],
])("%j is read out: %s", (fields, words) => {
	const [event] = fake(["2025-12-20", fields]).events;
	expect(plain(event === undefined ? "" : readOut(event))).toBe(words);
});

describe.each(SETS)("the %s drawing", (set) => {
	test("has a link for each event, in order of time, with its row and its lane", () => {
		const marks = marksOf(timelineDrawing(real.events, set).elements);
		expect(marks.map(({ attributes }) => attributes["path"])).toEqual(real.events.map(({ path }) => path));
		expect(marks.map(({ attributes }) => attributes["aria-label"])).toEqual(real.events.map(readOut));
		expect(marks.map(({ attributes }) => attributes["data-row"])).toEqual(timeline(real).rows.map(({ id }) => id));
		for (const { attributes } of marks) expect(attributes["data-lane"]).toBeTypeOf("number");
	});

	test("says where the knowledge ends, and breaks its axis between the pieces", () => {
		const { elements } = timelineDrawing(real.events, set);
		expect(textsOf(elements)).toContain(messages.timeline.horizon({ day: printDate(HORIZON) }));
		const names = textsOf(elements).map(plain);
		for (const name of ["1994 – 2024", "Jan – Oct 2025", "Nov – Dec 2025", "1 Jan – 15 June 2026"])
			expect(names).toContain(name);
	});

	test("has a dot for one day, a bar for several, the letters of a side, a dashed sign for an approximate day", () => {
		const signs = fake(
			["2025-12-01", { kind: "talks" }],
			["2025-12-10", { kind: "talks", date: "2025-12-10/2025-12-12" }],
			["2025-12-20", { kind: "talks", side: "russia" }],
			["2025-12-28", { kind: "talks", date: "2025-12-28~" }],
		).events;
		const { elements } = timelineDrawing(signs, set);
		const drawn = marksOf(elements).map((one) => {
			const [shape] = [...all(one.children)];
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

	test("narrowed, links only what is shown, at its old place, and prints the others as one faint shape", () => {
		const shown = real.events.filter(({ data }) => data.kind === "decision");
		const whole = marksOf(timelineDrawing(real.events, set).elements);
		const { elements } = timelineDrawing(real.events, set, new Set(shown));
		const marks = marksOf(elements);
		expect(marks.map(({ attributes }) => attributes["path"])).toEqual(shown.map(({ path }) => path));
		for (const { attributes, children } of marks) {
			expect(attributes["data-row"]).toBeUndefined();
			expect(children).toEqual(whole.find((one) => one.attributes["path"] === attributes["path"])?.children);
		}
		const faint = elements.filter(({ attributes }) => attributes["class"] === "faint");
		expect(faint.length).toBe(1);
		expect(String(faint[0]?.attributes["d"]).match(/M/g)?.length).toBe(real.events.length - shown.length);
		const everything = timelineDrawing(real.events, set, new Set(real.events)).elements;
		expect(everything.length).toBe(timelineDrawing(real.events, set).elements.length);
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
