import { createHash } from "node:crypto";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fieldNames } from "../../check/fields/schema-walk.ts";
import { COLLECTIONS, type Collection } from "../../schema/collections.ts";
import { ID_LONGEST } from "../../schema/fields/id.ts";
import {
	copyOf,
	type EntryText,
	entryTexts,
	isFileText,
	isRowText,
	type Naming,
	type RowText,
} from "./synthetic-entry.ts";

/*
 * Content of any size for measurements: the real entries, and copies of them that point at each other as the real ones
 * do. Copies keep the proportions of the real content, pass the same check, and come out the same each time. People and
 * places are, by turns, the real ones and copies, so that some entries are named by ever more others, as in real growth.
 */

export interface SyntheticContentOptions {
	/** The folder that holds the real content/. Only read. */
	root: string;
	/** The folder in which content/ is written. What stands there is overwritten, nothing is deleted. */
	target: string;
	/** How many entries are added to the real ones. */
	count: number;
}

/** Who speaks and where things happen: known people and places return in what is new. */
const RETURNING: ReadonlySet<Collection> = new Set(["actors", "places"]);

const keyOf = (collection: Collection, id: string): string => `${collection}/${id}`;

/** `most` of the items, spread evenly over the list, so that each collection has its share. */
const spread = <T>(items: readonly T[], most: number): T[] =>
	items.filter(
		(_, index) => Math.floor(((index + 1) * most) / items.length) > Math.floor((index * most) / items.length),
	);

/** Which of the entries each round copies; the last round takes what is left of the count. */
function roundsOf(entries: readonly EntryText[], count: number): EntryText[][] {
	const rounds = Array.from({ length: Math.floor(count / entries.length) }, () => [...entries]);
	const rest = spread(entries, count % entries.length);
	return rest.length > 0 ? [...rounds, rest] : rounds;
}

/** An id with an ending; a long one is cut, and told from others by a few digits of its hash. */
function madeId(id: string, ending: string): string {
	const whole = id + ending;
	if (whole.length <= ID_LONGEST) return whole;
	const hash = createHash("sha256").update(id).digest("hex").slice(0, 8);
	return `${id.slice(0, ID_LONGEST - ending.length - hash.length - 1).replace(/-$/, "")}-${hash}${ending}`;
}

/** Ids within one round: an entry that the round copies goes by the name of its copy, any other keeps its own. */
function namingOf(round: number, entries: readonly EntryText[]): (place: number) => Naming {
	const copied = new Set(entries.map(({ collection, id }) => keyOf(collection, id)));
	const made = (id: string): string => madeId(id, `-copy-${round}`);
	return (place) => ({
		round,
		place,
		made,
		named: (collection, id) =>
			!copied.has(keyOf(collection, id)) || (place % 2 === 1 && RETURNING.has(collection)) ? id : made(id),
	});
}

/** A cell in the form of RFC 4180: between quotation marks where it needs them. */
const cellOf = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const tableOf = (columns: readonly string[], rows: readonly RowText[]): string =>
	[columns, ...rows.map(({ row }) => columns.map((name) => row[name] ?? ""))]
		.map((cells) => `${cells.map(cellOf).join(",")}\n`)
		.join("");

/**
 * Writes content/ with the real entries and `count` copies.
 * @returns how many entries were added, by collection
 */
export function writeSyntheticContent({ root, target, count }: SyntheticContentOptions): Record<string, number> {
	const content = join(target, "content");
	cpSync(join(root, "content"), content, { recursive: true });
	const write = (path: string, text: string): void => {
		mkdirSync(dirname(join(content, path)), { recursive: true });
		writeFileSync(join(content, path), text);
	};
	const totals: Record<string, number> = {};
	roundsOf(entryTexts(root), count).forEach((entries, index) => {
		const round = index + 1;
		const naming = namingOf(round, entries);
		const copies = entries.map((entry, place) => copyOf(entry, naming(place)));
		for (const { collection } of copies) totals[collection] = (totals[collection] ?? 0) + 1;
		for (const { collection, id, text } of copies.filter(isFileText))
			write(`${collection}/${id}${COLLECTIONS[collection].ending}`, text);
		for (const [collection, rows] of Map.groupBy(copies.filter(isRowText), (copy) => copy.collection))
			write(`${collection}/copy-${round}.csv`, tableOf(fieldNames(COLLECTIONS[collection].schema), rows));
	});
	return totals;
}
