import { getCollection, getEntry, render } from "astro:content";
import { COLLECTIONS, type Collection } from "../schema/collections.ts";
import type { RawEntry } from "./checked-entry.ts";
import type { Base } from "./entities.ts";
import { type SiteData } from "./entities.ts";
import { prune } from "./link/drop-broken-references.ts";
import { buildPlan } from "./link/link-content.ts";

/* The one place that asks Astro's store. Everything else takes the plan. */

let plan: Promise<SiteData> | null = null;

async function load(): Promise<SiteData> {
	const names = Object.keys(COLLECTIONS) as Collection[];
	const lists = await Promise.all(names.map((name) => getCollection(name)));
	const raw = lists.flat().map((entry) => entry.data as unknown as RawEntry);
	return buildPlan(import.meta.env.DEV ? prune(raw) : raw);
}

/** The plan of this build. In the dev server it is built anew for each page, so that edits show. */
export function getPlan(): Promise<SiteData> {
	if (import.meta.env.DEV) return load();
	plan ??= load();
	return plan;
}

/** The body of an entry as a component, or null where there is none. */
export async function bodyOf({ collection, id, body }: Pick<Base<Collection>, "collection" | "id" | "body">) {
	if (!body) return null;
	const entry = await getEntry(collection, id);
	if (entry === undefined) throw new Error(`no entry called ${id} in ${collection}`);
	return (await render(entry)).Content;
}
