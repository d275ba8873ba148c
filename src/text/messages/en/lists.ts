import type { Collection } from "../../../schema/collections.ts";
import type { Side } from "../../../schema/fields/terms.ts";

/* Lists of entries: what each is about, what narrows it, and what a narrowed list is called. */

/** What a list says of itself. */
export const lists = {
	/** The heading of a whole list; links to it, and narrowed lists, have its name. */
	titles: {
		clauses: "What each draft would do, subject by subject",
		versions: "Which drafts exist, and which was made from which",
		actors: "Who negotiates, and for whom?",
		events: "What happened, day by day",
		disputes: "Where do sources differ?",
		explainers: "What the drafts take for granted, explained",
		places: "What do the drafts say of your town or region?",
		sources: "Where is it written? Every source",
	} satisfies Partial<Record<Collection, string>>,
	clauses: ({ count }: { count: number }): string =>
		`${count} provisions, each followed through the versions of the plan. Read down the ribbons: they are the history of the text.`,
	versions:
		"The drafts, the packages of papers and the rounds of talks that changed them, in order of date. Two texts that share a number are often not the same text.",
	actors:
		"Who negotiates, for whom, and what they said on each clause. First on each side: who made most statements and took part in most events recorded here.",
	events: "What happened, in order of date: talks, texts that changed hands, statements, decisions and strikes.",
	disputes: ({ count }: { count: number }): string =>
		`${count} questions on which sources give rival answers. We print them side by side and settle none.`,
	explainers: "What the clauses take for granted, explained with sources.",
	/** Above entries of a list by subject that are about no clause. */
	noSubject: "The drafts and the talks",
	sources: ({ count, sides, kinds }: { count: number; sides: string; kinds: string }): string =>
		`${count} sources, by publisher. By where the publisher is based: ${sides}. By kind: ${kinds}.`,
};

/** A value of a facet: what it is called, and the version where the facet belongs to one. */
interface Value {
	name: string;
	version: string;
}
type Phrase = (value: Value) => string;

export const facets = {
	/** The summary behind which the links that narrow a list are folded on phones. */
	narrow: "Filter",
	/** The navigation of a list. */
	name: "Narrow the list; a number is how many entries are left",
	all: "All",
	parts: "Parts of this list",
	letters: "Terms from A to Z",
	/** A letter of that index, read out with the first term under it. */
	letter: ({ letter, term }: { letter: string; term: string }): string => `${letter}: ${term}`,
	names: {
		kind: "Kind",
		side: "Side",
		clause: "Clause",
		theme: "Theme",
		year: "Year",
		month: "Month",
		status: "Status",
		text: "Text",
		language: "Language",
	},
	inVersion: ({ version }: { version: string }): string => `In version ${version}`,
	noSide: "no single side",
	/** Where a publisher is based, behind "in". */
	basedIn: {
		ukraine: "Ukraine",
		russia: "Russia",
		"united-states": "the United States",
		europe: "Europe",
		other: "other countries",
	} satisfies Record<Side, string>,
	entries: {
		clauses: "clauses",
		versions: "versions and rounds of talks",
		actors: "actors",
		events: "events",
		disputes: "questions on which sources differ",
		explainers: "explainers",
		places: "places",
		sources: "sources",
	} satisfies Partial<Record<Collection, string>>,
	/** What a heading has behind the colon, where that is not the value alone. Keys are a facet, or a collection and a facet. */
	headings: {
		state: ({ name, version }) => `${name} in version ${version}`,
		"disputes/theme": ({ name }) => `theme ${name}`,
		"disputes/clause": ({ name }) => `clause “${name}”`,
		"events/side": ({ name }) => `${name} acting`,
		"events/clause": ({ name }) => `on “${name}”`,
		"sources/side": ({ name }) => `based in ${name}`,
		"sources/language": ({ name }) => `in ${name}`,
	} satisfies Record<string, Phrase>,
	/** Which entries they are, behind the word for them. */
	which: {
		state: ({ name, version }) => `marked “${name}” in version ${version}`,
		clause: ({ name }) => `about the clause “${name}”`,
		theme: ({ name }) => `of the theme “${name}”`,
		"disputes/theme": ({ name }) => `about clauses of the theme “${name}”`,
		year: ({ name }) => `whose first day is in ${name}`,
		month: ({ name }) => `whose first day is in ${name}`,
		status: ({ name }) => `whose status is “${name}”`,
		text: ({ name }) => `whose text is described as “${name}”`,
		language: ({ name }) => `in ${name}`,
		kind: ({ name }) => `of the kind “${name}”`,
		side: ({ name }) => `entered under the side “${name}”`,
		"sources/side": ({ name }) => `whose publisher is based in ${name}`,
		"events/side": ({ name }) => `in which the side that acted is “${name}”`,
		"events/no-side": () => "in which no single side acted",
	} satisfies Record<string, Phrase>,
	title: ({ list, heading, part }: { list: string; heading: string; part: string }): string =>
		`${list}: ${heading}${part && `, ${part}`}`,
	part: ({ part, parts }: { part: number; parts: number }): string => `part ${part} of ${parts}`,
	entriesWhich: ({ entries, which }: { entries: string; which: string }): string => `${entries} ${which}`,
	counted: ({ which, count, all }: { which: string; count: number; all: number }): string =>
		`${which}: ${count} of ${all}.`,
	meaning: ({ meaning }: { meaning: string }): string => `That means: ${meaning}.`,
};
