import type { Actor, Clause } from "../../entities.ts";
import { lastNameFirst, sortKey } from "./az-index.ts";

/* The order in which a reader looks for something, where the alphabet of titles is none. */

/** How much an actor did in the talks, as far as the site records it: statements made, and events taken part in. */
const weightOf = ({ positions, events }: Actor): number => positions.length + events.length;

/** A person by surname, anybody else by name. */
const nameOf = ({ title, data }: Actor): string => sortKey(data.kind === "person" ? lastNameFirst(title) : title);

/** Actors by how much they did in the talks, then by surname. */
export const byWeight = (actors: readonly Actor[]): Actor[] =>
	[...actors].sort((a, b) => weightOf(b) - weightOf(a) || (nameOf(a) < nameOf(b) ? -1 : 1));

/** The entries about one theme; null for those about no clause. */
export interface Subject<T> {
	theme: Clause["theme"] | null;
	entries: T[];
}

/**
 * Entries by subject: the theme of the first clause that each is about, in the order of the themes; those about no clause
 * come last. Within a theme the order of the list stays.
 */
export function bySubject<T extends { clauses: readonly Clause[] }>(entries: readonly T[]): Subject<T>[] {
	const groups = Map.groupBy(entries, ({ clauses }) => clauses[0]?.theme.id ?? "");
	return [...groups.values()]
		.map((group) => ({ theme: group[0]?.clauses[0]?.theme ?? null, entries: group }))
		.sort((a, b) => (a.theme?.rank ?? Number.POSITIVE_INFINITY) - (b.theme?.rank ?? Number.POSITIVE_INFINITY));
}
