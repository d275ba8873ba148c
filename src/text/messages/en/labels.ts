import type { Collection } from "../../../schema/collections.ts";
import type { ActorEntry } from "../../../schema/entries/actor.ts";
import type { DisputeEntry } from "../../../schema/entries/dispute.ts";
import type { EventEntry } from "../../../schema/entries/event.ts";
import type { ExplainerEntry } from "../../../schema/entries/explainer.ts";
import type { SourceEntry, SourceKind } from "../../../schema/entries/source.ts";
import type { VersionEntry } from "../../../schema/entries/version.ts";
import type { Grade } from "../../../schema/fields/evidence-grade.ts";
import type { FateKind, Side, Stance, TextState, Voice, WordingState } from "../../../schema/fields/terms.ts";
import type { PlaceEntry } from "../../../schema/geography/place.ts";
import type { StrikeKind } from "../../../schema/geography/strike.ts";
import type { Evidence, NoteKind } from "../../../schema/mdx-components.ts";

/* What readers see for each value of a closed list. A value without a word, or a word too many, does not compile. */

interface Label {
	name: string;
	/** What it means, as it stands behind a colon. */
	meaning: string;
}

export const labels = {
	side: {
		ukraine: "Ukraine",
		russia: "Russia",
		"united-states": "United States",
		europe: "Europe",
		other: "Others",
	} satisfies Record<Side, string>,
	/** A side inside a sentence. */
	sideInSentence: {
		ukraine: "Ukraine",
		russia: "Russia",
		"united-states": "the United States",
		europe: "Europe",
		other: "the others",
	} satisfies Record<Side, string>,
	/** A side in a cell of a table. */
	sideShort: { ukraine: "Ukraine", russia: "Russia", "united-states": "US", europe: "Europe" } satisfies Record<
		Voice,
		string
	>,
	/** Two letters for tight places; always read out with the full name. */
	voiceSign: { ukraine: "UA", russia: "RU", "united-states": "US", europe: "EU" } satisfies Record<Voice, string>,
	state: {
		same: { name: "same", meaning: "no difference seen against the version it is compared with" },
		changed: { name: "changed", meaning: "the provision is there in another form" },
		new: { name: "new", meaning: "the provision appears here first" },
		dropped: { name: "dropped", meaning: "a source says that the provision was taken out" },
		absent: { name: "absent", meaning: "we read the full text; it has nothing on it" },
		"not-seen": { name: "not seen", meaning: "only parts of the text could be read; it is not in them" },
		"not-public": { name: "not public", meaning: "the text was never published" },
		contested: { name: "contested", meaning: "sources differ on what this version says" },
	} satisfies Record<WordingState, Label>,
	stance: {
		proposes: { name: "proposes", meaning: "asks for it" },
		accepts: { name: "accepts", meaning: "agrees to it or backs it" },
		"wants-change": { name: "wants it changed", meaning: "agrees to a provision, in another form" },
		rejects: { name: "rejects", meaning: "says no to it" },
		"takes-no-side": { name: "takes no side", meaning: "comments without a stance" },
		differs: { name: "differs", meaning: "two statements within 30 days say different things" },
		none: { name: "no statement found", meaning: "no document or statement on record was found" },
	} satisfies Record<Stance | "differs" | "none", Label>,
	evidence: {
		document: { name: "document", meaning: "a text that can be read" },
		"on-record": { name: "on record", meaning: "a named person or body said it" },
		unnamed: { name: "unnamed", meaning: "unnamed people said it, through a medium" },
		leaked: { name: "leaked", meaning: "a text that was not meant for publication" },
		attributed: { name: "attributed", meaning: "one side says what another side holds" },
		analysis: { name: "analysis", meaning: "a named analyst concludes it" },
		comparison: { name: "our comparison", meaning: "we compared two texts" },
	} satisfies Record<Evidence, Label>,
	/** What the eye tells apart, in words. */
	grade: {
		document: "a document",
		record: "said on record",
		reported: "reported or leaked",
	} satisfies Record<Grade, string>,
	sourceKind: {
		official: { name: "official", meaning: "documents, transcripts and statements of a state or body" },
		media: { name: "media", meaning: "news organisations and agencies" },
		"state-media": {
			name: "state media",
			meaning: "controlled by a state; cited only for what that state itself says",
		},
		analysis: { name: "analysis", meaning: "research institutes and named analysts" },
		dataset: { name: "data set", meaning: "figures collected by others" },
		given: { name: "the article", meaning: "the article that this site checks; never cited as support" },
	} satisfies Record<SourceKind, Label>,
	textState: {
		full: { name: "public in full", meaning: "the full text can be read" },
		partial: { name: "public in part", meaning: "parts of the text can be read" },
		summary: { name: "known from reports", meaning: "only reports on the text can be read" },
		spoken: { name: "read aloud", meaning: "spoken at a briefing; each published list is a rendering" },
		never: { name: "not public", meaning: "the text was never published" },
	} satisfies Record<TextState, Label>,
	versionKind: { draft: "draft", package: "package of papers", talks: "talks" } satisfies Record<
		VersionEntry["kind"],
		string
	>,
	eventKind: {
		talks: "talks",
		text: "a text changes",
		statement: "statement",
		decision: "decision",
		strike: "strike",
		ceasefire: "ceasefire",
		background: "background",
	} satisfies Record<EventEntry["kind"], string>,
	explainerKind: {
		background: "Background",
		precedent: "Precedent",
		method: "Method",
		"article-check": "The article, checked",
	} satisfies Record<ExplainerEntry["kind"], string>,
	actorKind: { person: "person", state: "state", body: "body" } satisfies Record<ActorEntry["kind"], string>,
	placeKind: {
		region: "Regions of Ukraine",
		town: "Towns and cities",
		site: "Sites",
		water: "Waters",
		abroad: "Places abroad",
	} satisfies Record<PlaceEntry["kind"], string>,
	disputeStatus: { open: "open", explained: "explained", corrected: "corrected" } satisfies Record<
		DisputeEntry["status"],
		string
	>,
	/** What a version would do with land. */
	fate: {
		"ukraine-leaves": "Ukraine leaves",
		"russia-leaves": "Russia leaves",
		open: "to be decided",
		zone: "special zone",
		recognised: "recognised as Russian",
		"de-facto": "de facto Russian",
		frozen: "control frozen at the line",
		silent: "nothing said",
	} satisfies Record<FateKind, string>,
	/** The same in two words, for a label on a map. */
	fateShort: {
		"ukraine-leaves": "Ukraine leaves",
		"russia-leaves": "Russia leaves",
		open: "to be decided",
		zone: "special zone",
		recognised: "recognised",
		"de-facto": "de facto Russian",
		frozen: "frozen",
		silent: "nothing said",
	} satisfies Record<FateKind, string>,
	titleBasis: {
		headline: "headline",
		"from-address": "title read off the address",
		description: "our description",
	} satisfies Record<NonNullable<SourceEntry["title_basis"]>, string>,
	/** A list, and one entry of it. */
	collection: {
		clauses: { name: "Clauses", one: "Clause" },
		versions: { name: "Versions", one: "Version" },
		actors: { name: "Actors", one: "Actor" },
		events: { name: "Events", one: "Event" },
		disputes: { name: "Where sources differ", one: "Where sources differ" },
		explainers: { name: "Explainers", one: "Explainer" },
		glossary: { name: "Glossary", one: "Term" },
		places: { name: "Places", one: "Place" },
		lines: { name: "Lines", one: "Line" },
		zones: { name: "Proposed zones", one: "Proposed zone" },
		sources: { name: "Sources", one: "Source" },
		pages: { name: "Pages about this site", one: "Page" },
	} satisfies Record<Exclude<Collection, "positions" | "numbers" | "strikes">, { name: string; one: string }>,
	noteKind: { ours: "Our explanation", caution: "Read with care" } satisfies Record<NoteKind, string>,
	/** What sort of report on drones and missiles it is. */
	strikeKind: {
		bulletin: "bulletin",
		day: "daily summary",
		week: "week",
		month: "month",
		claim: "one claimed attack",
	} satisfies Record<StrikeKind, string>,
	/** What a page is called, in a list of results, where it is no entry of a collection. */
	pageKind: { page: "Page", map: "Map" },
};
