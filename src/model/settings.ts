import type { Evidence } from "../schema/mdx-components.ts";
import type { Clause, Dispute, Explainer, Line, Place, Source, Strike } from "./entities.ts";

/* What the whole site goes by, as pages and drawings take it. */

/** What a clause is listed under. */
export interface Theme {
	id: string;
	name: string;
	/** Its place in the order of every list, from 0. */
	rank: number;
}

/** A sea or a neighbour that maps name. */
export interface MapName {
	name: string;
	/** The place, for a sea; null for a neighbour. */
	place: Place | null;
	/** Where the middle of the name may stand, the best point first. */
	points: readonly (readonly [longitude: number, latitude: number])[];
	/** True where so little is seen of it that its name is left out in large letters. */
	small: boolean;
}

/** A sentence of the home page, with how it is known. */
export interface KnownSentence {
	/** With figures filled in. */
	text: string;
	evidence: Evidence;
	sources: readonly Source[];
}

/** What the whole site goes by: content/site.yaml, with its ids resolved. */
export interface Settings {
	/** The day up to which the site is informed, as YYYY-MM-DD. */
	horizon: string;
	/** In the order of every list. */
	themes: readonly Theme[];
	/** The lines of every map: of the day before the full-scale invasion, and of the day that the maps show. */
	lines: { early: Line; late: Line };
	/** The report whose hours are the night that the page of strikes shows. */
	night: Strike;
	/** Those who added up the reports of months, in the order of their counts. */
	counters: readonly string[];
	/** What the home page says besides the answers of the drafts. */
	home: { known: readonly KnownSentence[]; towns: readonly Place[] };
	/** What the page of proposed zones names before its list. */
	zones: { clause: Clause; explainers: readonly Explainer[]; disputes: readonly Dispute[] };
	/** The pieces of the timeline; the first has no start, the last ends at the horizon. */
	timeline: readonly { from?: string | undefined; to?: string | undefined; share: number }[];
	mapNames: readonly MapName[];
}
