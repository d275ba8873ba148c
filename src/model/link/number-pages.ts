import type { Collection } from "../../schema/collections.ts";
import { figuresIn } from "../../schema/fields/placeholder.ts";
import type { CheckedEntry } from "../checked-entry.ts";
import type { NumberEntry, Page } from "../entities.ts";
import type { Lookup } from "./lookup.ts";
import { pageOf } from "./uses.ts";

/** Collections whose pages print the records of figures. */
const PRINTING: ReadonlySet<Collection> = new Set([
	"clauses",
	"disputes",
	"events",
	"versions",
	"explainers",
	"actors",
]);

/** The ids of the figures that the body or the front matter of an entry names. */
const namedBy = ({ links, data }: CheckedEntry): string[] => [
	...links.flatMap(({ word, id }) => (word === "Number" ? [id] : [])),
	...figuresIn(data),
];

/** For each figure the first page that holds it. */
function firstPages<P extends Page>(pages: Iterable<P>, idsOn: (page: P) => Iterable<string>): Map<string, P> {
	const first = new Map<string, P>();
	for (const page of pages) for (const id of idsOn(page)) if (!first.has(id)) first.set(id, page);
	return first;
}

const idsOf = (parts: readonly { numbers: readonly NumberEntry[] }[]): string[] =>
	parts.flatMap(({ numbers }) => numbers.map(({ id }) => id));

/** A figure lives where its provision is; else with its dispute, event, version or holder; else where it is named first. */
export function assignNumberPages(at: Lookup, entries: readonly CheckedEntry[]): void {
	const { clauses, disputes, numbers } = at.lists;
	const inClauses = firstPages(clauses, ({ wordings }) => idsOf(wordings));
	const inDisputes = firstPages(disputes, ({ answers }) => idsOf(answers));
	const named = new Map<string, Page>();
	for (const entry of entries) {
		const page = PRINTING.has(entry.collection) ? pageOf(entry, at) : null;
		if (page !== null) for (const id of namedBy(entry)) if (!named.has(id)) named.set(id, page);
	}
	for (const number of numbers) {
		const own = inClauses.get(number.id) ?? inDisputes.get(number.id);
		number.home = own ?? number.event ?? number.version ?? number.holder.entry ?? named.get(number.id) ?? null;
		if (number.home !== null) at.get(number.home.collection, number.home.id).printedNumbers.push(number);
	}
}
