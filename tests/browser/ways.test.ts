import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/text/messages/index.ts";
import { type BuiltSite, ROOT, SITES, SUB } from "../site/built-site.ts";
import { kindsOf, reading, readingAlone } from "./reader.ts";
import { wordsOf } from "./words-of.ts";

/* A reader's ways through the built site. */

interface Focused {
	tag: string;
	text: string;
	href: string | null;
	popover: string | null;
}

const focused = (page: Page): Promise<Focused> =>
	page.evaluate(() => {
		const at = document.activeElement as HTMLElement;
		const [href, popover] = [at.getAttribute("href"), at.getAttribute("popovertarget")];
		return { tag: at.tagName, text: at.textContent, href, popover };
	});

/** Presses Tab until the focus is where it is wanted, as a reader without a mouse does. */
async function tabTo(page: Page, wanted: (at: Focused) => boolean, most = 400): Promise<Focused> {
	for (let presses = 0; presses < most; presses++) {
		await page.keyboard.press("Tab");
		const at = await focused(page);
		if (wanted(at)) return at;
		if (at.tag === "BODY" && presses > 0) break;
	}
	throw new Error(`Tab does not lead there on ${page.url()}`);
}

const PHONE = { viewport: { width: 360, height: 800 } };

interface Swept {
	troubles: string[];
	/** By path: what went wrong in the page, and its text as it is seen. */
	pages: Map<string, { seen: { breaches: string[]; shift: number }; text: string }>;
}
const known = new Map<BuiltSite, Promise<Swept>>();

/** One page of each kind of a site, opened one after the other on a phone; each site once for all tests here. */
function swept(site: BuiltSite): Promise<Swept> {
	const sweep = known.get(site) ?? sweepKinds(site);
	known.set(site, sweep);
	return sweep;
}

/** Two frames: what is asked for in the first is seen in the second. */
const painted = (page: Page): Promise<unknown> =>
	page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

async function sweepKinds(site: BuiltSite): Promise<Swept> {
	const { page, home, close } = await readingAlone(site)(PHONE);
	await page.addInitScript(() => {
		const seen = { breaches: [] as string[], shift: 0 };
		Object.assign(window, { seen });
		document.addEventListener("securitypolicyviolation", (event) => seen.breaches.push(event.violatedDirective));
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
		}).observe({ type: "layout-shift", buffered: true });
	});
	const troubles = troublesOf(page, home);
	const pages: Swept["pages"] = new Map();
	for (const path of kindsOf(site)) {
		await page.goto(home + path);
		// What came last is painted before the page is scrolled: in one frame both, Chromium counts the lines that came as moved.
		await painted(page);
		await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight / 2));
		await painted(page);
		const { seen } = await page.evaluate(() => ({
			seen: (window as unknown as { seen: { breaches: string[]; shift: number } }).seen,
		}));
		pages.set(path, { seen, text: await shownText(page) });
	}
	await close();
	return { troubles, pages };
}

/** What is seen: text that a script would have to show is not in it. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
const shownText = (page: Page): Promise<string> => page.locator("body").innerText();

/** Fills up with what goes wrong on a page from here on. */
function troublesOf(page: Page, home: string): string[] {
	const troubles: string[] = [];
	page.on("console", (message) => {
		if (["error", "warning"].includes(message.type())) troubles.push(`${page.url()}: ${message.text()}`);
	});
	page.on("pageerror", (error) => troubles.push(`${page.url()}: ${error.message}`));
	page.on("requestfailed", (request) => {
		// The test leaves a page before its icon has come: that the browser then gives it up is no failure.
		const isLeft = request.failure()?.errorText === "net::ERR_ABORTED" && request.url().endsWith("/favicon.svg");
		if (!isLeft) troubles.push(`${request.url()} failed`);
	});
	page.on("request", (request) => {
		if (!request.url().startsWith(home)) troubles.push(`${request.url()} lies outside the site`);
	});
	page.on("response", (response) => {
		if (response.status() >= 400) troubles.push(`${response.url()}: ${response.status()}`);
	});
	return troubles;
}

describe.each(SITES)("under $base", (site) => {
	const { clause } = wordsOf(site);
	const read = reading(site);
	const alone = readingAlone(site);

	test("by keyboard alone: home, a clause, an actor, a source", async () => {
		const { page, home, close } = await read("");
		await page.keyboard.press("Tab");
		expect(await focused(page)).toMatchObject({ text: "Skip to the text", href: "#main" });
		const skip = await page.locator("a[href='#main']").boundingBox();
		expect(skip?.y).toBeGreaterThanOrEqual(0);
		await page.keyboard.press("Enter");
		expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");

		await tabTo(page, ({ href }) => href === site.base + clause);
		await page.keyboard.press("Enter");
		await page.waitForURL(home + clause);

		await tabTo(page, ({ tag, text }) => tag === "SUMMARY" && text?.includes(messages.clause.statements) === true);
		await page.keyboard.press("Enter");
		const actor = await tabTo(
			page,
			({ href }) => href?.startsWith(`${site.base}actors/`) === true && href.length > `${site.base}actors/`.length,
		);
		await page.keyboard.press("Enter");
		await page.waitForURL(new URL(actor.href ?? "", home).href);

		await tabTo(page, ({ popover }) => popover !== null && /^e-\d+$/.test(popover));
		await page.keyboard.press("Enter");
		await tabTo(page, ({ href }) => href?.startsWith(`${site.base}sources/`) === true, 1);
		await page.keyboard.press("Enter");
		await page.waitForURL(`${home}sources/**`);
		expect(await page.locator("h1").textContent()).not.toBe("");
		await close();
	}, 60_000);

	test("every stop of the keyboard is seen", async () => {
		const { page, close } = await read(clause);
		for (let stop = 0; stop < 40; stop++) {
			await page.keyboard.press("Tab");
			const outline = await page.evaluate(() => {
				const style = getComputedStyle(document.activeElement as Element);
				return { style: style.outlineStyle, width: Number.parseFloat(style.outlineWidth) };
			});
			expect(outline.style, `stop ${stop}`).not.toBe("none");
			expect(outline.width, `stop ${stop}`).toBeGreaterThanOrEqual(2);
		}
		await close();
	});

	test("one page of each kind: no error, no request that fails or goes elsewhere, no breach of the policy, no shift", async () => {
		const { pages, troubles } = await swept(site);
		expect(pages.size).toBeGreaterThan(20);
		for (const [path, { seen }] of pages) expect(seen, path).toEqual({ breaches: [], shift: 0 });
		expect(troubles).toEqual([]);
	}, 60_000);

	test("a wrong address is answered with a page that leads back", async () => {
		const { page, home, close } = await alone();
		const response = await page.goto(`${home}clauses/nowhere/`);
		expect(response?.status()).toBe(404);
		await page.getByRole("main").getByRole("link", { name: "Clauses" }).click();
		await page.waitForURL(`${home}clauses/`);
		await close();
	});

	test("the server sends the policy that the page holds, and forbids frames", async () => {
		const { home, close } = await read("");
		const response = await fetch(`${home}clauses/`);
		const policy = response.headers.get("content-security-policy");
		expect(policy).toContain("frame-ancestors 'none'");
		expect(policy).toContain("default-src 'none'");
		expect(response.headers.get("referrer-policy")).toBe("no-referrer");
		await close();
	});
});

describe("without script", () => {
	test("one page of each kind reads the same", async () => {
		const { pages } = await swept(SUB);
		const { page, home, close } = await reading(SUB)("", { ...PHONE, javaScriptEnabled: false });
		for (const [path, { text }] of pages) {
			await page.goto(home + path);
			expect(text.length, path).toBeGreaterThan(200);
			expect(await shownText(page), path).toBe(text);
		}
		await close();
	}, 60_000);

	test("the way from home to a source is walked by links", async () => {
		const { page, close } = await reading(ROOT)("", { javaScriptEnabled: false });
		await page.locator("main a[href$='/clauses/territories/']").first().click();
		await page.locator("#sources summary").click();
		await page.locator("#sources li a").first().click();
		expect(page.url()).toContain("/sources/");
		await close();
	});
});
