import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { close, createIndex } from "pagefind";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { documentsOf, recordsOf } from "../../formats/search/search-pages.ts";
import type { SiteData } from "../../model/site-data.ts";

/** Pagefind writes interfaces of its own too; of the files in its folder these are what its search needs. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|[\w.]+\.pf_meta|wasm\.en\.pagefind)$/;

function removeUnneeded(folder: string): void {
	for (const item of readdirSync(folder, { withFileTypes: true }))
		if (item.isFile() && !NEEDED.test(item.name)) rmSync(join(folder, item.name));
}

/** Takes in one built page by its path in the site ("", "clauses/crimea/"), with what its components say to the search. */
export type AddPage = (path: string, page: Tree.Document) => Promise<void>;

/**
 * Makes the search index of a site. The order in which pages come decides on its bytes.
 * @param target the folder that will hold it
 * @param addPages hands over the pages, one after the other
 * @returns the number of documents in it: a page may be none, one, or one for each term that it holds
 * @throws Error where Pagefind refuses a document or finds none
 */
export async function makeSearchIndex(
	target: string,
	site: SiteData,
	addPages: (add: AddPage) => Promise<void>,
): Promise<number> {
	const ok = <T extends { errors: string[] }>(answer: T): T => {
		if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join("; ")}`);
		return answer;
	};
	try {
		const { index } = ok(await createIndex({ forceLanguage: "en" }));
		if (index === undefined) throw new Error("Pagefind made no index.");
		const records = recordsOf(site);
		let documents = 0;
		await addPages(async (path, page) => {
			for (const document of documentsOf(path, page, records, site)) {
				ok(await index.addHTMLFile({ url: `/${document.path}`, content: document.html }));
				documents++;
			}
		});
		rmSync(target, { recursive: true, force: true });
		ok(await index.writeFiles({ outputPath: target }));
		removeUnneeded(target);
		return documents;
	} finally {
		await close();
	}
}
