import { createHash } from "node:crypto";
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "parse5";
import { expect, test } from "vitest";
import { searchedOf } from "../../src/formats/search/search-record.ts";
import { makeSearchIndex } from "../../src/integrations/finish/search-index.ts";
import { site } from "../content/real-content.ts";
import { pagesOf, ROOT } from "./built-site.ts";

/** The files of a folder with the hash of what they hold. */
const hashes = (folder: string): Record<string, string> =>
	Object.fromEntries(
		globSync("**/*", { cwd: folder })
			.filter((file) => statSync(join(folder, file)).isFile())
			.sort()
			.map((file) => [
				file,
				createHash("sha256")
					.update(readFileSync(join(folder, file)))
					.digest("hex"),
			]),
	);

/** Every so many pages are indexed again. */
const EVERY = 9;

test("the index of the same pages is the same, byte for byte", async () => {
	const root = mkdtempSync(join(tmpdir(), "point-by-point-index-"));
	try {
		const pages = pagesOf(ROOT).filter((_, index) => index % EVERY === 0);
		const made = [join(root, "one"), join(root, "two")] as const;
		for (const target of made) {
			const documents = await makeSearchIndex(target, site, async (add) => {
				for (const { path, html } of pages) await add(path, parse(html));
			});
			expect(documents).toBeGreaterThan(80);
		}
		expect(hashes(made[0])).toEqual(hashes(made[1]));
	} finally {
		rmSync(root, { recursive: true, force: true });
	}
}, 120_000);

test("the index holds every entry that has a page", () => {
	const entry = readFileSync(join(ROOT.folder, "pagefind/pagefind-entry.json"), "utf8");
	const { languages } = JSON.parse(entry) as { languages: Record<string, { page_count: number }> };
	expect(languages["en"]?.page_count).toBeGreaterThanOrEqual(searchedOf(site).length);
});

test("no published page has a mark that was for the index alone", () => {
	const marked = pagesOf(ROOT).filter(({ html }) => /<[^>]+ data-search(-weight)?=/.test(html));
	expect(marked.map(({ path }) => path)).toEqual([]);
});
