import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Served } from "../../src/commands/serve/server.ts";
import { site as content } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { launch, open, visit } from "./reader.ts";

/* The evidence mark in a text: its note, and the way to its source. */

let browser: Browser;
beforeAll(async () => {
	browser = await launch();
});
afterAll(() => browser?.close());

describe("the evidence mark", () => {
	let served: Served;
	beforeAll(async () => {
		served = await open(ROOT);
	});
	afterAll(() => served?.close());

	test.each([360, 1280])(
		"at %i px shows its note on focus, inside the page, and leads to its source",
		async (width) => {
			const { page, close } = await visit(browser, `${served.address}${content.main[0]?.path}`, {
				viewport: { width, height: 800 },
			});
			const mark = page.locator(".evidence-mark:has(.evidence-note)").first();
			const note = mark.locator(".evidence-note");
			const link = mark.locator("a").first();
			if (width === 360) expect(await note.isVisible()).toBe(false);
			await link.focus();
			expect(await note.isVisible()).toBe(true);
			const box = await note.boundingBox();
			expect(box?.x).toBeGreaterThanOrEqual(0);
			expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			expect(await note.textContent()).toMatch(/\d/);

			const target = await link.getAttribute("href");
			await page.keyboard.press("Enter");
			expect(new URL(page.url()).hash).toBe(target);
			const row = await page.locator(target ?? "").boundingBox();
			expect(row?.y).toBeGreaterThanOrEqual(0);
			expect(row?.y).toBeLessThan(800);
			await close();
		},
	);
});
