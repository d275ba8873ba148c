/** The step of the build that makes the search index: every built page, read with the linked entries, goes to Pagefind as a copy. */
import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { close, createIndex } from "pagefind";
import { parse } from "parse5";
import { withoutSearchMarks } from "../../formats/search/search-marks.ts";
import { documentsOf, recordsOf } from "../../formats/search/search-pages.ts";
import type { SiteData } from "../../model/site-data.ts";

/** Pagefind writes interfaces of its own too; these are what its search needs. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|[\w.]+\.pf_meta|wasm\.en\.pagefind|(index|fragment|filter)\/.+)$/;

/** What was indexed. */
export interface Indexed {
	documents: number;
	files: number;
	bytes: number;
}

/** The pages of a built site, in the order of their files, which makes the index the same from build to build. */
function* builtPages(folder: string) {
	const files = globSync("**/*.html", { cwd: folder }).map((file) => file.replaceAll("\\", "/"));
	for (const file of files.sort()) {
		const html = readFileSync(join(folder, file), "utf8");
		const page = parse(html, { sourceCodeLocationInfo: true });
		yield { place: join(folder, file), path: file.replace(/(^|\/)index\.html$/, "$1"), html, page };
	}
}

/**
 * Indexes a built site, and takes out of its pages what they said to the search alone: it is the last that reads them.
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
		const records = recordsOf(site);
		for (const { place, path, html, page } of builtPages(folder)) {
			for (const document of documentsOf(path, page, records, site)) {
				ok(await index.addHTMLFile({ url: `/${document.path}`, content: document.html }));
				documents++;
			}
			const published = withoutSearchMarks(html, page);
			if (published !== html) writeFileSync(place, published);
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
