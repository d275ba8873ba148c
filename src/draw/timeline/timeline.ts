import { rollups } from "d3";
import type { Event } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { firstDay } from "../../schema/fields/edtf.ts";
import { VOICES } from "../../schema/fields/terms.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import type { Chart, ChartRow, Column, Key } from "../charts/chart.ts";
import { excerptOf } from "../excerpt.ts";
import { svg } from "../svg/node.ts";
import { named } from "./named-events.ts";
import { rowOf, timelineDrawing } from "./timeline-drawing.ts";
import { dateKind } from "./timeline-layout.ts";

/* All events on an axis of time, by kind and side: drawing, table and words from the same list. */

const COLUMNS: readonly Column[] = Object.values(messages.timeline.columns).map((name) => ({ name }));

const row = (event: Event, site: Pick<SiteData, "get">): ChartRow => ({
	id: rowOf(event),
	cells: [
		{ text: printDate(event.data.date), sort: firstDay(event.data.date) },
		{ text: event.title, path: event.path },
		{ text: messages.labels.eventKind[event.data.kind] },
		event.data.side === undefined
			? { text: messages.timeline.none.side, sort: null }
			: { text: messages.labels.side[event.data.side] },
		event.place === null ? { text: messages.timeline.none.place, sort: null } : { text: event.place.name },
		event.clauses.length === 0
			? { text: messages.timeline.none.clauses, sort: null }
			: { text: event.clauses.map(({ title }) => title).join("; ") },
	],
	sources: event.data.sources.map((id) => site.get("sources", id)),
	evidence: event.data.evidence,
});

/** How many there are of each, most first: "23 talks, 9 statement". */
const tally = (words: readonly string[]): [word: string, count: number][] =>
	rollups(
		words,
		({ length }) => length,
		(word) => word,
	).sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));

/** What the eye takes from it, computed from the events. */
export function timelineWords(events: readonly Event[]): string {
	const kinds = tally(events.map(({ data }) => messages.labels.eventKind[data.kind])).map(
		([kind, count]) => `${kind} ${count}`,
	);
	const acted = VOICES.map((voice) => ({ voice, count: events.filter(({ data }) => data.side === voice).length }))
		.filter(({ count }) => count > 0)
		.map(({ voice, count }) => `${messages.labels.side[voice]} ${count}`);
	const [month, most] = tally(events.map(({ data }) => firstDay(data.date).slice(0, 7)))[0] ?? ["", 0];
	const counted = messages.timeline.counted({ kinds: kinds.join(", "), sides: acted.join(", ") });
	return month === "" ? counted : `${counted} ${messages.timeline.fullest({ month: printDate(month), count: most })}`;
}

function keys(events: readonly Event[], horizon: string): Key[] {
	const sides = VOICES.map((voice) => `${messages.labels.voiceSign[voice]} ${messages.labels.side[voice]}`).join(", ");
	const letters = svg(
		"text",
		{ class: "middle side-letters", x: 17, y: 12.6, "font-size": 13 },
		messages.labels.voiceSign.ukraine,
	);
	const about = events.some(({ data }) => dateKind(data.date).about);
	return [
		{ sample: [svg("circle", { class: "event-mark", cx: 17, cy: 9, r: 5.5 })], words: messages.timeline.keys.day },
		{ sample: [svg("path", { class: "event-mark", d: "M8 3.5h18v11h-18z" })], words: messages.timeline.keys.days },
		{
			sample: [svg("rect", { class: "event-side", x: 6.5, y: 2.5, width: 21, height: 13, rx: 6.5 }), letters],
			words: messages.timeline.keys.side({ sides }),
		},
		...(about
			? [
					{
						sample: [svg("circle", { class: "event-mark dashed", cx: 17, cy: 9, r: 5.5 })],
						words: messages.timeline.keys.about,
					},
				]
			: []),
		{
			sample: [svg("g", { class: "axis" }, svg("path", { class: "base", d: "M13 15l5 -12M17 15l5 -12" }))],
			words: messages.timeline.keys.cut,
		},
		{
			sample: [svg("g", { class: "horizon" }, svg("path", { d: "M17 1V17" }))],
			words: messages.timeline.keys.horizon({ day: printDate(horizon) }),
		},
	];
}

/** The timeline of all events. @throws RangeError where there is none */
export function timeline(site: Pick<SiteData, "events" | "settings" | "get">): Chart {
	const { settings } = site;
	const { drawn: events, notes } = excerptOf("events", site.events, (_, index) => -index);
	const [first] = events;
	if (first === undefined) throw new RangeError("a timeline needs an event");
	const day = `${firstDay(first.data.date)}/${settings.horizon}`;
	const { least, events: chosen } = named(events);
	return {
		id: "timeline",
		title: messages.timeline.title({ events: events.length }),
		units: messages.timeline.units({ breaks: settings.timeline.length - 1 }),
		day,
		page: "events/",
		words: timelineWords(events),
		drawings: { wide: timelineDrawing(events, settings, "wide"), narrow: timelineDrawing(events, settings, "narrow") },
		keys: keys(events, settings.horizon),
		columns: COLUMNS,
		rows: events.map((event) => row(event, site)),
		notes: [messages.timeline.lanes, messages.timeline.named({ count: chosen.size, least }), ...notes],
		sourced: messages.timeline.sources,
	};
}
