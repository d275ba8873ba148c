import type { Root } from "mdast";
import type { Collection, EntryOf } from "../schema/collections.ts";
import { type CheckedCitation, citationsOf } from "./body/citations.ts";
import { linksOf, type NamedId } from "./body/mdx-components/ids.ts";
import type { ParsedFile } from "./parsed-file.ts";

/** One valid entry of a collection: frozen plain data. */
export interface EntryIn<C extends Collection> {
	collection: C;
	id: string;
	/** Path relative to the project, with "/". */
	file: string;
	/** Fields with defaults applied. */
	data: EntryOf<C>;
	/** The text below the front matter; empty for YAML. */
	body: string;
	/** The line of the file on which the body begins; 1 for YAML. */
	bodyLine: number;
	/** The parsed body, with places counted in the file; null for YAML. */
	tree: Root | null;
	/** SHA-256 of the bytes on disk, hexadecimal. */
	digest: string;
	/** The citations of the body in reading order. */
	cites: readonly CheckedCitation[];
	/** The entries that the body names by the writer's words, in reading order. */
	links: readonly NamedId[];
}

/** Any entry; its collection tells the type of its data. */
export type Entry = { [C in Collection]: EntryIn<C> }[Collection];

/** Freezes a value with all that it holds. */
export function freeze<T>(value: T): T {
	if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
	Object.freeze(value);
	for (const inner of Object.values(value)) freeze(inner);
	return value;
}

/** The entry of a draft without problems. Null where its fields could not be read. */
export function entryOf({ collection, id, source, data, body, digest }: ParsedFile): Entry | null {
	if (!data) return null;
	const tree = body?.tree ?? null;
	return freeze({
		collection,
		id,
		file: source.file,
		data,
		body: body?.text ?? "",
		bodyLine: body?.line ?? 1,
		tree,
		digest,
		cites: tree ? citationsOf(tree) : [],
		links: tree ? linksOf(tree) : [],
	}) as Entry;
}
