import type { Citation, EntryIn, NamedId } from "../check/index.ts";
import { COLLECTIONS, type Collection, type EntryOf } from "../schema/collections.ts";

/** An entry as the check hands it over and the store keeps it: valid, but with ids instead of objects. */
export interface CheckedEntry<C extends Collection = Collection> {
	collection: C;
	id: string;
	file: string;
	data: EntryOf<C>;
	/** Citations of the body in reading order. */
	cites: readonly Citation[];
	/** Entries that the body names with a writer's word. */
	links: readonly NamedId[];
	/** True where there is text below the front matter. */
	hasBody: boolean;
}

/** What is linked: an entry that passed the check: its text stays behind. */
export const rawOf = <C extends Collection>(entry: EntryIn<C>): CheckedEntry<C> => {
	const { collection, id, file, data, cites, links, body } = entry;
	return { collection, id, file, data, cites, links, hasBody: body.trim() !== "" };
};

/** Tells what the check has handed over from anything else that a store may hold. */
export const isChecked = (data: unknown): data is CheckedEntry =>
	typeof data === "object" &&
	data !== null &&
	["collection", "id", "file", "data", "cites", "links", "hasBody"].every((name) => Object.hasOwn(data, name)) &&
	"collection" in data &&
	Object.hasOwn(COLLECTIONS, String(data.collection));

/** The entries of one collection. */
export const entriesIn = <C extends Collection>(
	collection: C,
	entries: readonly CheckedEntry[],
): (CheckedEntry<C> & CheckedEntry)[] =>
	entries.filter((entry): entry is CheckedEntry<C> & CheckedEntry => entry.collection === collection);
