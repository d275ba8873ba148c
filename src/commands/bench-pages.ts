/**
 * `npm run bench:pages [folder]`: when a page is first painted on a slow line, beside the same words, drawings and bytes of
 * style written by hand into one file. Measures a site that was built under "/" (dist/ if no other is named). No test:
 * times depend on the machine.
 */
import { existsSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromium } from "playwright-core";
import { handWritten } from "./bench/hand-written.ts";
import { longestPages } from "./bench/longest-pages.ts";
import { type Paint, paintOf, serveCompressed } from "./bench/slow-line.ts";
import { browser as browserPath } from "./setup/browser.ts";

/** Loads of each page and of its peer, by turns. */
const RUNS = 15;
const GOALS = { first: 1.05, largest: 1.15 };
const folder = resolve(process.argv[2] ?? "dist");

const middle = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const peerOf = (path: string): string => `/bench/${path.replaceAll("/", "-")}hand.html`;
const two = (number: number): string => number.toFixed(2);

if (!existsSync(join(folder, "index.html"))) {
	console.error(`There is no page in ${folder}; npm run build makes them.`);
	process.exitCode = 1;
} else {
	const paths = longestPages(folder);
	const html = (path: string): string => readFileSync(join(folder, path, "index.html"), "utf8");
	const served = await serveCompressed(folder, new Map(paths.map((path) => [peerOf(path), handWritten(html(path))])));
	const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox", "--disable-gpu"] });
	const table: Record<string, object> = {};
	try {
		for (const path of paths) {
			const [here, peer]: [Paint[], Paint[]] = [[], []];
			for (let run = 0; run < RUNS; run++) {
				here.push(await paintOf(browser, served.address + path));
				peer.push(await paintOf(browser, served.address + peerOf(path).slice(1)));
			}
			const first = middle(here.map(({ first }) => first)) / middle(peer.map(({ first }) => first));
			const largest = middle(here.map(({ largest }) => largest)) / middle(peer.map(({ largest }) => largest));
			table[`/${path}`] = {
				"kB, not compressed": Math.round(statSync(join(folder, path, "index.html")).size / 1000),
				"first paint, ms": Math.round(middle(here.map(({ first }) => first))),
				"first ×": two(first),
				"largest paint, ms": Math.round(middle(here.map(({ largest }) => largest))),
				"largest ×": two(largest),
			};
		}
	} finally {
		await browser.close();
		await served.close();
	}
	console.table(table);
	console.log(
		`1.6 Mbit/s, 150 ms round trip, a phone of 360 px, empty cache, medians of ${RUNS}. × against the page written by hand; goals ${GOALS.first} and ${GOALS.largest}.`,
	);
}
