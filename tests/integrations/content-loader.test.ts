import { rmSync } from "node:fs";
import { join } from "node:path";
import { setImmediate as turn } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import type { LoaderContext } from "astro/loaders";
import { expect, onTestFinished, test } from "vitest";
import { contentLoader } from "../../src/integrations/content-loader.ts";
import { type Changes, CITE, folderWith, withBody } from "../check/content-folder.ts";

interface Loaded {
	entries: { id: string; body?: string | undefined }[];
	said: string[];
}

/** Loads the clauses of the good content with some changes, as a build does, or as the dev server does. */
async function loadClauses(changes: Changes, watcher: object | undefined): Promise<Loaded> {
	const root = folderWith(changes);
	onTestFinished(() => rmSync(root, { recursive: true }));
	const loaded: Loaded = { entries: [], said: [] };
	const context = {
		store: { clear: () => {}, set: ({ id, body }: Loaded["entries"][number]) => loaded.entries.push({ id, body }) },
		logger: { error: (text: string) => loaded.said.push(text) },
		config: { root: pathToFileURL(join(root, "/")) },
		watcher,
	} as unknown as LoaderContext;
	// One reading serves a whole turn of the event loop.
	await turn();
	await contentLoader("clauses").load(context);
	return loaded;
}

const BROKEN = withBody("Text {process.env.HOME}.");

test("a body stays the text that was written", async () => {
	const { entries } = await loadClauses(withBody(`Words.${CITE}`), undefined);
	expect(entries).toEqual([{ id: "size-limit", body: expect.stringContaining(`Words.${CITE}`) }]);
});

test("a build of content with a problem fails, whoever started it", async () => {
	await expect(loadClauses(BROKEN, undefined)).rejects.toThrow(/^\d+ in content\/ to mend$/);
});

test("the dev server leaves the entry out", async () => {
	expect((await loadClauses(BROKEN, {})).entries).toEqual([]);
});
