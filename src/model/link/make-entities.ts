import { type Collection, pathOf } from "../../schema/collections.ts";
import { printFigure } from "../../schema/fields/figure.ts";
import { fillAll } from "../../schema/fields/placeholder.ts";
import { type CheckedEntry, entriesIn } from "../checked-entry.ts";
import type * as E from "../entities.ts";
import type { Entities } from "../site-data.ts";
import type { Lookup, Open } from "./lookup.ts";
import { linePartsOf, stationsOf } from "./map-links.ts";
import { byDate, ORDER } from "./order.ts";

/*
 * The first phase of linking: each entry becomes a whole object. It points at single entries and at lists of entries of
 * the collections made before it; what points back, or ahead, is empty and filled in the second phase.
 */

/** The collections in the order in which they are made: each after those that its entries point at. */
export const MADE_IN_ORDER = [
	"sources",
	"actors",
	"places",
	"versions",
	"glossary",
	"explainers",
	"events",
	"numbers",
	"disputes",
	"clauses",
	"positions",
	"lines",
	"zones",
	"strikes",
	"pages",
] as const satisfies readonly Collection[];

/** What an entry is called: a place by its name, a source without a title by its publisher, others by their title. */
function titleOf(data: object, id: string): string {
	const fields = new Map<string, unknown>(Object.entries(data));
	for (const value of ["name", "title", "publisher"].map((name) => fields.get(name)))
		if (typeof value === "string") return value;
	return id;
}

const answerOf = (data: E.Answer["data"], at: Lookup): E.Answer => ({
	data,
	holder: at.named("actors", data.holder),
	version: at.maybe("versions", data.version),
	numbers: at.all("numbers", data.numbers),
	sources: at.all("sources", data.sources),
});

function wordingOf(data: E.Wording["data"], clause: E.Clause, at: Lookup): E.Wording {
	const version = at.get("versions", data.version);
	return {
		data,
		clause,
		version,
		comparedTo: at.maybe("versions", data.compared_to ?? version.data.based_on[0]),
		numbers: at.all("numbers", data.numbers),
		dispute: at.maybe("disputes", data.dispute),
		sources: at.all("sources", data.sources),
	};
}

/** What every entry has, while others are still linked to it. */
interface OpenBase<C extends Collection> extends E.Base<C> {
	cites: E.Citation[];
	disputes: E.Dispute[];
	printedNumbers: E.NumberEntry[];
}

type Make = { readonly [C in Collection]: (base: OpenBase<C>, at: Lookup) => Open<Entities[C]> };

const MAKE: Make = {
	sources: (base) => ({ ...base, citedBy: [], lines: [], strikes: [] }),
	actors: (base) => ({ ...base, events: [], positions: [] }),
	places: (base) => ({
		...base,
		region: null,
		drawnWith: [],
		inside: [],
		clauses: [],
		events: [],
		versions: [],
		strikes: [],
		concerns: [],
		happened: [],
		zones: [],
	}),
	versions: (base, at) => ({
		...base,
		basedOn: [],
		leadsTo: [],
		regions: base.data.regions.map((row) => ({
			...row,
			place: at.maybe("places", row.region),
			sources: at.all("sources", row.sources),
		})),
		events: [],
		wordings: [],
	}),
	glossary: (base) => ({ ...base, see: [], usedBy: [] }),
	explainers: (base) => ({ ...base, clauses: [] }),
	events: (base, at) => ({
		...base,
		place: base.data.place === undefined ? null : at.named("places", base.data.place),
		participants: base.data.participants.map((who) => at.named("actors", who)),
		clauses: [],
		versions: at.all("versions", base.data.versions),
		before: null,
		after: null,
	}),
	numbers: (base, at) => ({
		...base,
		holder: at.named("actors", base.data.holder),
		version: at.maybe("versions", base.data.version),
		event: at.maybe("events", base.data.event),
		printed: printFigure(base.data),
		home: null,
		sources: at.all("sources", base.data.sources),
	}),
	disputes: (base, at) => ({
		...base,
		answers: base.data.answers.map((data) => answerOf(data, at)),
		clauses: [],
		events: at.all("events", base.data.about.events),
		versions: at.all("versions", base.data.about.versions),
		places: at.all("places", base.data.about.places),
	}),
	clauses: (base, at) => {
		const clause: Open<E.Clause> = {
			...base,
			theme: at.theme(base.data.theme),
			wordings: [],
			ribbon: [],
			positions: [],
			voices: [],
			events: [],
			places: at.all("places", base.data.places),
			terms: at.all("glossary", base.data.terms),
			precedents: at.all("explainers", base.data.precedents),
			explainers: [],
			zones: [],
		};
		clause.wordings.push(...base.data.wordings.map((data) => wordingOf(data, clause, at)));
		clause.wordings.sort((a, b) => byDate(a.version, b.version));
		return clause;
	},
	positions: (base, at) => ({
		...base,
		speaker: at.named("actors", base.data.speaker),
		stances: Object.entries(base.data.clauses).map(([id, stance]) => ({ clause: at.get("clauses", id), stance })),
		accordingTo: base.data.according_to === undefined ? null : at.named("actors", base.data.according_to),
		sources: at.all("sources", base.data.sources),
	}),
	lines: (base, at) => {
		const stations = stationsOf(base.data, at);
		const [sources, occupiedWhole] = [at.all("sources", base.data.sources), at.all("places", base.data.occupied_whole)];
		return { ...base, stations, parts: [...linePartsOf(base.data, stations)], occupiedWhole, zones: [], sources };
	},
	zones: (base, at) => ({
		...base,
		holder: at.named("actors", base.data.holder),
		accordingTo: base.data.according_to === undefined ? null : at.named("actors", base.data.according_to),
		versions: at.all("versions", base.data.versions),
		clauses: at.all("clauses", base.data.clauses),
		line: at.maybe("lines", base.data.shape.line),
		regions: at.all("places", base.data.shape.regions ?? []),
		place: at.maybe("places", base.data.shape.place),
		sources: at.all("sources", base.data.sources),
	}),
	strikes: (base, at) => ({
		...base,
		reporter: at.named("actors", base.data.reporter),
		source: at.get("sources", base.data.source),
		places: (base.data.places ?? []).flatMap(({ place: id, count }) => {
			const place = at.find("places", id);
			return place === undefined ? [] : [{ place, count }];
		}),
		beside: [],
	}),
	pages: (base) => base,
};

/** Prints the figure of an id; undefined where there is none. */
export type PrintFigure = (id: string) => string | undefined;

function baseOf<C extends Collection>(entry: CheckedEntry<C>, print: PrintFigure, at: Lookup): OpenBase<C> {
	const { collection, id, file, cites, hasBody } = entry;
	const data = fillAll(entry.data, print);
	return {
		collection,
		id,
		data,
		title: titleOf(data, id),
		path: pathOf(collection, id) ?? "",
		file,
		cites: cites.map(({ sources, evidence }) => ({ sources: at.all("sources", sources), evidence })),
		body: hasBody,
		disputes: [],
		printedNumbers: [],
	};
}

/** Makes the entities of one collection, and its list in order. */
export function makeEntities<C extends Collection>(
	collection: C,
	entries: readonly CheckedEntry[],
	print: PrintFigure,
	at: Lookup,
): void {
	for (const entry of entriesIn(collection, entries))
		at.add(collection, entry.id, MAKE[collection](baseOf<C>(entry, print, at), at));
	at.lists[collection].sort(ORDER[collection]);
}
