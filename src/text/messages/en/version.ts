import { pieces } from "../pieces.ts";

/* Versions, their descent, and two of them side by side. */

/** The links at the head of the list of versions. */
export const versionsPage = {
	tree: "Family tree",
	list: "List",
	flow: "The flow of points",
};

export const compareWords = {
	title: "Compare two drafts",
	gist: "Two drafts at a time: what changed, what is new, what is gone, and for whom that is stricter or softer.",
	pairTitle: ({ one, other }: { one: string; other: string }): string => `From ${one} to ${other}: what changed`,
	/** The page that opens with one pair and leads to all. */
	firstTitle: ({ pair }: { pair: string }): string => `Compare two drafts: ${pair}`,
	/** The two handles. */
	choose: "Choose two drafts",
	from: "From",
	to: "To",
	column: { what: "On", whom: "For whom" },
	/** The record behind the table. */
	inFull: "Every wording, side by side",
	pair: ({ one, other }: { one: string; other: string }): string => `${one} and ${other}`,
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
			note: "Each has its own state, against the version named. We conclude nothing from this.",
		},
		neither: { name: "In neither", note: "A source says that it was dropped, or its full text has nothing on it." },
		unknown: { name: "Unknown for one of the two", note: "This does not say that it was dropped." },
	},
	only: ({ one, other }: { one: string; other: string }): { name: string; note: string } => ({
		name: `Only in ${one}`,
		note: `A source says that ${other} does not have it, or we read its full text and it has nothing on it.`,
	}),
	counted: ({ count, group }: { count: number; group: string }): string =>
		`${count} ${group.charAt(0).toLowerCase()}${group.slice(1)}`,
	nothingKnown: ({ count }: { count: number }): string =>
		`${count} ${count === 1 ? "clause" : "clauses"}, each unknown for one of the two: nothing can be compared`,
	reading: ({ state, change }: { state: string; change: string }): string => `${state}; our reading: ${change}`,
	silence: ({ state, meaning }: { state: string; meaning: string }): string => `${state}: ${meaning}.`,
	link: "Side by side",
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
	contested: "Authorship is contested; we print the answers as given.",
	points: "Its points",
	noClause: "No clause of this site takes this point yet.",
	/** Of a clause in several points: all of them where it is printed, and where it is printed elsewhere. */
	spans: ({ points }: { points: string }): string => `(${points})`,
	printedAt: <P>({ point }: { point: P }) => pieces`See ${point}.`,
	outside: "Without a point number",
	outsideOrSilent: "Without a point number, or silent",
	regions: "Region by region",
	region: "Region",
	regionSays: "What the version says",
	leadsTo: "What came from it",
};

/** The family tree of the versions. */
export const versionTreeWords = {
	title: ({ from, to }: { from: string; to: string }): string => `Which draft was made from which, ${from} to ${to}`,
	units:
		"Drafts, packages of papers and rounds of talks in order of date; a line leads down from a version to one that was made from it",
	note: "A line leads from a version to one that was made from it, or to talks that carried it on. It does not say how much was kept.",
	columns: {
		version: "Version",
		date: "Day",
		kind: "Kind",
		basedOn: "Based on",
		leadsTo: "Leads to",
		text: "How much is public",
	},
	keys: {
		main: "main version: it has a cell for every clause",
		draft: "another draft",
		package: "package of papers",
		talks: "round of talks",
	},
	unknown: "no earlier version known",
	basedOn: ({ versions }: { versions: string }): string => `based on ${versions}`,
	noneKnown: "none known",
	main: ({ kind }: { kind: string }): string => `${kind}, main version`,
	counted: ({
		all,
		drafts,
		packages,
		talks,
		main,
	}: Record<"all" | "drafts" | "packages" | "talks", number> & { main: string }) =>
		`${all} versions: ${drafts} drafts, ${packages} packages of papers and ${talks} rounds of talks. Main versions are ${main}.`,
	most: ({ count, version }: { count: number; version: string }): string =>
		`Most lines, ${count}, lead from the ${version}.`,
	roots: ({ versions }: { versions: string }): string => `For ${versions} no earlier version is known to this site.`,
};

/** The chart of the points of two texts. */
export const pointFlowWords = {
	title: ({ from, to }: { from: number; to: number }): string =>
		`How the ${from} points became ${to}, clause by clause`,
	units: ({ from, between, to }: { from: string; between: readonly string[]; to: string }): string =>
		`At the start the points of the ${from}, at the end those of the ${to}, between them the clauses of this site${between.map((version, i) => `${i === 0 ? ", with a column for the " : " and the "}${version}`).join("")}`,
	note: "A line joins a point to each clause it contains. One point may contain several clauses, and one clause may spread over several points; letters are sub-points.",
	columns: {
		clause: "Clause",
		in: ({ version }: { version: string }): string => `In the ${version}`,
		became: ({ version }: { version: string }): string => `What happened to it in the ${version}`,
	},
	keys: {
		same: "kept: no difference seen",
		changed: "changed: there in another form",
		new: "new: appears first in this text",
		dropped: "dropped: a source says that it was taken out",
		notSeen: "not seen: not in the parts that could be read; this does not say that it was dropped",
		contested: "contested: sources differ",
		notPublic: "not public, and no source reports it",
		absent: ({ version }: { version: string }): string => `absent from the ${version}: we read the full text`,
		outside: "without a point number",
		compared: "next to a sign: our comparison, where no source says so",
	},
	noPoint: "none",
	noClause: "no clause of this site",
	reading: ({ basis, meaning }: { basis: string; meaning: string }): string => `${basis}. Our reading: ${meaning}`,
	/** Read out: what one text has; a point of one text. */
	in: ({ version, state }: { version: string; state: string }): string => `in the ${version}: ${state}`,
	point: ({ number, version, clauses }: { number: number; version: string; clauses: string }): string =>
		`Point ${number} of the ${version}: ${clauses}`,
	quoted: ({ clause }: { clause: string }): string => `“${clause}”`,
	/** What the eye takes from it. */
	stood: ({ count, all, from, to, states }: { count: number; all: number; from: string; to: string; states: string }) =>
		`${count} of ${all} clauses are in the ${from} points. In the ${to} they are: ${states}.`,
	ended: ({ count, all, to, points }: { count: number; all: number; to: string; points: string }): string =>
		`From ${count} of ${all} points no line reaches a point of the ${to}: ${points}.`,
	begun: ({ count, clauses, from }: { count: number; clauses: string; from: string }): string =>
		`${clauses} ${count === 1 ? "has" : "have"} no counterpart in the ${from}.`,
	reported: ({ version, count, all }: { version: string; count: number; all: number }): string =>
		`A source reports what the ${version} had for ${count} of ${all} clauses; the text was never published.`,
	known: ({ version, count, all }: { version: string; count: number; all: number }): string =>
		`We know what the ${version} had for ${count} of ${all} clauses.`,
};
