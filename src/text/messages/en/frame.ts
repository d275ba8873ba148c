import { pieces } from "../pieces.ts";

/* The frame of every page: its head and foot, the ways from it, and the home page. */

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
	informed: <P>({ day }: { day: P }) =>
		pieces`Informed up to ${day}. No signed agreement is known up to that day; nothing later is covered.`,
	howWeKnow: "How we know",
	/** At the head of each printed sheet. */
	runningHead: ({ title, day }: { title: string; day: string }): string =>
		`${site.name} · ${title} · informed up to ${day}`,
	/** Of the browser's tab. */
	pageTitle: ({ title }: { title: string }): string => `${title} · ${site.name}`,
	homeTitle: ({ title }: { title: string }): string => `${site.name}: ${title}`,
	entryInformed: ({ day }: { day: string }): string => `This entry is informed up to ${day}.`,
	entryReviewed: ({ day }: { day: string }): string => `Last reviewed on ${day}.`,
	entryFile: <P>({ file }: { file: P }) => pieces`Its text is the file ${file}.`,
	edit: "Edit this page",
	report: "Report an error",
	allParts: "All parts of the site",
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

export const notFound = {
	title: "This page does not exist",
	description: "The address leads nowhere. What is published here keeps its address, so the link may be mistyped.",
	ways: "Go to",
	home: "Home",
};

export const home = {
	description: ({ day }: { day: string }): string =>
		`What each draft of a peace plan for Ukraine says, clause by clause, with versions, sources and dates. Informed up to ${day}.`,
	title: "The drafts of a peace for Ukraine, explained point by point",
	lead: ({ labels }: { labels: string }): string =>
		`No signed text is known. Several drafts went round, known by their numbers (${labels}), and they are easily taken for one another. Here each provision is followed through the versions: what each says, what each side says of it, where sources differ, and what nobody has said in public.`,
	ways: {
		clauses: "Read clause by clause",
		versions: "How the drafts descend",
		positions: "Who says what",
		signs: "How to read the signs",
	},
	disputed: "Most disputed",
	/** The rule by which clauses are counted, with the count of each. */
	disputedRule: ({ counts }: { counts: string }): string =>
		`The rule: open questions on which sources differ, plus statements that reject the provision, counted on this site. ${counts}. It is a count, not a verdict.`,
	disputedCount: ({ clause, disputes, rejections }: { clause: string; disputes: number; rejections: number }): string =>
		`${clause} ${disputes} + ${rejections}`,
	moreOnRule: "More on the rule",
	versions: "The versions",
	allVersions: ({ count }: { count: number }): string => `All ${count} versions, packages and rounds of talks`,
	standing: "Where they stand",
	/** The last numbered text, and what came after it. */
	last: <P>({ day, version, date, state }: { day: string; version: P; date: string; state: string }) =>
		pieces`No signed agreement is known up to ${day}. The last numbered text of which we know is ${version}, ${date}, ${state}. What followed, latest first:`,
	clausesByTheme: "All clauses, by theme",
	maps: "Where it lies: the lines, the proposed zones and the drone strikes on maps",
};
