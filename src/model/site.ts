import { getCollection, getEntry, render } from "astro:content";
import { COLLECTIONS, type Collection } from "../schema/collections.ts";
import type { CheckedEntry } from "./checked-entry.ts";
import type { Base } from "./entities.ts";
import { dropBrokenReferences } from "./link/drop-broken-references.ts";
import { linkContent } from "./link/link-content.ts";
import type { SiteData } from "./site-data.ts";

/* The one place that asks Astro's store. Everything else takes what it gives. */

let site: Promise<SiteData> | null = null;

async function load(): Promise<SiteData> {
	const names = Object.keys(COLLECTIONS) as Collection[];
	const lists = await Promise.all(names.map((name) => getCollection(name)));
	const raw = lists.flat().map((entry) => entry.data as unknown as CheckedEntry);
	return linkContent(import.meta.env.DEV ? dropBrokenReferences(raw) : raw);
}

/** The plan of this build. In the dev server it is built anew for each page, so that edits show. */
export function getSiteData(): Promise<SiteData> {
	if (import.meta.env.DEV) return load();
	site ??= load();
	return site;
}

/** The body of an entry as a component, or null where there is none. */
export async function bodyOf({ collection, id, body }: Pick<Base<Collection>, "collection" | "id" | "body">) {
	if (!body) return null;
	const entry = await getEntry(collection, id);
	if (entry === undefined) throw new Error(`no entry called ${id} in ${collection}`);
	return (await render(entry)).Content;
}
