import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Served } from "../../src/commands/server.ts";
import { pagesOf, ROOT } from "../site/built-site.ts";
import { launch, open, visit } from "./reader.ts";

/* Maps as they are seen and used: what overlaps, what the keys do, and that the page can always be scrolled. */

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const maps = pagesOf(ROOT)
	.filter(({ html }) => html.includes("<map-view"))
	.map(({ path }) => path);
const LINES = "maps/territorial-lines/";

let browser: Browser;
let served: Served;
beforeAll(async () => {
	[browser, served] = await Promise.all([launch(), open(ROOT)]);
});
afterAll(async () => {
	await browser?.close();
	await served?.close();
});

/** Pairs of visible labels whose boxes overlap, by their text. */
const overlapping = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const texts = [...document.querySelectorAll(".mv .vw text")]
			.map((one) => ({ words: one.textContent, box: one.getBoundingClientRect(), group: one.parentElement }))
			.filter(({ box }) => box.width > 0);
		return texts.flatMap((a, i) =>
			texts
				.slice(i + 1)
				.filter(
					(b) =>
						a.group !== b.group &&
						Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
						Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5,
				)
				.map((b) => `${a.words} / ${b.words}`),
		);
	});

/** The lettering of the smallest visible label, in pixels. */
const smallest = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const svg = document.querySelector<SVGSVGElement>(".mv svg");
		if (svg === null) return 0;
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		const texts = [...svg.querySelectorAll(".vw text")].filter((one) => one.getBoundingClientRect().width > 0);
		return Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale));
	});

describe.each(maps)("%s", (path) => {
	test.each([
		[360, "light"],
		[360, "dark"],
		[700, "light"],
		[1280, "light"],
		[1280, "dark"],
	] as const)("has legible labels apart from one another at %d px, %s", async (width, colorScheme) => {
		const { page, close } = await visit(browser, served.address + path, {
			viewport: { width, height: 800 },
			colorScheme,
			javaScriptEnabled: false,
		});
		expect(await overlapping(page)).toEqual([]);
		expect(await smallest(page)).toBeGreaterThanOrEqual(9);
		await close();
	});
});

/** A page whose map has its tools. */
async function ready(path: string, options = {}) {
	const opened = await visit(browser, served.address + path, options);
	await opened.page.waitForSelector(".mz:not([hidden])");
	return opened;
}
const ground = (page: Page): Promise<string | null> => page.locator(".vw").getAttribute("transform");
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

test("keys and buttons zoom, arrows move, 0 brings the whole map back, and the address follows", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".mv svg").focus();
	await page.keyboard.press("+");
	await page.keyboard.press("+");
	const zoomed = await ground(page);
	expect(zoomed).toContain("scale(2.56");
	await page.keyboard.press("ArrowRight");
	expect(await ground(page)).not.toBe(zoomed);
	await page.waitForFunction(() => location.hash.startsWith("#map=2.56/"));
	await page.reload();
	await page.waitForFunction(() => document.querySelector(".vw")?.getAttribute("transform")?.includes("scale(2.56"));
	await page.getByRole("button", { name: "Zoom out" }).click();
	expect(await ground(page)).toContain("scale(1.6");
	await page.locator(".mv svg").focus();
	await page.keyboard.press("0");
	expect(await ground(page)).toContain("scale(1.000)");
	await page.waitForFunction(() => location.hash === "");
	await close();
});

test("the wheel scrolls the page over the map, and zooms with Ctrl alone", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".mv svg").hover();
	await page.mouse.wheel(0, 300);
	await page.waitForFunction(() => window.scrollY > 100);
	expect(await ground(page)).toBeNull();
	await page.evaluate(() => window.scrollTo(0, 0));
	await page.locator(".mv svg").hover();
	const before = await scrolled(page);
	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -200);
	await page.keyboard.up("Control");
	await page.waitForFunction(() => document.querySelector(".vw")?.hasAttribute("transform"));
	expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(3);
	await close();
});

test("arrow keys scroll the page while the whole map is shown", async () => {
	const { page, close } = await ready(LINES, { viewport: { width: 1280, height: 400 } });
	await page.locator(".mv svg").focus();
	const before = await scrolled(page);
	await page.keyboard.press("ArrowDown");
	await page.waitForFunction((from) => window.scrollY > from, before);
	expect(await ground(page)).toBeNull();
	await close();
});

test("a zoomed map is dragged, and a drag follows no link", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".mv svg").scrollIntoViewIfNeeded();
	const button = page.getByRole("button", { name: "Zoom in" });
	for (let i = 0; i < 3; i++) await button.click();
	const before = await ground(page);
	const box = await page.locator(".mv svg").boundingBox();
	if (box === null) throw new Error("no map");
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.mouse.down();
	await page.mouse.move(box.x + box.width / 2 + 90, box.y + box.height / 2 + 40, { steps: 5 });
	await page.mouse.up();
	expect(await ground(page)).not.toBe(before);
	expect(new URL(page.url()).pathname).toBe(`${ROOT.base}${LINES}`);
	await close();
});

test("two fingers zoom, one finger scrolls", async () => {
	const { page, close } = await ready(LINES, { viewport: { width: 360, height: 700 }, hasTouch: true });
	const box = await page.locator(".mv svg").boundingBox();
	if (box === null) throw new Error("no map");
	const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
	const client = await page.context().newCDPSession(page);
	const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...touchPoints: { x: number; y: number }[]) =>
		client.send("Input.dispatchTouchEvent", { type, touchPoints });
	await touch("touchStart", { x, y });
	await touch("touchMove", { x, y: y - 5 });
	await touch("touchEnd");
	expect(await ground(page)).toBeNull();
	await touch("touchStart", { x: x - 20, y }, { x: x + 20, y });
	await touch("touchMove", { x: x - 60, y }, { x: x + 60, y });
	await touch("touchEnd");
	expect(await ground(page)).toContain("scale(3.000)");
	await close();
});

test("layers go off and on, and the address says so", async () => {
	const { page, close } = await ready(LINES);
	const box = page.getByRole("checkbox", { name: /Line of contact on 21/ });
	const layer = page.locator("#territorial-lines-line");
	expect(await layer.evaluate((one) => getComputedStyle(one).display)).not.toBe("none");
	await box.uncheck();
	expect(await layer.evaluate((one) => getComputedStyle(one).display)).toBe("none");
	await page.waitForFunction(() => location.hash.endsWith("/line"));
	await page.reload();
	await page.waitForFunction(() => document.querySelector("#territorial-lines-line")?.hasAttribute("hidden"));
	await close();
});

test("pointing at a row lights up its mark, and a mark its row", async () => {
	const { page, close } = await ready(LINES);
	await page.locator("tr#contact-2025-12-21").hover();
	expect(await page.locator("[data-row='contact-2025-12-21'].on").count()).toBeGreaterThan(0);
	await page.mouse.move(0, 0);
	await page.locator("a[data-row='occupied-since-2014']").focus();
	expect(await page.locator("tr#occupied-since-2014.on").count()).toBe(1);
	await close();
});

test("without script the map, its labels and its table are there, and no tool that does nothing", async () => {
	const { page, close } = await visit(browser, served.address + LINES, { javaScriptEnabled: false });
	expect(await page.locator(".mv svg .vw text:visible").count()).toBeGreaterThan(20);
	expect(await page.locator(".mz button:visible").count()).toBe(0);
	expect(await page.locator(".mg input").count()).toBe(0);
	await close();
});

test("axe finds nothing on a map with its tools, narrow and wide, on light and dark paper", async () => {
	const { page, close } = await ready(LINES, { bypassCSP: true });
	await page.addScriptTag({ path: AXE });
	for (const [width, colorScheme] of [
		[360, "light"],
		[1280, "dark"],
	] as const) {
		await page.setViewportSize({ width, height: 900 });
		await page.emulateMedia({ colorScheme });
		const found = await page.evaluate(async () => {
			const { axe } = window as unknown as { axe: { run: (at: Document, options: object) => Promise<AxeResults> } };
			const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
			const { violations } = await axe.run(document, {
				runOnly: { type: "tag", values: tags },
				rules: { "color-contrast-enhanced": { enabled: true } },
			});
			return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 160)}`);
		});
		expect(found, `${width} px`).toEqual([]);
	}
	await close();
});

test("on paper the map is grey, with its patterns and the wide labels", async () => {
	const { page, close } = await visit(browser, served.address + LINES);
	await page.emulateMedia({ media: "print" });
	const { land, hatch } = await page.evaluate(() => ({
		land: getComputedStyle(document.querySelector(".mv .land") as Element).fill,
		hatch: getComputedStyle(document.querySelector(".mv .h") as Element).stroke,
	}));
	for (const colour of [land, hatch]) {
		const [r, g, b] = colour.match(/\d+/g) ?? [];
		expect([r, g]).toEqual([g, b]);
	}
	expect(await page.locator(".lw text").first().isVisible()).toBe(true);
	await close();
});
