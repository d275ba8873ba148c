import type { Filter } from "../../../formats/search/search-record.ts";

/* What a reader searches for, as the query of an address: it can be shared, kept and gone back to. */

/** The ways to narrow, by the names that they have in the index and in the address. */
export const FACETS = [
	"kind",
	"theme",
	"version",
	"side",
	"actor",
	"year",
	"month",
] as const satisfies readonly Filter[];
export type SearchFacet = Filter;

/** Order of the results: by how well they answer, or by the day they are about. */
export const SORTS = ["relevance", "latest", "earliest"] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchState {
	/** As typed, without white space at its ends. */
	q: string;
	/** Chosen values of each facet, as the index names them; of one facet any, of all facets each. */
	chosen: Readonly<Record<SearchFacet, readonly string[]>>;
	sort: Sort;
}

/** The state that the query of an address names ("?q=crimea&kind=Clause"); what it does not know is left out. */
export function readState(query: string): SearchState {
	const read = new URLSearchParams(query);
	const sort = SORTS.find((one) => one === read.get("sort")) ?? "relevance";
	const chosen = Object.fromEntries(
		FACETS.map((facet) => [facet, [...new Set(read.getAll(facet).filter((value) => value !== ""))]]),
	) as Record<SearchFacet, string[]>;
	return { q: (read.get("q") ?? "").trim(), chosen, sort };
}

/** The query of an address for a state: "" where nothing is asked. */
export function writeState({ q, chosen, sort }: SearchState): string {
	const written = new URLSearchParams();
	if (q !== "") written.set("q", q);
	for (const facet of FACETS) for (const value of chosen[facet]) written.append(facet, value);
	if (sort !== "relevance") written.set("sort", sort);
	const text = written.toString();
	return text === "" ? "" : `?${text}`;
}

/** How many values are chosen. */
export const narrowedBy = ({ chosen }: SearchState): number =>
	FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);

/** True where there is nothing to look for. */
export const isIdle = (state: SearchState): boolean => state.q === "" && narrowedBy(state) === 0;

/** The state with a value of a facet chosen or given up. */
export function toggled(state: SearchState, facet: SearchFacet, value: string): SearchState {
	const values = state.chosen[facet];
	const next = values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
	return { ...state, chosen: { ...state.chosen, [facet]: next } };
}

/** The state with no facet chosen. */
export const widened = (state: SearchState): SearchState => ({ ...state, chosen: readState("").chosen });
