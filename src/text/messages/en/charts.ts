import type { DataAddress } from "../../url/address.ts";

/* Charts, their tables, and the list of all figures. */

export const figures = {
	name: "Figures",
	gist: "Every chart and map of this site, with its address for citing, its pictures and its data.",
	hint: "Tab into the drawing, then use the arrow keys: the value of each mark is read here.",
	sort: "Sort by",
	table: ({ rows }: { rows: number }): string => `The same as a table: ${rows} rows`,
	charts: "Charts",
	maps: "Maps",
	data: "Data",
	files: {
		"data/strikes.csv":
			"every report on launched and downed drones and missiles that the site uses, one a row, with its source.",
		"data/lines.geojson": "our lines of contact.",
		"data/zones.geojson": "the proposed zones, as computed from their rules.",
	} satisfies Record<DataAddress, string>,
};

export const timeline = {
	title: ({ events }: { events: number }): string =>
		`${events} events around the drafts of the plan, by day, kind and side`,
	units:
		"A sign for each event, at its day. The axis is broken three times: each piece has a measure of its own, named at its start",
	/** The end of what is known. */
	horizon: ({ day }: { day: string }): string => `${day}: the site knows nothing later`,
	/** Read out behind a date that is not known to the day. */
	notToTheDay: " (day approximate)",
	columns: { day: "Day", event: "Event", kind: "Kind", side: "Side that acted", place: "Place", clauses: "Clauses" },
	none: { side: "no single side", place: "not given", clauses: "none named" },
	keys: {
		day: "an event of one day",
		days: "an event of several days, as long as it lasted where that is longer than the sign",
		side: ({ sides }: { sides: string }): string =>
			`a side that acted: ${sides}; a sign without letters: no single one of the four`,
		horizon: ({ day }: { day: string }): string => `${day}, the end of what the site knows`,
		cut: "the axis is broken; the measure changes",
		about: "a day that is approximate or not known",
		faint: "the other events",
	},
	named: ({ count, least }: { count: number; least: number }): string =>
		`Named in the wide drawing are the ${count} events that concern the most clauses: ${least} or more each. That counts clauses and says nothing of weight.`,
	lanes: "Events whose days collide lie beside each other in their lane; their order across it has no meaning.",
	sources: "Sources: those of each event, named on its page.",
	/** Beside a list that is narrowed. */
	strip: ({ shown, all }: { shown: number; all: number }): string =>
		`${shown} of ${all} events in ink, the others faint. Each sign leads to its event.`,
};

/** The line that says what a narrowed list holds. */
export const eventFilter = {
	all: "All {all} events are shown.",
	some: "{shown} of {all} events are shown: {values}.",
	reset: "Show all events",
};
