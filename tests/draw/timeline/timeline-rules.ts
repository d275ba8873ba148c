import { expect } from "vitest";
import { named } from "../../../src/draw/timeline/named-events.ts";
import { timeline } from "../../../src/draw/timeline/timeline.ts";
import { readOut, timelineDrawing } from "../../../src/draw/timeline/timeline-drawing.ts";
import { LABEL, layOut, MEASURES, type PlacedEvent } from "../../../src/draw/timeline/timeline-layout.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { firstDay } from "../../../src/schema/fields/edtf.ts";
import { linksIn } from "../charts/nodes.ts";

/* What holds for the timeline of any valid content. */

const SETS = ["wide", "narrow"] as const;
const middle = ({ time }: PlacedEvent): number => (time.from + time.to) / 2;

/** Pairs of signs and names that lie over each other. */
function touching(placed: readonly PlacedEvent[]): string[] {
	const boxes = placed.flatMap(({ event, time, across, label }) => [
		{ id: event.id, time, across },
		...(label === null ? [] : [{ id: `${event.id}, name`, time: label, across }]),
	]);
	return boxes.flatMap((a, i) =>
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
}

export const TIMELINE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each event has a link, in order of time, with its row and its lane": (site) => {
		for (const set of SETS) {
			const marks = linksIn(timelineDrawing(site.events, site.settings, set).elements);
			expect(marks.map(({ attributes }) => attributes["path"])).toEqual(site.events.map(({ path }) => path));
			expect(marks.map(({ attributes }) => attributes["aria-label"])).toEqual(site.events.map(readOut));
			expect(marks.map(({ attributes }) => attributes["data-row"])).toEqual(timeline(site).rows.map(({ id }) => id));
			for (const { attributes } of marks) expect(attributes["data-lane"]).toBeTypeOf("number");
		}
	},

	"narrowed, it links only what is shown, at its old place, and prints the others as one faint shape": ({
		events,
		settings,
	}) => {
		const shown = events.filter((_, index) => index % 3 === 0);
		for (const set of SETS) {
			const whole = timelineDrawing(events, settings, set).elements;
			const { elements } = timelineDrawing(events, settings, set, new Set(shown));
			const marks = linksIn(elements);
			expect(marks.map(({ attributes }) => attributes["path"])).toEqual(shown.map(({ path }) => path));
			for (const { attributes, children } of marks) {
				expect(attributes["data-row"]).toBeUndefined();
				const before = linksIn(whole).find((one) => one.attributes["path"] === attributes["path"]);
				expect(children).toEqual(before?.children);
			}
			const faint = elements.filter(({ attributes }) => attributes["class"] === "faint");
			expect(faint.length).toBe(1);
			expect(String(faint[0]?.attributes["d"]).match(/M/g)?.length).toBe(events.length - shown.length);
			expect(timelineDrawing(events, settings, set, new Set(events)).elements.length).toBe(whole.length);
		}
	},

	"every sign stays within its piece of the axis, at its days": ({ events, settings }) => {
		for (const set of SETS) {
			const { placed, scale } = layOut(events, settings, set);
			for (const { event, time } of placed) {
				const [start, end] = scale.range(event.data.date);
				const piece = scale.pieces.find((each) => each.start <= start + 0.01 && end <= each.end + 0.01);
				expect(time.from, event.id).toBeGreaterThanOrEqual((piece?.start ?? Number.NaN) - 0.01);
				expect(time.to, event.id).toBeLessThanOrEqual((piece?.end ?? Number.NaN) + 0.01);
				expect(time.from, event.id).toBeLessThanOrEqual(start + 0.01);
				expect(time.to, event.id).toBeGreaterThanOrEqual(end - 0.01);
			}
		}
	},

	"no two signs and no two names touch": ({ events, settings }) => {
		for (const set of SETS) {
			const { placed } = layOut(events, settings, set);
			expect(placed.map(({ event }) => event)).toEqual(events);
			expect(touching(placed)).toEqual([]);
		}
	},

	"within a lane a later day is never drawn before an earlier one": ({ events, settings }) => {
		for (const set of SETS) {
			const { placed, lanes } = layOut(events, settings, set);
			lanes.forEach((_, lane) => {
				const ones = placed.filter((one) => one.lane === lane && !one.several);
				const days = ones.map(({ event }) => firstDay(event.data.date));
				expect(days).toEqual(days.toSorted());
				expect(ones.map(middle)).toEqual(ones.map(middle).toSorted((a, b) => a - b));
			});
		}
	},

	"names stand beside their sign within the wide drawing; the narrow one has no room": ({ events, settings }) => {
		const { placed } = layOut(events, settings, "wide");
		const names = placed.flatMap(({ label, event, time }) => (label === null ? [] : [{ label, event, time }]));
		expect(new Set(names.map(({ event }) => event))).toEqual(named(events).events);
		for (const { label, event, time } of names) {
			expect(label.from, event.id).toBeGreaterThanOrEqual(MEASURES.wide.from);
			expect(label.to, event.id).toBeLessThanOrEqual(MEASURES.wide.to);
			expect(label.to - label.from).toBeCloseTo(event.title.length * LABEL.size * LABEL.letter, 5);
			if (label.anchor === "start") expect(label.from - time.to).toBeCloseTo(LABEL.away, 5);
			else expect(time.from - label.to).toBeCloseTo(LABEL.away, 5);
		}
		expect(layOut(events, settings, "narrow").placed.filter(({ label }) => label !== null)).toEqual([]);
	},

	"the narrow drawing is as wide as the page": ({ events, settings }) => {
		expect(layOut(events, settings, "narrow").end).toBeGreaterThanOrEqual(340 - 0.001);
	},
};
