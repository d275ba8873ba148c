import { getCollection, getEntry } from "astro:content";
import type { HastNode } from "satteri";
import { bodyTree } from "../check/body/body-tree.ts";
import { COLLECTIONS, type Collection } from "../schema/collections.ts";
import { SETTINGS_FILE, type SettingsEntry, settingsSchema as schema } from "../schema/settings.ts";
import { type CheckedEntry, isChecked } from "./checked-entry.ts";
import type { Base } from "./entities.ts";
import { dropBrokenReferences } from "./link/drop-broken-references.ts";
import { linkContent } from "./link/link-content.ts";
import type { SiteData } from "./site-data.ts";

/* The one place that asks Astro's store. Everything else takes what it gives. */

/** Everything that stands in the store. */
async function stored() {
	const names = Object.keys(COLLECTIONS) as Collection[];
	return (await Promise.all(names.map((name) => getCollection(name)))).flat();
}
type Stored = Awaited<ReturnType<typeof stored>>;

/** The entries as the check handed them over. */
const checkedIn = (entries: Stored): CheckedEntry[] =>
	entries.map(({ id, data }: { id: string; data: unknown }) => {
		if (!isChecked(data)) throw new Error(`the store holds "${id}", which the check has not handed over`);
		return data;
	});

/**
 * The settings as the check handed them over.
 * @throws Error where their file has a problem, which the check has printed
 */
async function storedSettings(): Promise<SettingsEntry> {
	const entry: { data: unknown } | undefined = await getEntry("settings", SETTINGS_FILE);
	if (entry === undefined) throw new Error(`${SETTINGS_FILE} has a problem; the check says which`);
	return schema.parse(entry.data);
}

let built: Promise<SiteData> | null = null;
let shown: { state: string; site: SiteData } | null = null;

/** Changes whenever an entry is added, removed or saved, and with the settings. */
const stateOf = (entries: Stored, settings: SettingsEntry): string =>
	[
		JSON.stringify(settings),
		...entries.map((entry) => `${entry.collection}/${entry.id} ${"digest" in entry ? entry.digest : ""}`),
	].join("\n");

/** In the dev server the entries are linked anew when one has changed, so that edits show. */
async function siteInDev(): Promise<SiteData> {
	const [entries, settings] = [await stored(), await storedSettings()];
	const state = stateOf(entries, settings);
	if (shown?.state !== state) shown = { state, site: linkContent(dropBrokenReferences(checkedIn(entries)), settings) };
	return shown.site;
}

/** All that the site knows, linked once for a build. */
export function getSiteData(): Promise<SiteData> {
	if (import.meta.env.DEV) return siteInDev();
	built ??= Promise.all([stored(), storedSettings()]).then(([entries, settings]) =>
		linkContent(checkedIn(entries), settings),
	);
	return built;
}

/**
 * The body of an entry as a tree, or null where there is none.
 * @throws GuardError where it holds what the check would refuse
 */
export async function bodyOf({
	collection,
	id,
	body,
	data,
}: Pick<Base<Collection>, "collection" | "id" | "body" | "data">): Promise<HastNode | null> {
	if (!body) return null;
	const entry = await getEntry(collection, id);
	if (entry?.body === undefined) throw new Error(`no text called ${id} in ${collection}`);
	return bodyTree(entry.body, entry.filePath ?? id, "anchors" in data ? data.anchors : {});
}
