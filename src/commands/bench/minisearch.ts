/**
 * The peer in the measurement of the search: MiniSearch over the same documents, as a page would use it that loads the
 * whole index at once. It stores titles and addresses, but no text for excerpts, which is kind to it.
 */
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import MiniSearch from "minisearch";
import { minifySync } from "vite";

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

/** A document as Pagefind keeps it beside its index, to show it as a result. */
export interface Fragment {
	url: string;
	content: string;
	meta: Readonly<Record<string, string>>;
}

/** What Pagefind writes before a fragment. */
const SIGNATURE = "pagefind_dcd";

/** All documents of the index of a built site. */
export function* fragmentsOf(folder: string): Generator<Fragment> {
	for (const file of globSync("pagefind/fragment/*", { cwd: folder }).sort()) {
		const text = gunzipSync(readFileSync(join(folder, file))).toString("utf8");
		yield JSON.parse(text.slice(SIGNATURE.length)) as Fragment;
	}
}

/** The files of the peer and of the bare page, by the path under which they are served. */
export function miniSearchFiles(documents: Iterable<Fragment>): Map<string, string> {
	const index = new MiniSearch(OPTIONS);
	for (const { url, content, meta } of documents)
		index.add({ path: url, title: meta["title"], names: meta["names"], text: content });
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
