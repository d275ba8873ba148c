import { madeOnce } from "../../../check/made-once.ts";
import type { Clause, Term, Version } from "../../entities.ts";
import type { Theme } from "../../settings.ts";
import type { SiteData } from "../../site-data.ts";
import { FACET_DEFINITIONS, type FacetDefinition, type Faceted, type FacetedEntry } from "./facet-definitions.ts";
import { cut, PAGE_SIZE } from "./list-pages.ts";

/*
 * How each list can be narrowed: facets, their values, and the entries of each. Links, pages and the
 * rows that a script hides all read this; their words stand in text/sentences/facets.ts. Made once for a site: every
 * page of a list shows the same facets.
 */

export interface FacetValue<C extends Faceted = Faceted> {
	/** The last part of its address: small letters, digits, hyphens. */
	id: string;
	/** The clause that it stands for, in a facet of clauses. */
	clause: Clause | null;
	/** The theme that it stands for, in a facet of themes. */
	theme: Theme | null;
	/** In the order of the collection; never empty. */
	entries: readonly FacetedEntry<C>[];
}
export interface Facet<C extends Faceted = Faceted> {
	/** The middle of the address of its values; the id of a version where it is about one. */
	id: string;
	/** The version whose wordings it goes by, in a facet of states. */
	version: Version | null;
	/** At least two, in a fixed order. */
	values: readonly FacetValue<C>[];
}

/** Most entries on one page of a narrowed list: more sources would not come with the first answer of the server. */
export const narrowedSize = (collection: Faceted): number => Math.min(200, PAGE_SIZE[collection]);

function facetOf<C extends Faceted>(site: SiteData, collection: C, rule: FacetDefinition<FacetedEntry<C>>): Facet<C> {
	const { id, version = null, of, order } = rule;
	const entries: readonly FacetedEntry<C>[] = site[collection];
	const found = new Map<string, FacetedEntry<C>[]>(order.map((value) => [value, []]));
	for (const entry of entries) for (const value of new Set(of(entry))) found.get(value)?.push(entry);
	const values = [...found]
		.filter(([, of]) => of.length > 0)
		.map(([value, of]) => ({
			id: value,
			clause: id === "clause" ? site.get("clauses", value) : null,
			theme: id === "theme" ? (site.settings.themes.find((theme) => theme.id === value) ?? null) : null,
			entries: of,
		}));
	return { id, version, values };
}

const facetsIn = <C extends Faceted>(site: SiteData, collection: C): readonly Facet<C>[] =>
	FACET_DEFINITIONS[collection](site)
		.map((rule) => facetOf(site, collection, rule))
		.filter(({ values }) => values.length > 1);

const FACETS: { readonly [C in Faceted]: (site: SiteData) => readonly Facet<C>[] } = {
	clauses: madeOnce((site) => facetsIn(site, "clauses")),
	versions: madeOnce((site) => facetsIn(site, "versions")),
	actors: madeOnce((site) => facetsIn(site, "actors")),
	events: madeOnce((site) => facetsIn(site, "events")),
	disputes: madeOnce((site) => facetsIn(site, "disputes")),
	explainers: madeOnce((site) => facetsIn(site, "explainers")),
	places: madeOnce((site) => facetsIn(site, "places")),
	sources: madeOnce((site) => facetsIn(site, "sources")),
};

/** The facets of a collection, each with the values that at least one entry has. A facet that leaves no choice is left out. */
export const facetsOf = <C extends Faceted>(site: SiteData, collection: C): readonly Facet<C>[] =>
	FACETS[collection](site);

/** One page of a narrowed list. */
export interface FacetPage<C extends Faceted = Faceted> {
	collection: C;
	facet: Facet<C>;
	value: FacetValue<C>;
	/** The number of the page, from 1, of how many. */
	part: number;
	parts: number;
	/** The entries of this page. */
	entries: readonly FacetedEntry<C>[];
}

/** Every page of the narrowed lists of a collection. */
export const facetPages = <C extends Faceted>(site: SiteData, collection: C): FacetPage<C>[] =>
	facetsOf(site, collection).flatMap((facet) =>
		facet.values.flatMap((value) =>
			cut(value.entries, narrowedSize(collection)).map((entries, index, all) => ({
				...{ collection, facet, value, entries },
				part: index + 1,
				parts: all.length,
			})),
		),
	);

/** Most terms on one page of the glossary. Beyond it each letter has a page, and the glossary names the terms and leads there. */
export const TERMS_ON_A_PAGE = 150;

/** The glossary by first letter, in the order of its list. */
export const initialsOf = (terms: readonly Term[]): { letter: string; terms: readonly Term[] }[] =>
	[...Map.groupBy(terms, ({ title }) => title.charAt(0).toUpperCase())].map(([letter, all]) => ({
		letter,
		terms: all,
	}));
