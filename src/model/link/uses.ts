import type { CheckedEntry } from "../checked-entry.ts";
import type * as E from "../entities.ts";
import type { Entities, SiteData } from "../site-data.ts";
import type { Lookup } from "./lookup.ts";

/* Which pages cite a source, and which use a term. */

/** The page of an entry; null for what is printed on the pages of others alone. */
export function pageOf(
	{ collection, id }: Pick<CheckedEntry, "collection" | "id">,
	at: Pick<SiteData, "get">,
): E.Page | null {
	const entity: Entities[typeof collection] = at.get(collection, id);
	const { collection: kind } = entity;
	return kind === "numbers" || kind === "positions" || kind === "strikes" ? null : entity;
}

/** All sources named by any `sources:` list in the data of an entry, in reading order. */
export function ownSources(site: Pick<SiteData, "get">, data: unknown): E.Source[] {
	const found = new Set<E.Source>();
	const walk = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(walk);
		else if (value !== null && typeof value === "object")
			for (const [key, item] of Object.entries(value)) {
				if (key === "sources" && Array.isArray(item)) for (const id of item) found.add(site.get("sources", String(id)));
				else walk(item);
			}
	};
	walk(data);
	return [...found];
}

/** Entries whose page prints another entry's statements count as citing its sources through that entry alone. */
export function linkUses(at: Lookup, entries: readonly CheckedEntry[]): void {
	const citing = new Map(at.lists.sources.map(({ id }) => [id, new Set<E.Page>()]));
	const using = new Map(at.lists.glossary.map(({ id }) => [id, new Set<E.Page>()]));
	const cite = (page: E.Page, sources: readonly E.Source[]): void => {
		for (const { id } of sources) citing.get(id)?.add(page);
	};
	for (const entry of entries) {
		const page = pageOf(entry, at);
		if (page === null || page.collection === "sources") continue;
		for (const { sources } of page.cites) cite(page, sources);
		cite(page, ownSources(at, page.data));
		for (const { word, id } of entry.links) if (word === "Term") using.get(id)?.add(page);
	}
	for (const clause of at.lists.clauses) {
		for (const { id } of clause.terms) using.get(id)?.add(clause);
		for (const { sources } of clause.positions) cite(clause, sources);
	}
	for (const { home, sources } of at.lists.numbers) if (home !== null) cite(home, sources);
	for (const source of at.lists.sources) source.citedBy.push(...(citing.get(source.id) ?? []));
	for (const term of at.lists.glossary) term.usedBy.push(...(using.get(term.id) ?? []));
}
