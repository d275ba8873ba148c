import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { rawOf } from "../model/checked-entry.ts";
import type { Collection } from "../schema/collections.ts";
import { SETTINGS_FILE } from "../schema/settings.ts";
import { checkedContent } from "./checked-content.ts";

/** A loader for one collection: hands the entries that passed the check to Astro. Entries keep their own parsed data; bodies are rendered by @astrojs/mdx. */
export const contentLoader = (collection: Collection): Loader => ({
	name: `content-${collection}`,
	load: async ({ store, config }) => {
		const { entries } = checkedContent(fileURLToPath(config.root));
		store.clear();
		for (const entry of entries) {
			if (entry.collection !== collection) continue;
			const { id, file, digest, body } = entry;
			const data = rawOf(entry);
			store.set({
				id,
				data: { ...data },
				body,
				filePath: file,
				digest,
				...(data.hasBody ? { deferredRender: true } : {}),
			});
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
