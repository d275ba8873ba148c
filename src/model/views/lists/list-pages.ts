import { madeOnce } from "../../../check/made-once.ts";
import type { SiteData } from "../../site-data.ts";
import { FACETED, type Faceted, type FacetedEntry } from "./facet-definitions.ts";

/*
 * A list that grows is cut into pages before it weighs 40 kB: the whole list of a collection here, a narrowed one in
 * facets.ts by the same measure. The first page stands at the address of the list.
 */

/** Most entries on one page of a list, by what a row of it weighs: one of sources about 45 bytes, one of events about 225. */
export const PAGE_SIZE: Readonly<Record<Faceted, number>> = {
	clauses: 60,
	versions: 40,
	actors: 150,
	events: 100,
	disputes: 100,
	explainers: 150,
	places: 300,
	sources: 600,
};

/** Cuts a list into parts of nearly equal length, none longer than `most`; one part where there is nothing to cut. */
export function cut<T>(list: readonly T[], most: number): T[][] {
	const count = Math.max(1, Math.ceil(list.length / most));
	const at = (part: number): number => Math.round((list.length * part) / count);
	return Array.from({ length: count }, (_, part) => list.slice(at(part), at(part + 1)));
}

/** One page of the whole list of a collection. */
export interface ListPage<C extends Faceted = Faceted> {
	collection: C;
	/** From 1. */
	part: number;
	entries: readonly FacetedEntry<C>[];
}

const pagesIn = <C extends Faceted>(site: SiteData, collection: C): ListPage<C>[] => {
	const entries: readonly FacetedEntry<C>[] = site[collection];
	return cut(entries, PAGE_SIZE[collection]).map((of, index) => ({ collection, part: index + 1, entries: of }));
};

const PAGES = madeOnce(
	(site: SiteData) => new Map(FACETED.map((collection) => [collection, pagesIn(site, collection)] as const)),
);

/** What stands at the address of a list: all of it, or its first part. */
export const firstPage = <C extends Faceted>(site: SiteData, collection: C): readonly FacetedEntry<C>[] =>
	pagesIn(site, collection)[0]?.entries ?? [];

/** The pages of the whole list of a collection, in order; at least one. */
export const listPages = (site: SiteData, collection: Faceted): readonly ListPage[] =>
	PAGES(site).get(collection) ?? [];
