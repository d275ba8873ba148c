import type { Collection } from "../../schema/collections.ts";
import { looksLikeId } from "../../schema/fields/id.ts";
import type { Named } from "../entities.ts";
import type { Theme } from "../settings.ts";
import type { Entities } from "../site-data.ts";

/** An entity while others are still linked to it: its own lists take what is pushed. */
export type Open<T> = T & { -readonly [K in keyof T]: T[K] extends readonly (infer Item)[] ? Item[] : T[K] };

type OpenLists = { readonly [C in Collection]: Open<Entities[C]>[] };
type ById = { readonly [C in Collection]: Map<string, Open<Entities[C]>> };

/** The entities that are made so far, in lists and by id. */
export class Lookup {
	readonly lists: OpenLists = {
		...{ versions: [], clauses: [], positions: [], numbers: [], disputes: [], actors: [], events: [] },
		...{ explainers: [], glossary: [], sources: [], places: [], lines: [], zones: [], strikes: [], pages: [] },
	};
	readonly #byId: ById = {
		versions: new Map(),
		clauses: new Map(),
		positions: new Map(),
		numbers: new Map(),
		disputes: new Map(),
		actors: new Map(),
		events: new Map(),
		explainers: new Map(),
		glossary: new Map(),
		sources: new Map(),
		places: new Map(),
		lines: new Map(),
		zones: new Map(),
		strikes: new Map(),
		pages: new Map(),
	};

	readonly #themes: ReadonlyMap<string, Theme>;

	/** @param themes in the order of the settings */
	constructor(themes: readonly Theme[]) {
		this.#themes = new Map(themes.map((theme) => [theme.id, theme]));
	}

	/** @throws Error where there is none: the check has refused unknown themes before. */
	theme(id: string): Theme {
		const found = this.#themes.get(id);
		if (found === undefined) throw new Error(`no theme called ${id}`);
		return found;
	}

	add<C extends Collection>(collection: C, id: string, entity: Open<Entities[C]>): void {
		this.lists[collection].push(entity);
		this.#byId[collection].set(id, entity);
	}

	find<C extends Collection>(collection: C, id: string): Open<Entities[C]> | undefined {
		return this.#byId[collection].get(id);
	}

	/** @throws Error where there is none: the check has refused unknown ids before. */
	get<C extends Collection>(collection: C, id: string): Open<Entities[C]> {
		const found = this.find(collection, id);
		if (found === undefined) throw new Error(`no entry called ${id} in ${collection}`);
		return found;
	}

	/** Several entries in the order of their ids. */
	all<C extends Collection>(collection: C, ids: readonly string[]): Open<Entities[C]>[] {
		return ids.map((id) => this.get(collection, id));
	}

	/** Null where no id is written. */
	maybe<C extends Collection>(collection: C, id: string | undefined): Open<Entities[C]> | null {
		return id === undefined ? null : this.get(collection, id);
	}

	/** An id becomes its entry, a plain name stays a name. */
	named<C extends "actors" | "places">(collection: C, value: string): Named<Entities[C]> {
		if (!looksLikeId(value)) return { entry: null, name: value };
		const entry = this.get(collection, value);
		return { entry, name: entry.title };
	}
}
