import type { Collection } from "../schema/collections.ts";
import type * as E from "./entities.ts";

/** Everything the site knows, by collection, sorted and frozen. */
export interface SiteData {
	versions: readonly E.Version[];
	clauses: readonly E.Clause[];
	positions: readonly E.Position[];
	numbers: readonly E.NumberEntry[];
	disputes: readonly E.Dispute[];
	actors: readonly E.Actor[];
	events: readonly E.Event[];
	explainers: readonly E.Explainer[];
	glossary: readonly E.Term[];
	sources: readonly E.Source[];
	places: readonly E.Place[];
	lines: readonly E.Line[];
	zones: readonly E.Zone[];
	strikes: readonly E.Strike[];
	/** Versions with a cell in the ribbon, in order of date. */
	main: readonly E.Version[];
	/** Finds an entry; throws where there is none, since the check has refused unknown ids before. */
	get: <C extends Collection>(collection: C, id: string) => SiteData[C][number];
	/** Finds an entry, or nothing: for bodies in the dev server, where an entry with a problem is left out. */
	find: <C extends Collection>(collection: C, id: string) => SiteData[C][number] | undefined;
	/** An id becomes its entry, a plain name stays a name. */
	named: <C extends "actors" | "places">(collection: C, value: string) => E.Named<SiteData[C][number]>;
}
