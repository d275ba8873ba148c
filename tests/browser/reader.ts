import { statSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type Served, serve } from "../../src/commands/serve/server.ts";
import { FIXED_ADDRESSES } from "../../src/schema/collections.ts";
import { type BuiltSite, filesOf } from "../site/built-site.ts";
import type {} from "./one-browser.ts";

/* The Chromium of all tests, and the built sites served by the project's own server. */

/** A connection to the browser of all tests, as if it were a browser of its own: closing it closes what it opened. */
export const launch = (): Promise<Browser> => chromium.connect(inject("browserEndpoint"));

export const open = (site: BuiltSite): Promise<Served> =>
	serve({ folder: site.folder, base: site.base }, 0, (line) => {
		throw new Error(line);
	});

/** One page of each kind, below the base: every fixed address, the page for a wrong one, and the longest of each folder. */
export function kindsOf(site: BuiltSite): string[] {
	const longest = new Map<string, { path: string; size: number }>();
	for (const file of filesOf(site)) {
		const [, folder, path] = /^((?:\w+)\/)([a-z0-9-]+\/)index\.html$/.exec(file) ?? [];
		if (!folder || !path || folder === "about/") continue;
		const { size } = statSync(`${site.folder}${file}`);
		if (size > (longest.get(folder)?.size ?? 0)) longest.set(folder, { path: folder + path, size });
	}
	return [...new Set([...FIXED_ADDRESSES, "404.html", ...[...longest.values()].map(({ path }) => path)])];
}

/** Opens a page in a context of its own; `close` ends both. */
export async function visit(
	browser: Browser,
	address: string,
	options: BrowserContextOptions = {},
): Promise<{ page: Page; close: () => Promise<void> }> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
	const page = await context.newPage();
	await page.goto(address);
	return { page, close: () => context.close() };
}

/** For a file of tests: Chromium and the server of one site, there from its first test to its last. */
export function serving(site: BuiltSite): { browser: Browser; served: Served } {
	const started = {} as { browser: Browser; served: Served };
	beforeAll(async () => {
		[started.browser, started.served] = await Promise.all([launch(), open(site)]);
	});
	afterAll(async () => {
		await started.browser?.close();
		await started.served?.close();
	});
	return started;
}

/** For a file of tests that only reads: what it returns opens a page by its path below the base. */
export function reading(site: BuiltSite): (path: string, options?: BrowserContextOptions) => ReturnType<typeof visit> {
	const started = serving(site);
	return (path, options) => visit(started.browser, started.served.address + path, options);
}

/** The same without script, on one page for all of a file: a page that is asked for again is not loaded again. */
export function readingPlain(site: BuiltSite): (path: string) => Promise<Page> {
	const started = serving(site);
	let page: Page | undefined;
	return async (path) => {
		page ??= await started.browser.newPage({ javaScriptEnabled: false });
		const address = started.served.address + path;
		if (page.url() !== address) await page.goto(address);
		return page;
	};
}

/** Opens all that is folded on a page. */
export const unfold = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll("details")) folded.open = true;
	});
