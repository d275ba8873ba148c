/**
 * `npm run bench [folder]`: what a search costs a reader on a slow line, in bytes and in time, beside MiniSearch over the
 * same documents. Measures a site that was built under "/" (dist/ if no other is named). No test: times depend on the machine.
 */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { chromium } from "playwright-core";
import { fragmentsOf, miniSearchFiles } from "./bench/minisearch.ts";
import { type Measure, measure, median, serveCompressed, type Task } from "./bench/slow-line.ts";
import { browser as browserPath } from "./setup/browser.ts";

const RUNS = 5;
const folder = resolve(process.argv[2] ?? "dist");

interface Row {
	name: string;
	ours: Task;
	peer: Task;
}

/** The page of the first title of the site, and the word of it that is looked for. */
interface Wanted {
	word: string;
	path: string;
}

function wantedIn(site: string): Wanted {
	const { rows } = JSON.parse(readFileSync(resolve(site, "search/titles.json"), "utf8")) as { rows: string[][] };
	const [title = "", path = ""] = rows[0] ?? [];
	return { word: (title.split(" ")[0] ?? "").toLowerCase(), path };
}

const type =
	(selector: string, word: string): Task["act"] =>
	(page) =>
		page.locator(selector).first().pressSequentially(word.slice(0, 4));
const open =
	(address: string): Task["act"] =>
	(page) =>
		page.goto(address, { waitUntil: "commit" });

function rows(address: string, { word, path }: Wanted): Row[] {
	const bare = `${address}bench/minisearch.html`;
	const full: Task = { act: open(`${bare}?q=${word}`), until: "ol > li" };
	return [
		{
			name: "First suggestion, from the key pressed in a page at rest",
			ours: {
				from: address,
				act: type("search-field input", word),
				until: `#suggestions [role=option][href$="${path}"]`,
			},
			peer: { from: bare, act: type("input", word), until: "ol > li" },
		},
		{
			name: "First full result, from the address of the search",
			ours: {
				act: open(`${address}search/?q=${word}`),
				until: "search-view ol [data-slot=excerpt] mark",
			},
			peer: full,
		},
		{
			name: "First full result, library alone on a bare page",
			ours: { act: open(`${address}bench/pagefind.html?q=${word}`), until: "ol > li" },
			peer: full,
		},
	];
}

const kilobytes = ({ bytes }: Measure): string => `${(bytes / 1000).toFixed(1)} kB`;
const time = ({ milliseconds }: Measure): string => `${Math.round(milliseconds)} ms`;
const ratio = (ours: number, peer: number): string => (peer / ours).toFixed(1);

if (!existsSync(resolve(folder, "pagefind/pagefind.js"))) {
	console.error(`There is no search index in ${folder}; npm run build makes it.`);
	process.exitCode = 1;
} else {
	const wanted = wantedIn(folder);
	const documents = [...fragmentsOf(folder)];
	const served = await serveCompressed(folder, miniSearchFiles(documents));
	const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
	try {
		const several = async (task: Task): Promise<Measure> => {
			await measure(browser, task);
			const measures: Measure[] = [];
			for (let run = 0; run < RUNS; run++) measures.push(await measure(browser, task));
			return median(measures);
		};
		console.log(
			`${documents.length} documents, "${wanted.word}", 1.6 Mbit/s, 150 ms round trip, empty cache, median of ${RUNS}\n`,
		);
		const table: Record<string, object> = {};
		for (const { name, ours, peer } of rows(served.address, wanted)) {
			const [mine, other] = [await several(ours), await several(peer)];
			table[name] = {
				"here: bytes": kilobytes(mine),
				"here: time": time(mine),
				"MiniSearch: bytes": kilobytes(other),
				"MiniSearch: time": time(other),
				"bytes ×": ratio(mine.bytes, other.bytes),
				"time ×": ratio(mine.milliseconds, other.milliseconds),
			};
		}
		console.table(table);
		console.log("× says how many times as much MiniSearch needs. It loads its whole index, without text for excerpts.");
	} finally {
		await browser.close();
		await served.close();
	}
}
