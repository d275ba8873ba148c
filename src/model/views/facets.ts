import { COLLECTIONS } from "../../schema/collections.ts";
import { firstDay } from "../../schema/edtf.ts";
import { SOURCE_KINDS } from "../../schema/source.ts";
import { SIDES, STATES, THEMES } from "../../schema/terms.ts";
import type { Clause, Term, Version } from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/*
 * How each list can be narrowed: facets, their values, and the entries of each. Links, pages and the
 * rows that a script hides all read this; their words stand in text/narrowed.ts.
 */

/** The collections whose list can be narrowed. */
export const FACETED = [
	"clauses",
	"versions",
	"actors",
	"events",
	"disputes",
	"explainers",
	"places",
	"sources",
] as const;
export type Faceted = (typeof FACETED)[number];
export type EntryIn<C extends Faceted = Faceted> = SiteData[C][number];

export interface FacetValue<C extends Faceted = Faceted> {
	/** The last part of its address: small letters, digits, hyphens. */
	id: string;
	/** The clause that it stands for, in a facet of clauses. */
	clause: Clause | null;
	/** In the order of the collection; never empty. */
	entries: readonly EntryIn<C>[];
}
export interface Facet<C extends Faceted = Faceted> {
	/** The middle of the address of its values; the id of a version where it is about one. */
	id: string;
	/** The version whose wordings it goes by, in a facet of states. */
	version: Version | null;
	/** At least two, in a fixed order. */
	values: readonly FacetValue<C>[];
}

/** A side for events in which no single one acted. */
export const NO_SIDE = "none";
/** A year with more events than this is told by its months too. */
export const MONTHS_ABOVE = 12;
/** Most entries of a list of sources on one page: more would not come with the first answer of the server. */
export const PAGE_SIZE = 200;

interface Rule<T> {
	id: string;
	version?: Version;
	/** The values of one entry; none where the facet does not speak of it. */
	of: (entry: T) => readonly string[];
	/** All values in order. */
	order: readonly string[];
}

/** Values by how often they occur, most first; equal ones by the alphabet. */
function byCount<T>(entries: readonly T[], of: Rule<T>["of"]): string[] {
	const groups = Map.groupBy(entries.flatMap(of), (value) => value);
	return [...groups].sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([value]) => value);
}

const kindsOf = (collection: "versions" | "actors" | "events" | "explainers" | "places"): readonly string[] =>
	COLLECTIONS[collection].schema.shape.kind.options;
const byKind = (collection: Parameters<typeof kindsOf>[0]): Rule<{ data: { kind: string } }> => ({
	id: "kind",
	of: ({ data }) => [data.kind],
	order: kindsOf(collection),
});
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** The values of an event by facet; its row in a list carries the same. */
export const yearOf = ({ data }: EntryIn<"events">): string => firstDay(data.date).slice(0, 4);
export const monthOf = ({ data }: EntryIn<"events">): string => firstDay(data.date).slice(0, 7);
export const sideOf = ({ data }: EntryIn<"events">): string => data.side ?? NO_SIDE;

function eventRules({ events, clauses }: SiteData): Rule<EntryIn<"events">>[] {
	const full = (event: EntryIn<"events">): boolean =>
		events.filter((other) => yearOf(other) === yearOf(event)).length > MONTHS_ABOVE;
	return [
		byKind("events"),
		{ id: "side", of: (event) => [sideOf(event)], order: [...SIDES, NO_SIDE] },
		{ id: "clause", of: (event) => ids(event.clauses), order: ids(clauses) },
		{ id: "year", of: (event) => [yearOf(event)], order: [...new Set(events.map(yearOf))] },
		{
			id: "month",
			of: (event) => (full(event) ? [monthOf(event)] : []),
			order: [...new Set(events.map(monthOf))],
		},
	];
}

const clauseRules = ({ main }: SiteData): Rule<Clause>[] => [
	{ id: "theme", of: ({ data }) => [data.theme], order: THEMES },
	...main.map(
		(version): Rule<Clause> => ({
			id: version.id,
			version,
			of: ({ ribbon }) => ribbon.flatMap((cell) => (cell.version === version ? (cell.wording?.data.state ?? []) : [])),
			order: STATES,
		}),
	),
];

const disputeRules = ({ clauses }: SiteData): Rule<EntryIn<"disputes">>[] => [
	{ id: "status", of: ({ data }) => [data.status], order: COLLECTIONS.disputes.schema.shape.status.options },
	{ id: "theme", of: (one) => [...new Set(one.clauses.map(({ data }) => data.theme))], order: THEMES },
	{ id: "clause", of: (one) => ids(one.clauses), order: ids(clauses) },
];

const sourceRules = ({ sources }: SiteData): Rule<EntryIn<"sources">>[] => {
	const language = ({ data }: EntryIn<"sources">): string[] => (data.language === undefined ? [] : [data.language]);
	return [
		{ id: "kind", of: ({ data }) => [data.kind], order: SOURCE_KINDS },
		{ id: "side", of: ({ data }) => [data.side], order: SIDES },
		{ id: "language", of: language, order: byCount(sources, language) },
	];
};

const RULES: { [C in Faceted]: (site: SiteData) => readonly Rule<EntryIn<C>>[] } = {
	clauses: clauseRules,
	versions: () => [
		byKind("versions"),
		{ id: "text", of: ({ data }) => [data.text], order: COLLECTIONS.versions.schema.shape.text.options },
	],
	actors: () => [{ id: "side", of: ({ data }) => [data.side], order: SIDES }, byKind("actors")],
	events: eventRules,
	disputes: disputeRules,
	explainers: () => [byKind("explainers")],
	places: () => [byKind("places")],
	sources: sourceRules,
};

/** The facets of a collection, each with the values that at least one entry has. A facet that leaves no choice is left out. */
export function facetsOf<C extends Faceted>(site: SiteData, collection: C): Facet<C>[] {
	const entries = site[collection] as readonly EntryIn<C>[];
	return RULES[collection](site)
		.map(({ id, version = null, of, order }) => ({
			id,
			version,
			values: order
				.map(
					(value): FacetValue<C> => ({
						id: value,
						clause: id === "clause" ? site.get("clauses", value) : null,
						entries: entries.filter((entry) => of(entry).includes(value)),
					}),
				)
				.filter((value) => value.entries.length > 0),
		}))
		.filter(({ values }) => values.length > 1);
}

/** One page of a narrowed list. */
export interface FacetPage<C extends Faceted = Faceted> {
	collection: C;
	facet: Facet<C>;
	value: FacetValue<C>;
	/** The number of the page, from 1, of how many. */
	part: number;
	parts: number;
	/** The entries of this page. */
	entries: readonly EntryIn<C>[];
}

/** Cuts a list into parts of nearly equal length, none longer than `most`. */
export function cut<T>(list: readonly T[], most: number): T[][] {
	const count = Math.max(1, Math.ceil(list.length / most));
	const at = (part: number): number => Math.round((list.length * part) / count);
	return Array.from({ length: count }, (_, part) => list.slice(at(part), at(part + 1)));
}

/** Every page of the narrowed lists of a collection. */
export const facetPages = <C extends Faceted>(site: SiteData, collection: C): FacetPage<C>[] =>
	facetsOf(site, collection).flatMap((facet) =>
		facet.values.flatMap((value) =>
			cut(value.entries, PAGE_SIZE).map((entries, index, all) => ({
				...{ collection, facet, value, entries },
				part: index + 1,
				parts: all.length,
			})),
		),
	);

/** The glossary by first letter, in the order of its list. */
export const initialsOf = (terms: readonly Term[]): { letter: string; terms: readonly Term[] }[] =>
	[...Map.groupBy(terms, ({ title }) => title.charAt(0).toUpperCase())].map(([letter, all]) => ({
		letter,
		terms: all,
	}));
