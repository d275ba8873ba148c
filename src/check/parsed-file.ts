import type { Collection, EntryOf } from "../schema/collections.ts";
import type { Body } from "./body/parse-body.ts";
import type { Fields } from "./fields/fields.ts";
import type { SourceText } from "./files/source-text.ts";

/** A file that was read, before it is known whether it may enter the site. */
export interface ParsedFile<C extends Collection = Collection> {
	collection: C;
	id: string;
	source: SourceText;
	/** SHA-256 of the bytes on disk, hexadecimal. */
	digest: string;
	fields: Fields | null;
	/** With defaults applied; null where the fields do not fit the schema. */
	data: EntryOf<C> | null;
	/** Null for a YAML file, and where the front matter has no end. */
	body: Body | null;
}

/** A file whose fields fit the schema: what the editorial rules read. */
export interface ValidFile<C extends Collection> extends ParsedFile<C> {
	fields: Fields;
	data: EntryOf<C>;
}

export const hasData = <C extends Collection>(parsed: ParsedFile, collection: C): parsed is ValidFile<C> & ParsedFile =>
	parsed.collection === collection && parsed.data !== null && parsed.fields !== null;
