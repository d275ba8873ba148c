import { pieces } from "../pieces.ts";

/* The words of the search: in the masthead of every page, and at /search/. "#" is where a number or the words typed stand. */

export const searchTexts = {
	/** Parts of a page, as results. */
	wording: ({ clause, version }: { clause: string; version: string }): string => `${clause} in ${version}`,
	statement: ({ speaker, clauses, date }: { speaker: string; clauses: string; date: string }): string =>
		`${speaker} on ${clauses}, ${date}`,
	answer: ({ holder, date }: { holder: string; date: string }): string => `The answer of ${holder}, ${date}`,
	/** Another name, in the index from A to Z. */
	see: <P>({ name, title }: { name: string; title: P }) => pieces`${name}, see ${title}`,
	/** Words that say how one asks, not what for, in the three languages that readers use here. */
	asking: [
		"a an the is are was were be been do does did has have had of in on at to for from by with about and or that this",
		"these those it its as many much what which who whom whose when where why how would will can could should may there any if",
		"в у на та і й з із зі до за про що хто чи як де коли це для від по и с со к из от как что кто где когда это ли",
	].join(" "),
	name: "Search",
	/** What the field is called for who does not see it. */
	field: "Search the site",
	suggestions: "Suggestions",
	counted: { one: "1 suggestion", many: "# suggestions" },
	mean: "Did you mean “#”?",
	all: "Search all pages for “#”",
};

/** What stands where nothing is found, or where the search cannot work. */
export const searchMessage = {
	mean: "Did you mean",
	wider: "Pages with these words, whatever boxes are ticked:",
	shorter: "No page holds all of these words.",
	unknown: "In no page:",
	holding: "These are the pages with:",
	advice: "A name may be written another way; a single word finds the most.",
	lists: "The lists below: by theme, by kind, from A to Z",
	offline: { says: "The index of the search cannot be reached: there is no connection. Titles that match are listed." },
	missing: {
		says: "The index of the search is missing beside these pages; the build writes it. On a machine of your own:",
		run: "npm run build && npm run preview",
	},
	wasm: { says: "This browser does not run WebAssembly here, which the search needs. Titles that match are listed." },
	broken: { says: "The index of the search could not be read. Titles that match are listed." },
};

/** The page of the search. */
export const searchPage = {
	description:
		"Words, names in any spelling, places and dates, with an index from A to Z, by theme and by kind of page.",
	script:
		"The field looks through the text of every page, for which it needs script; there, the arrow down leads to the results. The lists below need none: all titles, terms, names and other spellings from A to Z.",
	narrow: "Narrow",
	facet: {
		kind: "Kind of page",
		theme: "Theme",
		version: "Version",
		side: "Side",
		actor: "Actor",
		year: "Year",
		month: "Month",
	},
	clear: "Clear all",
	sort: "Order",
	sorts: { relevance: "Best match", latest: "Latest day first", earliest: "Earliest day first" },
	counted: { none: "No page found", one: "1 page found", many: "# pages found" },
	lists: { theme: "By theme", kind: "By kind", letters: "From A to Z" },
	/** One letter of the index, on a page of its own. */
	letter: ({ letter }: { letter: string }): string => `From A to Z: ${letter}`,
	letterDescription: ({ letter, lines }: { letter: string; lines: number }): string =>
		`Titles, terms, names and other spellings that begin with ${letter}: ${lines}.`,
	results: "Results",
	more: "More results",
	informed: "As of",
	loading: "Matching titles. The full text is being loaded.",
	retry: "Try again",
};
