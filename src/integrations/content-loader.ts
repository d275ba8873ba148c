import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { type CheckResult, checkContent } from "../check/index.ts";
import { rawOf } from "../model/checked-entry.ts";
import type { Collection } from "../schema/collections.ts";

/*
 * Hands the entries that passed the check to Astro. Astro loads the collections side by side, so one
 * reading of content/ serves all of them until a file changes.
 */
let last: { signature: string; result: CheckResult } | null = null;

/** Changes whenever a file of the content is added, removed or saved. */
function signatureOf(root: string): string {
	const files = globSync("content/**", { cwd: root });
	const stamps = files.map((file) => statSync(join(root, file), { throwIfNoEntry: false })?.mtimeMs ?? 0);
	return `${files.length} ${Math.max(...stamps)}`;
}

function read(root: string): CheckResult {
	const signature = signatureOf(root);
	if (last?.signature !== signature)
		last = { signature, result: checkContent({ root, today: new Date().toISOString().slice(0, 10) }) };
	return last.result;
}

/** A loader for one collection. Entries keep their own parsed data; bodies are rendered by @astrojs/mdx. */
export const contentLoader = (collection: Collection): Loader => ({
	name: `content-${collection}`,
	load: async ({ store, config }) => {
		const { entries } = read(fileURLToPath(config.root));
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
