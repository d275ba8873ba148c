import { pieces } from "../pieces.ts";

/* Events, actors, places, sources, and the smaller kinds of entries: what stands on their pages. */

export const event = {
	kicker: ({ kind, date }: { kind: string; date: string }): string => `Event · ${kind} · ${date}`,
	moved: "Clauses it was about",
	before: ({ title }: { title: string }): string => `Before: ${title}`,
	after: ({ title }: { title: string }): string => `After: ${title}`,
	facts: {
		date: "Day",
		place: "Place",
		participants: "Who took part",
		side: "Who acted",
		contested: "Accounts differ",
	},
};

export const actor = {
	kicker: ({ side, kind }: { side: string; kind: string }): string => `${side} · ${kind}`,
	roles: "Offices and roles",
	rolesInTalks: "Offices and role in the talks",
	statements: "Statements",
	statementsOnClauses: "Statements on the clauses",
	statementsNote: "Latest first. The stance beside each is our reading, by the rule on the method page.",
	others: "Others who spoke for this side",
	/** Who holds something, as somebody else reports it. */
	accordingTo: <P>({ who }: { who: P }) => pieces`according to ${who}`,
};

export const explainer = {
	kicker: ({ kind }: { kind: string }): string => `Explainer · ${kind}`,
};

/** A term of the glossary. */
export const term = {
	title: "Glossary",
	/** The terms of one letter, on a page of their own. */
	letterTitle: ({ letter }: { letter: string }): string => `Glossary: ${letter}`,
	description: ({ count }: { count: number }): string =>
		`${count} words of the field, each with the pages that use it.`,
	see: "See also",
	usedIn: "Used in",
};

/** The records of figures that a page prints. */
export const number = {
	figure: "Figure",
	record: "What it counts, who gives it, and the day",
};

export const place = {
	kicker: ({ kind }: { kind: string }): string => `Place · ${kind}`,
	/** The title of its page, apart from its heading. */
	title: ({ place }: { place: string }): string => `${place}, place`,
	description: ({ place, where }: { place: string; where: string }): string =>
		`${place}, ${where}: which clauses of the draft plans touch it, in which version, and what happened there.`,
	/** Its heading, where a clause concerns it. */
	mean: ({ place }: { place: string }): string => `What each draft would mean for ${place}`,
	notSigned: "Nothing is signed. An answer is what the text says of the place or of its region; nothing here predicts.",
	country: "Ukraine",
	/** The region in its country: a link and a name. */
	inRegion: <P>({ region }: { region: P }) => pieces`${region}, Ukraine`,
	noRegion: "in no single region",
	north: ({ degrees }: { degrees: string }): string => `${degrees}° N`,
	south: ({ degrees }: { degrees: string }): string => `${degrees}° S`,
	east: ({ degrees }: { degrees: string }): string => `${degrees}° E`,
	west: ({ degrees }: { degrees: string }): string => `${degrees}° W`,
	byVersion: "By version",
	versionsSay: "What each version says of it",
	onMap: ({ version }: { version: string }): string => `${version} on the map`,
	clauses: "Clauses that name it",
	clausesInside: "Clauses that name places inside it",
	clausesOfRegion: "Clauses that name its region",
	clausesOfThisRegion: ({ region }: { region: string }): string => `Clauses that name its region, ${region}`,
	names: <P>({ place }: { place: P }) => pieces`Names ${place}`,
	empty: "No clause or event on this site names it. It is on the maps for orientation.",
	zones: "Proposed zones",
	zonesNaming: "Proposed zones that name it",
	eventsHere: "Events here",
	eventsInside: "Events at places inside it",
	strikes: "Reports on drones that name it",
	strikesOnMap: <P>({ map }: { map: P }) => pieces`On the ${map}.`,
	strikeMap: "map of drone strikes",
	inside: "Places inside",
};

/** A source as an entry, and in the lists of pages. */
export const source = {
	kicker: ({ kind }: { kind: string }): string => `Source · ${kind}`,
	howChosen: "How sources are chosen",
	citing: ({ publisher, relays }: { publisher: string; relays: string }): string => `${publisher}, citing ${relays}`,
	/** Of a headline: nothing else is put between quotation marks. */
	headline: ({ title }: { title: string }): string => `“${title}”`,
	facts: {
		publisher: "Publisher",
		relays: "Relays",
		title: "Title",
		date: "Date",
		kind: "Kind",
		side: "Based in",
		language: "Language",
		url: "Address",
		archive: "Archived copy",
		read: "Read by us",
		note: "Note",
	},
	dateNotKnown: "not known",
	read: { page: "the page", excerpt: "an excerpt", none: "not noted" },
	citedOn: "Cited on",
	citedInStrikes: <P>({ map, rows, count }: { map: P; rows: P; count: number }) =>
		pieces`The map of ${map} and ${count === 1 ? "one row" : `${count} rows`} of its ${rows}.`,
	strikeMap: "drone strikes",
	strikeTable: "table of reports",
	citedInLines: <P>({ map, lines }: { map: P; lines: string }) => pieces`The map of ${map}: ${lines}.`,
	lineMap: "the lines",
	notCited: "No page cites it.",
	/** The list of sources at the end of a page. */
	ofPage: "Sources of this page",
	balance: ({ count, sides, kinds }: { count: number; sides: string; kinds: string }): string =>
		`${count} in all. By where the publisher is based: ${sides}. By kind: ${kinds}.`,
	page: "page",
	/** The control of an evidence mark read out: how we know, and the numbers that it shows. */
	mark: ({ evidence, numbers }: { evidence: string; numbers: string }): string => `${evidence} ${numbers}`,
	/** Numbers of sources, and how many more there are. */
	more: ({ runs, rest }: { runs: string; rest: number }): string => `${runs} +${rest}`,
	backToText: "Back to the text",
	numbered: ({ number }: { number: string }): string => `Source ${number}`,
};
