import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/text/messages/index.ts";
import { site as content } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { type Opened, reading, readingAlone } from "./reader.ts";

/* The evidence mark in a text: its note opens in place, and the list of sources leads back to it. */

const read = reading(ROOT);
const MARK = ".evidence-mark > button";
const OPEN = ".evidence-note:popover-open";
const PATH = content.main[0]?.path ?? "";

/** Whether the window shows an element whole. */
async function inWindow(page: Page, selector: string): Promise<boolean> {
	const [box, window] = [await page.locator(selector).first().boundingBox(), page.viewportSize()];
	if (box === null || window === null) return false;
	return box.x >= 0 && box.y >= 0 && box.x + box.width <= window.width && box.y + box.height <= window.height;
}

describe.each([360, 1280])("at %i px, without script", (width) => {
	const visited = () => read(PATH, { viewport: { width, height: 740 }, javaScriptEnabled: false });

	test("a tap opens the note in the window and moves nothing; Escape closes it", async () => {
		const { page, close } = await visited();
		const mark = page.locator(MARK).first();
		await mark.scrollIntoViewIfNeeded();
		const before = await mark.boundingBox();
		expect(Math.min(before?.width ?? 0, before?.height ?? 0)).toBeGreaterThanOrEqual(24);
		expect(await page.locator(OPEN).count()).toBe(0);
		await mark.click();
		expect(await inWindow(page, OPEN)).toBe(true);
		expect(await mark.boundingBox()).toEqual(before);
		expect(await page.locator(OPEN).textContent()).toContain(messages.labels.evidence.leaked.meaning);
		await page.keyboard.press("Tab");
		expect(await page.locator(`${OPEN} a`).first().and(page.locator(":focus")).count()).toBe(1);
		await page.keyboard.press("Escape");
		expect(await page.locator(OPEN).count()).toBe(0);
		expect(await mark.and(page.locator(":focus")).count()).toBe(1);
		await close();
	});

	test("a source leads back to the sentence that it supports", async () => {
		const { page, close } = await visited();
		await page.locator("#sources summary").click();
		const back = page.locator("#sources .back").nth(1);
		const target = (await back.getAttribute("href")) ?? "";
		await back.click();
		expect(await inWindow(page, target)).toBe(true);
		await close();
	});
});

/** The page as a browser gets it that knows no popover: neither the state nor the attribute. */
async function withoutPopovers(): Promise<Opened> {
	const opened = await readingAlone(ROOT)({ viewport: { width: 360, height: 740 }, bypassCSP: true });
	const { page, home } = opened;
	await page.route(home + PATH, async (route) => {
		const answer = await route.fetch();
		const html = (await answer.text())
			.replaceAll("selector(:popover-open)", "selector(:never-known)")
			.replaceAll(" popover ", " ");
		await route.fulfill({ response: answer, body: html });
	});
	await page.goto(home + PATH);
	return opened;
}

test("where no popover is known, the mark is a word that leads to its source, and no note is seen", async () => {
	const { page, close } = await withoutPopovers();
	const link = page.locator(".evidence-mark > a").first();
	expect(await link.isVisible()).toBe(true);
	expect(await page.locator(MARK).first().isVisible()).toBe(false);
	expect(
		await page.locator(".evidence-note").evaluateAll((all) => all.filter((one) => one.checkVisibility()).length),
	).toBe(0);
	await link.click();
	const target = (await link.getAttribute("href")) ?? "";
	expect(await inWindow(page, target)).toBe(true);
	await close();
});

test("on paper the mark is its word and the numbers of the sources", async () => {
	const { page, close } = await read(PATH);
	await page.emulateMedia({ media: "print" });
	const link = page.locator(".evidence-mark > a").first();
	expect(await link.isVisible()).toBe(true);
	expect(await link.textContent()).toBe(messages.labels.evidence.leaked.name);
	expect(await page.locator(MARK).first().textContent()).toMatch(/^\d/);
	await close();
});
