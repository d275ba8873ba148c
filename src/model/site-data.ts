import type { Collection } from "../schema/collections.ts";
import type * as E from "./entities.ts";
import type { Settings } from "./settings.ts";

/** What the entries of each collection become. */
export interface Entities {
	versions: E.Version;
	clauses: E.Clause;
	positions: E.Position;
	numbers: E.NumberEntry;
	disputes: E.Dispute;
	actors: E.Actor;
	events: E.Event;
	explainers: E.Explainer;
	glossary: E.Term;
	sources: E.Source;
	places: E.Place;
	lines: E.Line;
	zones: E.Zone;
	strikes: E.Strike;
	pages: E.SitePage;
}

/** The entries of each collection, in the order of its list. */
export type Lists = { readonly [C in Collection]: readonly Entities[C][] };

/** Everything the site knows, by collection, sorted and frozen. */
export interface SiteData extends Lists {
	/** Versions with a cell in the ribbon, in order of date. */
	main: readonly E.Version[];
	/** What the whole site goes by. */
	settings: Settings;
	/** Finds an entry; throws where there is none, since the check has refused unknown ids before. */
	get: <C extends Collection>(collection: C, id: string) => Entities[C];
	/** Finds an entry, or nothing: for bodies in the dev server, where an entry with a problem is left out. */
	find: <C extends Collection>(collection: C, id: string) => Entities[C] | undefined;
	/** An id becomes its entry, a plain name stays a name. */
	named: <C extends "actors" | "places">(collection: C, value: string) => E.Named<Entities[C]>;
}
