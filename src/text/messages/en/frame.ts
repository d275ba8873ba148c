import { pieces } from "../pieces.ts";

/* The frame of every page: its head and foot, the ways from it, the home page, and lists on the pages about the site. */

/** What the site is called, and how it may be used. */
export const site = {
	name: "Point by Point",
	line: "The draft peace plans for Ukraine, explained",
	/** The line behind the name and a colon. */
	lineInSentence: "the draft peace plans for Ukraine, explained",
	/** How the words, pictures and data of the site may be used. */
	licence: "Text, pictures and data under CC BY 4.0.",
	/** Figures that others report are theirs: only the drawing is ours to license. */
	pictureLicence: "Drawing under CC BY 4.0; reported figures remain those of the sources named.",
	footer:
		"The texts may be reused under CC BY 4.0, the code under the MIT licence. No cookies, no trackers, no third parties.",
};

export const frame = {
	skip: "Skip to the text",
	main: "Main",
	more: "More",
	menu: "Menu",
	/** The main ways, in the masthead. */
	ways: {
		compare: "Compare",
		clauses: "Clauses",
		maps: "Map",
		events: "Timeline",
		positions: "Who says what",
		search: "Search",
	},
	/** In the head of every page: up to which day it is informed. */
	asOf: <P>({ day }: { day: P }) => pieces`As of ${day} · not signed ·`,
	howWeKnow: "How we know",
	/** At the head of each printed sheet. */
	runningHead: ({ title, day }: { title: string; day: string }): string => `${site.name} · ${title} · as of ${day}`,
	/** Of the browser's tab. */
	pageTitle: ({ title }: { title: string }): string => `${title} · ${site.name}`,
	homeTitle: ({ title }: { title: string }): string => `${site.name}: ${title}`,
	entryInformed: ({ day }: { day: string }): string => `As of ${day}.`,
	entryReviewed: ({ day }: { day: string }): string => `Reviewed on ${day}.`,
	entryFile: <P>({ file }: { file: P }) => pieces`Its text is in the file ${file}.`,
	edit: "Edit this page",
	report: "Report an error",
	allParts: "All parts of the site",
	/** What stands behind the brief of a page. */
	record: "The full record",
	onThisPage: "On this page",
	onward: "Where to go next",
	next: "Next",
	/** Pages about the site, as links to them are called. */
	pages: { about: "About", method: "Method", design: "The signs", accessibility: "Accessibility" },
};

/** Parts that pages of several kinds have. */
export const parts = {
	sources: "Sources",
	events: "Events",
	figures: "Figures",
	/** Of the questions on which sources differ. */
	disputes: "Where sources differ",
};

/** Links from an entry to the list that it stands in. */
export const all = {
	clauses: "All clauses",
	versions: "All versions",
	comparisons: "All comparisons",
	actors: "All actors",
	events: "All events",
	disputes: "All questions",
	explainers: "All explainers",
	places: "All places",
	sources: "All sources",
	zones: "All proposals",
};

/** A page at an old address. */
export const moved = {
	title: ({ name }: { name: string }): string => `This page has moved: ${name}`,
	description: ({ name, path }: { name: string; path: string }): string =>
		`The page at ${path} has a new address: ${name}.`,
	lead: "Now at:",
};

export const notFound = {
	title: "This page does not exist",
	description: "The address leads nowhere. What is published here keeps its address, so the link may be mistyped.",
	ways: "Go to",
	home: "Home",
};

const COUNT = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"];

export const home = {
	description: ({ day }: { day: string }): string =>
		`What each draft of a peace for Ukraine would do: army, land, guarantees, money, with sources. Not signed as of ${day}.`,
	/** The heading, by the number of main drafts. */
	title: ({ count }: { count: number }): string =>
		`${COUNT[count] ?? count} ${count === 1 ? "draft" : "drafts"} of a peace for Ukraine: what each would do`,
	known: "What you need to know",
	/** Before the names of towns. */
	towns: "What would it mean for …",
	allTowns: "your town",
	news: "Latest events",
	allNews: "All events",
};

/** What the pages about the site print from its data; their prose is content/pages/. */
export const about = {
	/** Whom to ask, as the operator of this copy has set it. */
	contact: {
		editors: "Write to the editors",
		repository: <P>({ link }: { link: P }) => pieces`${link} holds the text, the code and the history of both.`,
		repositoryLink: "The repository",
		none: "This copy of the site was built without a contact address. Whoever serves it to you can be asked; the address of the project is in its README.",
	},
	/** The table of what the site holds. */
	counts: {
		what: "What",
		howMany: "How many",
		wordings: "Wordings of a clause in a version",
		statements: "Statements of the sides",
		statementsOf: ({ side }: { side: string }): string => `Statements of: ${side}`,
		statementsKnown: ({ evidence }: { evidence: string }): string => `Statements known as: ${evidence}`,
		answers: "Rival answers",
		sourcesIn: ({ side }: { side: string }): string => `Sources based in: ${side}`,
		sourcesOf: ({ kind }: { kind: string }): string => `Sources of kind: ${kind}`,
	},
	/** Above each group of signs. */
	specimens: {
		states: "The version ribbon: what a version has of a clause",
		stances: "The four voices: what a side says of it",
		grades: "The evidence mark: how we know",
	},
};
