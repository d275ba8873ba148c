import { pieces } from "../pieces.ts";

/* Versions, their descent, and two of them side by side. */

/** The links at the head of the list of versions. */
export const versionsPage = {
	tree: "Family tree",
	list: "List",
	flow: "From 28 points to 20",
};

export const compare = {
	title: "Versions side by side",
	gist: "Two versions at a time, clause by clause: what changed and what that means, what stayed, and what is not known for one of them.",
	pairTitle: ({ one, other }: { one: string; other: string }): string => `${one} and ${other}, side by side`,
	pair: ({ one, other }: { one: string; other: string }): string => `${one} and ${other}`,
	pairWithTitle: ({ pair, title }: { pair: string; title: string }): string => `${pair}: ${title}`,
	description: ({ pair, counts }: { pair: string; counts: string }): string => `${pair}, clause by clause: ${counts}.`,
	/** How a clause comes into a group. */
	groups: {
		changed: {
			name: "Changed",
			note: "The later one has it in another form. For whom that is stricter or softer, and what it means, is our reading, also where the change itself was reported.",
		},
		same: { name: "Same", note: "No difference was seen between the two." },
		both: {
			name: "In both and not compared with each other",
			note: "Each stands with its own state, against the version named. Nothing is concluded here.",
		},
		neither: { name: "In neither", note: "Each was dropped, as a source says, or its whole text has nothing on it." },
		unknown: { name: "Not known for at least one of them", note: "This does not say that it was dropped." },
	},
	only: ({ one, other }: { one: string; other: string }): { name: string; note: string } => ({
		name: `Only in ${one}`,
		note: `A source says that ${other} does not have it, or its whole text was read and has nothing on it.`,
	}),
	counted: ({ count, group }: { count: number; group: string }): string =>
		`${count} ${group.charAt(0).toLowerCase()}${group.slice(1)}`,
	nothingKnown: ({ count }: { count: number }): string =>
		`${count} ${count === 1 ? "clause" : "clauses"}, each not known for at least one of the two: nothing can be compared`,
	/** The navigation of the page. */
	byGroup: "By what became of it",
	byTheme: "One theme alone",
	alone: <P>({ theme }: { theme: P }) => pieces`${theme} alone.`,
	allThemes: "All themes",
	reading: ({ state, change }: { state: string; change: string }): string => `${state}; our reading: ${change}`,
	silence: ({ state, meaning }: { state: string; meaning: string }): string => `${state}: ${meaning}.`,
	noWording: <P>({ version, clauses }: { version: string; clauses: P }) =>
		pieces`No wording of ${version} is entered for: ${clauses}.`,
	link: "Side by side",
	which:
		"Every pair of main versions is here, every version beside the one that it was made from, and every version beside one with which a wording of it was compared. A number counts clauses of which a wording is entered for at least one of the two.",
};

export const version = {
	kicker: ({ kind, date }: { kind: string; date: string }): string => `Version · ${kind} · ${date}`,
	/** The title inside a sentence: "the 28-point US draft". */
	inSentence: ({ title }: { title: string }): string => title.replace(/^The /, "the "),
	pointCount: ({ count }: { count: number }): string => `${count} points`,
	basedOn: <P>({ versions }: { versions: P }) => pieces`Based on ${versions}`,
	origin: "Where it comes from",
	/** The facts of its origin. */
	facts: {
		text: "How much is public",
		points: "Points",
		basedOn: "Based on",
		authorship: "Who wrote it",
		handed: "Hands",
		published: "First published",
	},
	/** The text went from one to the other. */
	handed: <P>({ by, to }: { by: P; to: P }) => pieces`${by} to ${to}`,
	contested: "Authorship is contested; the answers stand as given.",
	points: "Its points",
	noClause: "No clause of this site takes this point yet.",
	outside: "Outside the points",
	outsideOrSilent: "Outside the numbered points, or silent",
	regions: "Region by region",
	region: "Region",
	regionSays: "What the version says",
	leadsTo: "What came from it",
};
