import { COLLECTIONS, type Collection, type EntryOf } from "../schema/collections.ts";
import type { Draft } from "./parsed-file.ts";

/** What the rules may ask about other entries. */
export class Library {
	/** Ids by collection: of every file that exists, also of one that has problems of its own. */
	readonly ids: Readonly<Record<Collection, ReadonlySet<string>>>;
	readonly drafts: readonly Draft[];
	readonly #byKey: ReadonlyMap<string, Draft>;

	constructor(drafts: readonly Draft[]) {
		const names = Object.keys(COLLECTIONS) as Collection[];
		const idsOf = (name: Collection): ReadonlySet<string> =>
			new Set(drafts.filter(({ collection }) => collection === name).map(({ id }) => id));
		this.ids = Object.fromEntries(names.map((name) => [name, idsOf(name)])) as Record<Collection, ReadonlySet<string>>;
		this.drafts = drafts;
		this.#byKey = new Map(drafts.map((draft) => [`${draft.collection}/${draft.id}`, draft]));
	}

	/** The data of an entry; undefined where there is none or where it does not fit its schema. */
	data<C extends Collection>(collection: C, id: string): EntryOf<C> | undefined {
		return (this.#byKey.get(`${collection}/${id}`)?.data ?? undefined) as EntryOf<C> | undefined;
	}

	/** All entries of a collection whose data fit the schema. */
	all<C extends Collection>(collection: C): { id: string; data: EntryOf<C> }[] {
		return this.drafts.flatMap((draft) =>
			draft.collection === collection && draft.data ? [{ id: draft.id, data: draft.data as EntryOf<C> }] : [],
		);
	}

	draft(collection: Collection, id: string): Draft | undefined {
		return this.#byKey.get(`${collection}/${id}`);
	}
}
