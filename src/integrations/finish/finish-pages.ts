import { globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { rawOf } from "../../model/checked-entry.ts";
import { linkContent } from "../../model/link/link-content.ts";
import { checkedContent } from "../checked-content.ts";
import { ContentError } from "../content-check.ts";
import { type CspSources, headersFile, policyOfAll } from "./csp.ts";
import { pageFinisher } from "./finish-page.ts";
import { makeSearchIndex } from "./search-index.ts";

/** The pages of a built site by their path in it, in the order of their files: with it the index is the same each time. */
const pagesIn = (folder: string): { file: string; path: string }[] =>
	globSync("**/*.html", { cwd: folder })
		.map((file) => file.replaceAll("\\", "/"))
		.sort()
		.map((file) => ({ file: join(folder, file), path: file.replace(/(^|\/)index\.html$/, "$1") }));

/**
 * Finishes every page that was built, one after the other, and hands it to the search index on the way; writes what all
 * pages need as headers for the host.
 */
export const finishPages = (): AstroIntegration => {
	let root = process.cwd();
	let base = "/";
	return {
		name: "finish-pages",
		hooks: {
			"astro:config:done": ({ config }) => {
				root = fileURLToPath(config.root);
				base = config.base;
			},
			"astro:build:done": async ({ dir }) => {
				const folder = fileURLToPath(dir);
				const { entries, settings, problems } = checkedContent(root);
				if (settings === null) throw new ContentError(problems);
				const site = linkContent(entries.map(rawOf), settings);
				const sheets = new Set<string>();
				const finish = pageFinisher((href) => {
					const file = join(folder, href.slice(base.length));
					sheets.add(file);
					return readFileSync(file, "utf8");
				});
				const all: CspSources[] = [];
				await makeSearchIndex(join(folder, "pagefind"), site, async (add) => {
					for (const { file, path } of pagesIn(folder)) {
						const { html, sources, built } = finish(readFileSync(file, "utf8"));
						writeFileSync(file, html);
						all.push(sources);
						await add(path, built);
					}
				});
				for (const file of sheets) rmSync(file);
				writeFileSync(join(folder, "_headers"), headersFile(policyOfAll(all)));
			},
		},
	};
};
