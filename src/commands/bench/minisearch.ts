/**
 * The peer in the measurement of the search: MiniSearch over the same documents, as a page would use it that loads the
 * whole index at once. It stores titles and addresses, but no text for excerpts, which is kind to it.
 */
import { readFileSync } from "node:fs";
import MiniSearch from "minisearch";
import { minifySync } from "vite";
import { indexedText } from "../../formats/search/indexed-html.ts";
import type { SearchDocument } from "../../formats/search/search-pages.ts";

const OPTIONS = { fields: ["title", "names", "text"], storeFields: ["title", "path"], idField: "path" };
const SEARCH = { boost: { title: 5, names: 3 }, prefix: true, combineWith: "AND" };

/** Waits for a query in the address or in the field, loads the library and the index, and lists titles. */
const PEER = `
let ready;
const load = () => ready ??= Promise.all([import("/bench/minisearch.js"), fetch("/bench/minisearch.json").then((a) => a.text())])
	.then(([{ default: MiniSearch }, text]) => MiniSearch.loadJSON(text, ${JSON.stringify(OPTIONS)}));
const show = (index, words) => document.querySelector("ol").replaceChildren(...index.search(words, ${JSON.stringify(SEARCH)})
	.slice(0, 10).map(({ title }) => Object.assign(document.createElement("li"), { textContent: title })));
const input = document.querySelector("input");
input.addEventListener("focus", load);
input.addEventListener("input", async () => show(await load(), input.value));
const asked = new URLSearchParams(location.search).get("q");
if (asked) load().then((index) => show(index, asked));
`;

/** Pagefind's library alone, on the same bare page. */
const BARE = `
const pagefind = await import("/pagefind/pagefind.js");
await pagefind.options({ baseUrl: "/", noWorker: true });
const { results } = await pagefind.search(new URLSearchParams(location.search).get("q"));
const { meta } = await results[0].data();
document.querySelector("ol").append(Object.assign(document.createElement("li"), { textContent: meta.title }));
`;

const page = (script: string): string =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>bench</title><input><ol></ol><script type="module" src="/bench/${script}"></script></html>`;

/** The files of the peer and of the bare page, by the path under which they are served. */
export function miniSearchFiles(documents: Iterable<SearchDocument>): Map<string, string> {
	const index = new MiniSearch(OPTIONS);
	for (const { path, record, html } of documents)
		index.add({ path, title: record.title, names: record.names.join(" "), text: indexedText(html) });
	const library = readFileSync(new URL(import.meta.resolve("minisearch")), "utf8");
	return new Map([
		["/bench/minisearch.html", page("peer.js")],
		["/bench/pagefind.html", page("bare.js")],
		["/bench/peer.js", PEER],
		["/bench/bare.js", BARE],
		["/bench/minisearch.js", minifySync("minisearch.js", library).code],
		["/bench/minisearch.json", JSON.stringify(index)],
	]);
}
