import { MAPS, PICTURE_LICENCE } from "./words.ts";

/* The words of figures: charts, their tables and their list. */

export const FIGURES = {
	name: "Figures",
	gist: "Every chart and map of this site, with its address for citing, its pictures and its data.",
	hint: "Tab into the drawing, then use the arrow keys: the value of each mark is read here.",
	sort: "Sort by",
	table: (rows: number): string => `The same as a table: ${rows} rows`,
	charts: "Charts",
	maps: "Maps",
	mapPages: MAPS.list,
	data: "Data",
	files: [
		{
			path: "data/strikes.csv",
			says: "every report on launched and downed drones and missiles that the site uses, one a row, with its source.",
		},
		{ path: "data/lines.geojson", says: "our lines of contact." },
		{ path: "data/zones.geojson", says: "the proposed zones, as computed from their rules." },
	],
	licence: PICTURE_LICENCE,
} as const;

/** The links at the head of the list of versions. */
export const LINEAGE = {
	here: "On this page",
	tree: "Family tree",
	list: "List",
	flow: "From 28 points to 20",
} as const;
