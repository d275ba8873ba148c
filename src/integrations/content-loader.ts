import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { formatProblems } from "../check/index.ts";
import { rawOf } from "../model/checked-entry.ts";
import { COLLECTIONS, type Collection } from "../schema/collections.ts";
import { SETTINGS_FILE } from "../schema/settings.ts";
import { environment } from "../text/url/environment.ts";
import { checkedContent } from "./checked-content.ts";

const [FIRST] = Object.keys(COLLECTIONS);

/**
 * A loader for one collection: hands the entries that passed the check to Astro. Bodies stay text until their page.
 * A build of content with problems fails, also where somebody calls Astro itself.
 */
export const contentLoader = (collection: Collection): Loader => ({
	name: `content-${collection}`,
	load: async ({ store, config, watcher, logger }) => {
		const { entries, problems } = checkedContent(fileURLToPath(config.root));
		// Only the dev server watches: there an entry with a problem is left out until it is mended.
		if (watcher === undefined && problems.length > 0) {
			// Fourteen collections are loaded side by side; the first of them tells it.
			if (collection === FIRST) logger.error(`\n${formatProblems(problems)}`);
			throw new Error(`${problems.length} in ${environment.content}/ to mend`);
		}
		store.clear();
		for (const entry of entries) {
			if (entry.collection !== collection) continue;
			const { id, file, digest, body } = entry;
			store.set({ id, data: { ...rawOf(entry) }, body, filePath: file, digest });
		}
	},
});

/** A loader for the settings, as one entry. */
export const settingsLoader: Loader = {
	name: "content-settings",
	load: async ({ store, config }) => {
		const { settings } = checkedContent(fileURLToPath(config.root));
		store.clear();
		if (settings !== null) store.set({ id: SETTINGS_FILE, data: { ...settings } });
	},
};
