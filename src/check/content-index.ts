import { COLLECTIONS, type Collection, type EntryOf } from "../schema/collections.ts";
import { hasData, type ParsedFile, type ValidFile } from "./parsed-file.ts";

/** What the rules may ask about other entries. */
export class ContentIndex {
	/** Ids by collection: of every file that exists, also of one that has problems of its own. */
	readonly ids: Readonly<Record<Collection, ReadonlySet<string>>>;
	readonly files: readonly ParsedFile[];
	/** Collections with a table of which rows could not be read: what is not found there may exist. */
	readonly incomplete: ReadonlySet<Collection>;
	readonly #byKey: ReadonlyMap<string, ParsedFile>;
	readonly #byCollection: ReadonlyMap<Collection, readonly ParsedFile[]>;

	constructor(files: readonly ParsedFile[], incomplete: Iterable<Collection> = []) {
		const names = Object.keys(COLLECTIONS) as Collection[];
		this.#byCollection = Map.groupBy(files, ({ collection }) => collection);
		const idsOf = (name: Collection): ReadonlySet<string> =>
			new Set((this.#byCollection.get(name) ?? []).map(({ id }) => id));
		this.ids = Object.fromEntries(names.map((name) => [name, idsOf(name)])) as Record<Collection, ReadonlySet<string>>;
		this.files = files;
		this.incomplete = new Set(incomplete);
		this.#byKey = new Map(files.map((parsed) => [`${parsed.collection}/${parsed.id}`, parsed]));
	}

	/** The data of an entry; undefined where there is none or where it does not fit its schema. */
	data<C extends Collection>(collection: C, id: string): EntryOf<C> | undefined {
		return (this.#byKey.get(`${collection}/${id}`)?.data ?? undefined) as EntryOf<C> | undefined;
	}

	/** All entries of a collection whose data fit the schema: for what is made once of an index, not for each entry. */
	all<C extends Collection>(collection: C): ValidFile<C>[] {
		return (this.#byCollection.get(collection) ?? []).filter((parsed) => hasData(parsed, collection));
	}

	parsed(collection: Collection, id: string): ParsedFile | undefined {
		return this.#byKey.get(`${collection}/${id}`);
	}
}
