import { statSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";
import { type Served, serve } from "../../src/commands/serve/server.ts";
import { FIXED_ADDRESSES } from "../../src/schema/collections.ts";
import { type BuiltSite, filesOf } from "../site/built-site.ts";
import type {} from "./one-browser.ts";

/*
 * The Chromium of all tests, and the built sites served by the project's own server. The files of one worker share its
 * modules, and so its connection, its servers and its pages: a page costs more to open than to load.
 */

let connection: Promise<Browser> | undefined;
const servers = new Map<string, Promise<Served>>();

/** The browser of all tests. */
const connected = (): Promise<Browser> => {
	connection ??= chromium.connect(inject("browserEndpoint"));
	return connection;
};

/** A built site, served until the tests end. */
function open(site: BuiltSite): Promise<Served> {
	const running =
		servers.get(site.folder) ??
		serve({ folder: site.folder, base: site.base }, 0, (line) => {
			throw new Error(line);
		});
	servers.set(site.folder, running);
	return running;
}

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

/** What a page is opened with. The first line can be changed on an open page, the second needs a new one. */
export type ReaderOptions = Pick<BrowserContextOptions, Changed | "javaScriptEnabled" | "bypassCSP" | "hasTouch">;
type Changed = "viewport" | "colorScheme" | "forcedColors" | "reducedMotion";

/** A page that is open, the address of its site, and what ends its use. */
export interface Opened {
	page: Page;
	home: string;
	close: () => Promise<void>;
}

const WIDE = { width: 1280, height: 900 };

/** Pages that no test reads at the moment, by the options that need a new one. */
const idle = new Map<string, Page[]>();

const newPage = async (options: BrowserContextOptions): Promise<Page> =>
	(await (await connected()).newContext(options)).newPage();

const withoutHash = (address: string): string => address.replace(/#.*/s, "");

/**
 * Opens an address as a page of its own would: loaded anew, with nothing but the options given. `close` hands the page on
 * to the next that asks for its kind; of a test that fails nobody gets the page.
 */
async function visit(
	address: string,
	{ viewport, colorScheme, forcedColors, reducedMotion, ...fixed }: ReaderOptions,
): Promise<Omit<Opened, "home">> {
	const kind = JSON.stringify(fixed);
	const page = idle.get(kind)?.pop() ?? (await newPage(fixed));
	// The same address again would only scroll to its fragment.
	if (withoutHash(page.url()) === withoutHash(address)) await page.goto("about:blank");
	await page.setViewportSize(viewport ?? WIDE);
	await page.emulateMedia({
		media: null,
		colorScheme: colorScheme ?? null,
		forcedColors: forcedColors ?? null,
		reducedMotion: reducedMotion ?? null,
	});
	await page.mouse.move(-1, -1);
	await page.goto(address);
	const close = async (): Promise<void> => {
		await page.unrouteAll();
		idle.set(kind, [...(idle.get(kind) ?? []), page]);
	};
	return { page, close };
}

/** Opens pages of a site by their path below the base. */
export const reading =
	(site: BuiltSite) =>
	async (path: string, options: ReaderOptions = {}): Promise<Opened> => {
		const { address: home } = await open(site);
		return { home, ...(await visit(home + path, options)) };
	};

/** The same on one page for all of a file: a path that is asked for again is not loaded again, and is as it was left. */
export function readingInTurn(site: BuiltSite, options: ReaderOptions = {}): (path: string) => Promise<Page> {
	const read = reading(site);
	let opened: Opened | undefined;
	afterAll(() => opened?.close());
	return async (path) => {
		opened ??= await read(path, options);
		const { page, home } = opened;
		if (page.url() !== home + path) await page.goto(home + path);
		return page;
	};
}

/** An empty page that is shared with nobody, for what has to be there before a page is loaded. */
export const readingAlone =
	(site: BuiltSite) =>
	async (options: ReaderOptions = {}): Promise<Opened> => {
		const { address: home } = await open(site);
		const page = await newPage(options);
		return { page, home, close: () => page.context().close() };
	};

/** Opens all that is folded on a page. */
export const unfold = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const folded of document.querySelectorAll("details")) folded.open = true;
	});
