/** The step of the build that makes the search index: every built page, read with the linked entries, goes to Pagefind as a copy. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { documentsOf, recordsOf } from "../formats/search/search-pages.ts";
import type { SiteData } from "../model/site-data.ts";

/** Pagefind writes interfaces of its own too; these are what its search needs. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|[\w.]+\.pf_meta|wasm\.en\.pagefind|(index|fragment|filter)\/.+)$/;

/** What was indexed. */
export interface Indexed {
	documents: number;
	files: number;
	bytes: number;
}

/** All documents of a built site, in the order of their files, which makes the index the same from build to build. */
export function* searchDocuments(folder: string, site: SiteData) {
	const records = recordsOf(site);
	const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
	for (const file of files.sort()) {
		const path = file.replace(/(^|\/)index\.html$/, "$1");
		yield* documentsOf(path, readFileSync(join(folder, file), "utf8"), records, site);
	}
}

/**
 * Indexes a built site.
 * @param target where the index is written; in the site, for its pages
 * @throws Error where Pagefind refuses a document or finds none
 */
export async function indexSite(folder: string, site: SiteData, target = join(folder, "pagefind")): Promise<Indexed> {
	const ok = <T extends { errors: string[] }>(answer: T): T => {
		if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
		return answer;
	};
	try {
		const { index } = ok(await createIndex({ forceLanguage: "en" }));
		if (index === undefined) throw new Error("Pagefind made no index.");
		let documents = 0;
		for (const { path, html } of searchDocuments(folder, site)) {
			ok(await index.addHTMLFile({ url: `/${path}`, content: html }));
			documents++;
		}
		const files = ok(await index.getFiles()).files.filter(({ path }) => NEEDED.test(path));
		rmSync(target, { recursive: true, force: true });
		let bytes = 0;
		for (const { path, content } of files) {
			const file = join(target, path);
			mkdirSync(dirname(file), { recursive: true });
			writeFileSync(file, content);
			bytes += content.length;
		}
		return { documents, files: files.length, bytes };
	} finally {
		await close();
	}
}
