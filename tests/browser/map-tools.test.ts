import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { addAxe, broken, EVERYTHING } from "./axe.ts";
import { reading } from "./reader.ts";

/* Maps as they are used: what keys, wheel, fingers and boxes do, and that the page can always be scrolled. */

const LINES = "maps/territorial-lines/";
const read = reading(ROOT);

/** A page whose map has its tools. */
async function ready(path: string, options = {}) {
	const opened = await read(path, options);
	await opened.page.waitForSelector(".map-tools:not([hidden])");
	return opened;
}
const ground = (page: Page): Promise<string | null> => page.locator(".map-ground").getAttribute("transform");
const scrolled = (page: Page): Promise<number> => page.evaluate(() => window.scrollY);

test("keys and buttons zoom, arrows move, 0 brings the whole map back, and the address follows", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".map-frame svg").focus();
	await page.keyboard.press("+");
	await page.keyboard.press("+");
	const zoomed = await ground(page);
	expect(zoomed).toContain("scale(2.56");
	await page.keyboard.press("ArrowRight");
	expect(await ground(page)).not.toBe(zoomed);
	await page.waitForFunction(() => location.hash.startsWith("#map=2.56/"));
	await page.reload();
	await page.waitForFunction(() =>
		document.querySelector(".map-ground")?.getAttribute("transform")?.includes("scale(2.56"),
	);
	await page.getByRole("button", { name: "Zoom out" }).click();
	expect(await ground(page)).toContain("scale(1.6");
	await page.locator(".map-frame svg").focus();
	await page.keyboard.press("0");
	expect(await ground(page)).toContain("scale(1.000)");
	await page.waitForFunction(() => location.hash === "");
	await close();
});

test("the wheel scrolls the page over the map, and zooms with Ctrl alone", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".map-frame svg").hover();
	await page.mouse.wheel(0, 300);
	await page.waitForFunction(() => window.scrollY > 100);
	expect(await ground(page)).toBeNull();
	await page.evaluate(() => window.scrollTo(0, 0));
	await page.locator(".map-frame svg").hover();
	const before = await scrolled(page);
	await page.keyboard.down("Control");
	await page.mouse.wheel(0, -200);
	await page.keyboard.up("Control");
	await page.waitForFunction(() => document.querySelector(".map-ground")?.hasAttribute("transform"));
	expect(Math.abs((await scrolled(page)) - before)).toBeLessThan(3);
	await close();
});

test("arrow keys scroll the page while the whole map is shown", async () => {
	const { page, close } = await ready(LINES, { viewport: { width: 1280, height: 400 } });
	await page.locator(".map-frame svg").focus();
	const before = await scrolled(page);
	await page.keyboard.press("ArrowDown");
	await page.waitForFunction((from) => window.scrollY > from, before);
	expect(await ground(page)).toBeNull();
	await close();
});

test("a zoomed map is dragged, and a drag follows no link", async () => {
	const { page, close } = await ready(LINES);
	await page.locator(".map-frame svg").scrollIntoViewIfNeeded();
	const button = page.getByRole("button", { name: "Zoom in" });
	for (let i = 0; i < 3; i++) await button.click();
	const before = await ground(page);
	const box = await page.locator(".map-frame svg").boundingBox();
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
	const box = await page.locator(".map-frame svg").boundingBox();
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
	expect(await page.locator("[data-row='contact-2025-12-21'][data-on]").count()).toBeGreaterThan(0);
	await page.mouse.move(0, 0);
	await page.locator("a[data-row='occupied-since-2014']").focus();
	expect(await page.locator("tr#occupied-since-2014[data-on]").count()).toBe(1);
	await close();
});

test("axe finds nothing on a map with its tools, narrow and wide, on light and dark paper", async () => {
	const { page, close } = await ready(LINES, { bypassCSP: true });
	await addAxe(page);
	expect([
		...(await broken(page, 360, "light", EVERYTHING)),
		...(await broken(page, 1280, "dark", EVERYTHING)),
	]).toEqual([]);
	await close();
});
