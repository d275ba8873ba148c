import type { DataAddress } from "../../../url/address.ts";
import { pieces } from "../../pieces.ts";
import { site } from "../frame.ts";

/* Charts, their tables, and the list of all figures. */

/** How many entries are drawn, of how many. */
interface Excerpted {
	drawn: number;
	all: number;
}

export const figures = {
	name: "Figures",
	title: "Every chart and map, with its data",
	gist: "Every chart and map of this site, with its address for citing, its pictures and its data.",
	/** What a drawing leaves out of a list that is too long for it. */
	leftOut: {
		events: ({ drawn, all }: Excerpted): string =>
			`The drawing shows ${drawn} of ${all} events, the latest among them; the list has the others.`,
		clauses: ({ drawn, all }: Excerpted): string =>
			`The drawing shows ${drawn} of ${all} clauses, those best documented; the list has the others.`,
		versions: ({ drawn, all }: Excerpted): string =>
			`The drawing shows the main versions and the latest others, ${drawn} of ${all}; the list has the rest.`,
		between: ({ drawn, all }: Excerpted): string =>
			`Of the ${all} texts between the first and the last, the latest ${drawn} have a column.`,
		reports: ({ drawn, all }: Excerpted): string =>
			`These are the latest ${drawn} of ${all}; the table of all reports has the others.`,
	},
	hint: "Tab into the drawing, then use the arrow keys: the value of each mark appears here.",
	sort: "Sort by",
	table: ({ rows }: { rows: number }): string => `As a table: ${rows} rows`,
	charts: "Charts",
	maps: "Maps",
	data: "Data",
	key: "Key",
	sources: <P>({ sources }: { sources: P }) => pieces`Sources: ${sources}.`,
	manySources: ({ count }: { count: number }): string => `${count} in the list of this page`,
	/** The files of a figure; `data` is null where it has no table of its own. */
	takeAway: <P>({ svg, png, data }: { svg: P; png: P; data: P | null }) =>
		data === null ? pieces`Download: ${svg}, ${png}.` : pieces`Download: ${svg}, ${png}, ${data}.`,
	asSvg: "this figure as SVG",
	asPng: "as PNG",
	cite: <P>({ address }: { address: P }) => pieces`To cite it: ${address}`,
	/** Inside the files of lines and zones. */
	lines: "lines of contact",
	zones: "proposed zones",
	zonesNote:
		"Illustrations by this site of rules that others proposed; what is exact and what is assumed is said with each.",
	author: `${site.name}, through named places`,
	/** At the foot of a picture: what it is, and of which day. */
	mapOf: ({ date }: { date: string }): string => `${site.name}, map of ${date}.`,
	figureOf: ({ date }: { date: string }): string => `${site.name}, figure of ${date}.`,
	/** A picture in a list of all, read out with what it shows. */
	file: ({ form, title }: { form: string; title: string }): string => `${form}: ${title}`,
	forms: { svg: "SVG", png: "PNG" },
	files: {
		"data/strikes.csv":
			"every report on launched and downed drones and missiles that the site uses, one a row, with its source.",
		"data/lines.geojson": "our lines of contact.",
		"data/zones.geojson": "the proposed zones, as computed from their rules.",
	} satisfies Record<DataAddress, string>,
};

const TIMES = ["once", "twice", "three times", "four times", "five times", "six times"];

export const timelineTexts = {
	title: ({ events }: { events: number }): string => `How the talks went: ${events} events by day, kind and side`,
	/** @param breaks how often the axis is broken */
	units: ({ breaks }: { breaks: number }): string =>
		breaks === 0
			? "A sign for each event, at its day"
			: `A sign for each event, at its day. The axis is broken ${TIMES[breaks - 1] ?? `${breaks} times`}: each piece has a measure of its own, named at its start`,
	/** The end of what is known. */
	horizon: ({ day }: { day: string }): string => `${day}: nothing later is covered`,
	/** Read out behind a date that is not known to the day. */
	notToTheDay: " (day approximate)",
	columns: { day: "Day", event: "Event", kind: "Kind", side: "Side that acted", place: "Place", clauses: "Clauses" },
	none: { side: "no single side", place: "not given", clauses: "none named" },
	keys: {
		day: "an event of one day",
		days: "an event of several days, as long as it lasted where that is longer than the sign",
		side: ({ sides }: { sides: string }): string =>
			`a side that acted: ${sides}; a sign without letters: none of the four alone`,
		horizon: ({ day }: { day: string }): string => `${day}, the last day covered`,
		cut: "the axis is broken; the measure changes",
		about: "a day that is approximate or not known",
		faint: "the other events",
	},
	named: ({ count, least }: { count: number; least: number }): string =>
		`Named in the wide drawing are the ${count} events that concern the most clauses: ${least} or more each. That counts clauses and says nothing of weight.`,
	/** What the eye takes from it. */
	counted: ({ kinds, sides }: { kinds: string; sides: string }): string =>
		`By kind: ${kinds}. By the side that acted, where one did: ${sides}.`,
	fullest: ({ month, count }: { month: string; count: number }): string =>
		`The fullest month is ${month}, in which ${count} events begin.`,
	lanes: "Events on the same days are drawn side by side in their lane; their order across it has no meaning.",
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
