import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { messages } from "../../src/text/messages/index.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { addAxe, broken, EVERYTHING } from "./axe.ts";
import { reading, unfold } from "./reader.ts";

/* The matrix of positions as readers use it: with a thumb, with a screen reader, with the keyboard. */

const visit = reading(ROOT);
const territory = site.clauses.filter(({ data }) => data.theme === "territory");
const NARROW = { viewport: { width: 360, height: 800 } };
const THEME = "positions/by/theme/territory/";

/** How often each role of a table stands in what a screen reader is given. */
async function roles(page: Page): Promise<Record<string, number>> {
	const session = await page.context().newCDPSession(page);
	const { nodes } = (await session.send("Accessibility.getFullAXTree")) as {
		nodes: { ignored: boolean; role?: { value: string } }[];
	};
	const found: Record<string, number> = {};
	for (const { ignored, role } of nodes)
		if (!ignored && role !== undefined) found[role.value] = (found[role.value] ?? 0) + 1;
	return found;
}

describe.each([
	["narrow", NARROW],
	["wide", {}],
])("%s", (_, options) => {
	test("a screen reader is given a table with heads for rows and columns", async () => {
		const { page, close } = await visit(THEME, options);
		const found = await roles(page);
		const rows = territory.length;
		expect(found["table"]).toBe(1);
		expect(found["columnheader"]).toBe(5);
		expect(found["rowheader"]).toBe(rows);
		expect(found["row"]).toBe(rows + 1);
		expect(found["cell"]).toBe(rows * 4);
		await close();
	});
});

describe("on a phone", () => {
	test("each row is a block that names the four voices below each other, within the screen", async () => {
		const { page, close } = await visit(THEME, NARROW);
		const blocks = await page.locator(".position-matrix tbody tr").evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll("td")].map((cell) => {
					const { left, right, top } = cell.getBoundingClientRect();
					const name = cell.querySelector("i");
					return { name: name?.checkVisibility() ? name.textContent : null, inside: left >= 0 && right <= 360, top };
				}),
			),
		);
		expect(blocks.length).toBe(territory.length);
		for (const block of blocks) {
			expect(block.map(({ name }) => name)).toEqual(Object.values(messages.labels.voiceSign));
			expect(block.every(({ inside }) => inside)).toBe(true);
			expect(block.map(({ top }) => top)).toEqual(block.map(({ top }) => top).toSorted((a, b) => a - b));
			expect(new Set(block.map(({ top }) => top)).size).toBe(4);
		}
		await close();
	});

	test("breaks no rule of axe on a page of a theme, folded or open", async () => {
		const { page, close } = await visit(THEME, { ...NARROW, bypassCSP: true });
		await addAxe(page);
		expect(await broken(page, 360, "light", EVERYTHING)).toEqual([]);
		await unfold(page);
		expect(await broken(page, 360, "dark", EVERYTHING)).toEqual([]);
		expect(await broken(page, 1280, "light", EVERYTHING)).toEqual([]);
		await close();
	});
});

test("without script, who said it leads to the statement on the page of the clause, unfolded", async () => {
	const { page, close } = await visit(THEME, { javaScriptEnabled: false });
	const link = page.locator(".position-matrix td a[href*='#p-']").first();
	const target = (await link.getAttribute("href"))?.split("#")[1] ?? "";
	await link.click();
	await page.waitForURL(/#p-/);
	expect(await page.locator(`[id="${target}"]`).isVisible()).toBe(true);
	await close();
});

test("the drawing is read by keyboard, and each mark leads to its row", async () => {
	const { page, close } = await visit("positions/#positions");
	const marks = page.locator("#positions svg.chart:visible a");
	expect(await marks.count()).toBe(site.clauses.length * 4);
	await marks.first().focus();
	const value = page.locator("#positions .chart-value");
	const first = await value.textContent();
	expect(first).toBe(await marks.first().getAttribute("aria-label"));
	await page.keyboard.press("ArrowRight");
	await page.keyboard.press("ArrowDown");
	const here = await value.textContent();
	expect(here).toBe(await marks.nth(5).getAttribute("aria-label"));
	await page.keyboard.press("Enter");
	await page.waitForURL(/#on-/);
	const second = site.clauses[1];
	expect(page.url()).toContain(`#on-${second?.id}`);
	const row = page.locator(`#on-${second?.id}`);
	const top = await row.evaluate((one) => one.getBoundingClientRect().top);
	const head = await page
		.locator(".position-matrix thead th")
		.first()
		.evaluate((one) => one.getBoundingClientRect().bottom);
	expect(top).toBeGreaterThanOrEqual(head - 2);
	await close();
});
