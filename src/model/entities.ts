import type { Collection, EntryOf } from "../schema/collections.ts";
import type { Stance, Voice } from "../schema/fields/terms.ts";
import type { Evidence } from "../schema/mdx-components.ts";
import type { Theme } from "./settings.ts";
import type { Entities } from "./site-data.ts";

/*
 * What the site knows, as objects that point at each other. `data` is what the editor wrote, with
 * figures filled in; everything else is resolved or turned round in link/, and frozen then.
 */

/** One citation of a text: the sources and how they know. */
export interface Citation {
	sources: readonly Source[];
	evidence: Evidence;
}

export interface Base<C extends Collection> {
	collection: C;
	id: string;
	data: EntryOf<C>;
	/** What the entry is called in a list and in a link. */
	title: string;
	/** Address relative to the site. Empty for collections without pages of their own. */
	path: string;
	/** File below the root of the project, with "/". */
	file: string;
	/** Citations of the body in reading order. */
	cites: readonly Citation[];
	/** True where there is a body to print. */
	body: boolean;
	/** Disputes that name this entry. */
	disputes: readonly Dispute[];
	/** Figures whose record is printed on the page of this entry. */
	printedNumbers: readonly NumberEntry[];
}

/** An actor or place with a page, or a name alone. */
export type Named<T> = { entry: T; name: string } | { entry: null; name: string };

export interface Source extends Base<"sources"> {
	/** The pages that cite it, in order of collection and title. */
	citedBy: readonly Page[];
	/** Lines on the map for which a side or a place was read in it. */
	lines: readonly Line[];
	/** Reports on strikes whose figures stand in it. */
	strikes: readonly Strike[];
}
export interface Term extends Base<"glossary"> {
	see: readonly Term[];
	usedBy: readonly Page[];
}
export interface Place extends Base<"places"> {
	region: Place | null;
	/** For a region: regions that are tinted too where a text names this one alone. */
	drawnWith: readonly Place[];
	/** Places inside, for a region. */
	inside: readonly Place[];
	clauses: readonly Clause[];
	events: readonly Event[];
	versions: readonly { version: Version; fate: Fate }[];
	/** Reports on strikes that name it. */
	strikes: readonly Strike[];
	/** Every clause that concerns it: by its own name first, then by places inside, then by its region. */
	concerns: readonly Concern[];
	/** What happened there or at a place inside, in order of date. */
	happened: readonly { event: Event; at: Place }[];
	/** The proposed zones that name it. */
	zones: readonly Zone[];
}
/** A clause, and the place by whose name it concerns another. */
export interface Concern {
	clause: Clause;
	through: Place;
}
export interface NumberEntry extends Base<"numbers"> {
	holder: Named<Actor>;
	version: Version | null;
	event: Event | null;
	/** The figure with its unit, as printed. */
	printed: string;
	/** The page that prints the record; null where no page is concerned. */
	home: Page | null;
	sources: readonly Source[];
}
export interface Actor extends Base<"actors"> {
	events: readonly Event[];
	positions: readonly Position[];
}
export interface Event extends Base<"events"> {
	place: Named<Place> | null;
	participants: readonly Named<Actor>[];
	clauses: readonly Clause[];
	versions: readonly Version[];
	before: Event | null;
	after: Event | null;
}
export interface Position extends Base<"positions"> {
	speaker: Named<Actor>;
	stances: readonly { clause: Clause; stance: Stance }[];
	accordingTo: Named<Actor> | null;
	sources: readonly Source[];
}
export interface Explainer extends Base<"explainers"> {
	clauses: readonly Clause[];
}
export interface Answer {
	data: EntryOf<"disputes">["answers"][number];
	holder: Named<Actor>;
	version: Version | null;
	numbers: readonly NumberEntry[];
	sources: readonly Source[];
}
export interface Dispute extends Base<"disputes"> {
	answers: readonly Answer[];
	clauses: readonly Clause[];
	events: readonly Event[];
	versions: readonly Version[];
	places: readonly Place[];
}
/** What a version would do with one part of a region; without a place it speaks of all occupied land that it does not name. */
export type Fate = Omit<EntryOf<"versions">["regions"][number], "sources"> & {
	place: Place | null;
	sources: readonly Source[];
};
export interface Version extends Base<"versions"> {
	basedOn: readonly Version[];
	leadsTo: readonly Version[];
	regions: readonly Fate[];
	events: readonly Event[];
	/** Its provisions, each with the wording that this version has. */
	wordings: readonly { clause: Clause; wording: Wording }[];
}
export interface Wording {
	data: EntryOf<"clauses">["wordings"][number];
	clause: Clause;
	version: Version;
	comparedTo: Version | null;
	numbers: readonly NumberEntry[];
	dispute: Dispute | null;
	sources: readonly Source[];
}
/** What a voice says of a clause, up to the as-of day. */
export interface VoiceReading {
	voice: Voice;
	state: Stance | "differs" | "none";
	/** The statements behind it, latest first; empty where none was found. */
	positions: readonly Position[];
	/** The day up to which none was found, where the state is "none". */
	upTo: string;
}
export interface Clause extends Base<"clauses"> {
	theme: Theme;
	wordings: readonly Wording[];
	/** One cell per main version, in order of date; null where no wording is written yet. */
	ribbon: readonly { version: Version; wording: Wording | null }[];
	/** All statements on it, latest first. */
	positions: readonly Position[];
	voices: readonly VoiceReading[];
	events: readonly Event[];
	places: readonly Place[];
	terms: readonly Term[];
	precedents: readonly Explainer[];
	explainers: readonly Explainer[];
	/** The proposed zones that belong to it, in order of date. */
	zones: readonly Zone[];
}

/** A named place on a line: with a page of its own, or only here. */
export interface Station {
	/** Its key in the file of the line. */
	key: string;
	name: string;
	/** The Ukrainian name, where it is written. */
	uk: string | null;
	/** Longitude and latitude in degrees. */
	point: [longitude: number, latitude: number];
	region: Place;
	/** Its page; null for a station that only this line names. */
	place: Place | null;
	data: EntryOf<"lines">["stations"][string];
	sources: readonly Source[];
}
/** Where a line bends: at a station, or a share of the way from one station toward another. */
export type Vertex = { at: Station } | { from: Station; toward: Station; share: number };
export interface Line extends Base<"lines"> {
	/** In the order of the file. */
	stations: readonly Station[];
	parts: readonly { name: string; vertices: readonly Vertex[] }[];
	/** Regions that were occupied as a whole on its day, which it does not bound. */
	occupiedWhole: readonly Place[];
	/** The proposals that are measured from it. */
	zones: readonly Zone[];
	sources: readonly Source[];
}
export interface Zone extends Base<"zones"> {
	holder: Named<Actor>;
	accordingTo: Named<Actor> | null;
	versions: readonly Version[];
	clauses: readonly Clause[];
	line: Line | null;
	regions: readonly Place[];
	place: Place | null;
	sources: readonly Source[];
}

/** One report on launched and downed drones or missiles. */
export interface Strike extends Base<"strikes"> {
	reporter: Named<Actor>;
	source: Source;
	/** Places that the report itself names, with their numbers. */
	places: readonly { place: Place; count: number }[];
	/** Other sources for the same reporter and window. Their figures stand side by side and are never added. */
	beside: readonly Strike[];
}

/** A page about the site itself. */
export type SitePage = Base<"pages">;
/** Entries with a page of their own. */
export type Page = Exclude<Entities[Collection], Position | NumberEntry | Strike>;
