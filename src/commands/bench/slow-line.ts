/** A slow line to a host as hosts are: text compressed with Brotli, nothing in the cache. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { brotliCompressSync, constants } from "node:zlib";
import type { Browser, Page } from "playwright-core";
import { answer, type Served, servedBy, typeOf } from "../serve/server.ts";

/** 1.6 Mbit/s down, 0.75 up, 150 ms for a round trip. */
const LINE = {
	offline: false,
	latency: 150,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 750_000 / 8,
};
/** Close to what a host does when it compresses once and serves often. */
const QUALITY = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

/** Serves a built site, and other files by their path, on a free port of loopback. */
export async function serveCompressed(folder: string, others: ReadonlyMap<string, string>): Promise<Served> {
	const packed = new Map<string, Buffer>();
	const server = createServer(({ url = "/" }, response) => {
		const path = url.replace(/\?.*/s, "");
		const other = others.get(path);
		const found = other === undefined ? answer({ folder, base: "/" }, url) : null;
		const file = other !== undefined ? path : found !== null && "file" in found ? found.file : null;
		if (file === null) {
			response.writeHead(404).end();
			return;
		}
		const type = typeOf(file);
		const isText = /^text\/|json|javascript|svg|wasm/.test(type);
		const raw = (): Buffer => (other === undefined ? readFileSync(file) : Buffer.from(other));
		if (!packed.has(file)) packed.set(file, isText ? brotliCompressSync(raw(), QUALITY) : raw());
		response.writeHead(200, { "content-type": type, ...(isText ? { "content-encoding": "br" } : {}) });
		response.end(packed.get(file));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	return servedBy(server, "/");
}

/** What a reader waits for. */
export interface Task {
	/** Opened and left to come to rest before the watch is started. */
	from?: string;
	/** What is done when it starts. */
	act: (page: Page) => Promise<unknown>;
	/** A selector of what must be seen. */
	until: string;
}

export interface Measure {
	/** As they came over the line, heads included. */
	bytes: number;
	milliseconds: number;
}

/** Does a task once, with an empty cache on the slow line. */
export async function measure(browser: Browser, { from, act, until }: Task): Promise<Measure> {
	const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		let bytes = 0;
		session.on("Network.loadingFinished", ({ encodedDataLength }) => {
			bytes += encodedDataLength;
		});
		await session.send("Network.emulateNetworkConditions", LINE);
		if (from !== undefined) await page.goto(from, { waitUntil: "networkidle" });
		bytes = 0;
		const began = performance.now();
		await act(page);
		await page.waitForSelector(until, { state: "visible", timeout: 60_000 });
		return { bytes, milliseconds: performance.now() - began };
	} finally {
		await context.close();
	}
}

/** The middle of several measurements, by their time. */
export function median(measures: readonly Measure[]): Measure {
	const middle = measures.toSorted((a, b) => a.milliseconds - b.milliseconds)[Math.floor(measures.length / 2)];
	if (middle === undefined) throw new Error("nothing was measured");
	return middle;
}

/** When a page is painted, in milliseconds from the start of its loading. */
export interface Paint {
	/** The first text or picture. */
	first: number;
	/** The largest text or picture in the window. */
	largest: number;
}

/** Milliseconds after the load in which a larger one could still come. */
const REST = 300;

/** Opens a page on a phone with an empty cache on the slow line. */
export async function paintOf(browser: Browser, address: string): Promise<Paint> {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", LINE);
		await page.goto(address, { waitUntil: "load" });
		await page.waitForTimeout(REST);
		return await page.evaluate(
			() =>
				new Promise<{ first: number; largest: number }>((resolve) => {
					const [first] = performance.getEntriesByName("first-contentful-paint");
					new PerformanceObserver((list) => {
						const last = list.getEntries().at(-1);
						resolve({ first: first?.startTime ?? Number.NaN, largest: last?.startTime ?? Number.NaN });
					}).observe({ type: "largest-contentful-paint", buffered: true });
				}),
		);
	} finally {
		await context.close();
	}
}
