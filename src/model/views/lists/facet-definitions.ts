import { COLLECTIONS } from "../../../schema/collections.ts";
import { SOURCE_KINDS } from "../../../schema/entries/source.ts";
import { firstDay } from "../../../schema/fields/edtf.ts";
import { SIDES, STATES } from "../../../schema/fields/terms.ts";
import type { Clause, Version } from "../../entities.ts";
import type { SiteData } from "../../site-data.ts";
import { occurrencesOf } from "../sources/occurrences.ts";

/* By what each list can be narrowed: the values of an entry, and their order. */

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
export type FacetedEntry<C extends Faceted = Faceted> = SiteData[C][number];

/** A side for events in which no single one acted. */
export const NO_SIDE = "none";
/** A year with more events than this is told by its months too. */
export const MONTHS_ABOVE = 12;

export interface FacetDefinition<T> {
	id: string;
	version?: Version;
	/** The values of one entry; none where the facet does not speak of it. */
	of: (entry: T) => readonly string[];
	/** All values in order. */
	order: readonly string[];
}

const kindsOf = (collection: "versions" | "actors" | "events" | "explainers" | "places"): readonly string[] =>
	COLLECTIONS[collection].schema.shape.kind.options;
const byKind = (collection: Parameters<typeof kindsOf>[0]): FacetDefinition<{ data: { kind: string } }> => ({
	id: "kind",
	of: ({ data }) => [data.kind],
	order: kindsOf(collection),
});
const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);

/** The values of an event by facet; its row in a list carries the same. */
export const yearOf = ({ data }: FacetedEntry<"events">): string => firstDay(data.date).slice(0, 4);
export const monthOf = ({ data }: FacetedEntry<"events">): string => firstDay(data.date).slice(0, 7);
export const sideOf = ({ data }: FacetedEntry<"events">): string => data.side ?? NO_SIDE;

function eventRules({ events, clauses }: SiteData): FacetDefinition<FacetedEntry<"events">>[] {
	const full = new Set(
		occurrencesOf(events.map(yearOf)).flatMap(([year, count]) => (count > MONTHS_ABOVE ? [year] : [])),
	);
	return [
		byKind("events"),
		{ id: "side", of: (event) => [sideOf(event)], order: [...SIDES, NO_SIDE] },
		{ id: "clause", of: (event) => ids(event.clauses), order: ids(clauses) },
		{ id: "year", of: (event) => [yearOf(event)], order: [...new Set(events.map(yearOf))] },
		{
			id: "month",
			of: (event) => (full.has(yearOf(event)) ? [monthOf(event)] : []),
			order: [...new Set(events.map(monthOf))],
		},
	];
}

const clauseRules = ({ main, settings }: SiteData): FacetDefinition<Clause>[] => [
	{ id: "theme", of: ({ theme }) => [theme.id], order: ids(settings.themes) },
	...main.map(
		(version): FacetDefinition<Clause> => ({
			id: version.id,
			version,
			of: ({ ribbon }) => ribbon.flatMap((cell) => (cell.version === version ? (cell.wording?.data.state ?? []) : [])),
			order: STATES,
		}),
	),
];

const disputeRules = ({ clauses, settings }: SiteData): FacetDefinition<FacetedEntry<"disputes">>[] => [
	{ id: "status", of: ({ data }) => [data.status], order: COLLECTIONS.disputes.schema.shape.status.options },
	{ id: "theme", of: (one) => one.clauses.map(({ theme }) => theme.id), order: ids(settings.themes) },
	{ id: "clause", of: (one) => ids(one.clauses), order: ids(clauses) },
];

const sourceRules = ({ sources }: SiteData): FacetDefinition<FacetedEntry<"sources">>[] => {
	const language = ({ data }: FacetedEntry<"sources">): string[] =>
		data.language === undefined ? [] : [data.language];
	return [
		{ id: "kind", of: ({ data }) => [data.kind], order: SOURCE_KINDS },
		{ id: "side", of: ({ data }) => [data.side], order: SIDES },
		{ id: "language", of: language, order: occurrencesOf(sources.flatMap(language)).map(([code]) => code) },
	];
};

/** In the order in which the facets of a list are printed. */
export const FACET_DEFINITIONS: { [C in Faceted]: (site: SiteData) => readonly FacetDefinition<FacetedEntry<C>>[] } = {
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
