import type { Entry } from "../check/entry.ts";
import type { Collection, EntryOf } from "../schema/collections.ts";
import type { Evidence } from "../schema/mdx-components.ts";

/** An entry as the check hands it over and the store keeps it: valid, but with ids instead of objects. */
export interface CheckedEntry<C extends Collection = Collection> {
	collection: C;
	id: string;
	file: string;
	data: EntryOf<C>;
	/** Citations of the body in reading order. */
	cites: { sources: string[]; evidence: Evidence }[];
	/** Entries that the body names with a writer's word. */
	links: { word: string; id: string }[];
	/** True where there is text below the front matter. */
	hasBody: boolean;
}

/** What is linked: an entry that passed the check: its text stays behind. */
export const rawOf = ({ collection, id, file, data, cites, links, body }: Entry): CheckedEntry =>
	({ collection, id, file, data, cites, links, hasBody: body.trim() !== "" }) as unknown as CheckedEntry;
