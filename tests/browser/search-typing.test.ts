import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { answered, status } from "./asking.ts";
import { reading } from "./reader.ts";

/* Keys and presses that come while something is on its way. */

const visit = reading(ROOT);
const results = (page: Page) => page.locator(".search-result");
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? "");
const more = (page: Page) => page.getByRole("button", { name: "More results" });

/** Holds back what is asked for below pagefind/ until it is let go. */
async function held(page: Page, files: string): Promise<() => void> {
	let release = (): void => {};
	const gate = new Promise<void>((done) => {
		release = done;
	});
	await page.route(files, async (route) => {
		await gate;
		await route.continue();
	});
	return release;
}

test("a space at the end does not stop the search", async () => {
	const { page, close } = await visit("search/");
	await page.locator("search-view input[type=search]").click();
	await page.keyboard.type("crimea ");
	await answered(page);
	expect(await results(page).first().textContent()).toContain("Crimea");
	await close();
});

test("the focus stays on the same title when the full results come", async () => {
	const { page, close } = await visit("search/");
	const release = await held(page, "**/pagefind/index/**");
	await page.locator("search-view input[type=search]").click();
	await page.keyboard.type("territ");
	await results(page).first().waitFor();
	await page.keyboard.press("ArrowDown");
	const title = await focused(page);
	expect(title).toMatch(/\?$/);
	release();
	await answered(page);
	expect(await results(page).first().locator("p").count()).toBeGreaterThan(1);
	expect(await focused(page)).toBe(title);
	await close();
});

test("two quick presses for more list each result once", async () => {
	const { page, close } = await visit("search/?q=donetsk");
	await answered(page);
	await more(page).evaluate((button) => {
		(button as HTMLButtonElement).click();
		(button as HTMLButtonElement).click();
	});
	await results(page).nth(19).waitFor();
	await page.waitForTimeout(300);
	const links = await results(page)
		.locator("h2 a")
		.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
	expect(links.length).toBe(20);
	expect(new Set(links).size).toBe(20);
	await close();
});

test("more that comes late is not put below another answer", async () => {
	const { page, close } = await visit("search/?q=donetsk");
	await answered(page);
	await page.waitForLoadState("networkidle");
	// The results of the other question are in the store of the page by then; only those for more are held back.
	await page.locator("search-view input[type=search]").fill("umerov");
	await page.waitForURL(/umerov/);
	await answered(page);
	await page.waitForLoadState("networkidle");
	await page.goBack();
	await page.waitForURL(/donetsk/);
	await results(page).filter({ hasText: "Donetsk" }).first().waitFor();
	await page.waitForLoadState("networkidle");
	const release = await held(page, "**/pagefind/fragment/**");
	await more(page).click();
	await page.locator("search-view input[type=search]").fill("umerov");
	await results(page).first().filter({ hasText: "Umerov" }).waitFor();
	release();
	await page.waitForTimeout(500);
	expect(await results(page).count()).toBe(10);
	await close();
});

test("back while a word is being typed shows where it leads, and the word does not come after", async () => {
	const { page, close } = await visit("search/?q=crimea");
	await answered(page);
	await page.locator("search-view input[type=search]").fill("donetsk");
	await page.waitForURL(/donetsk/);
	await page.evaluate(() => {
		const input = document.querySelector<HTMLInputElement>("search-view input[type=search]");
		if (input === null) return;
		input.value = "donetsk umerov";
		input.dispatchEvent(new Event("input", { bubbles: true }));
		history.back();
	});
	await page.waitForURL(/crimea/);
	await page.waitForTimeout(400);
	expect(new URL(page.url()).search).toBe("?q=crimea");
	expect(await page.locator("search-view input[type=search]").inputValue()).toBe("crimea");
	await close();
});

test("from the field a few tabs lead to the first result, past no box", async () => {
	const { page, close } = await visit("search/?q=donetsk");
	await answered(page);
	await page.locator("[data-facet=kind] input").first().waitFor();
	await page.locator("search-view input[type=search]").focus();
	let tabs = 0;
	while (tabs < 40 && !(await page.evaluate(() => document.activeElement?.closest(".search-result") != null))) {
		await page.keyboard.press("Tab");
		tabs++;
	}
	expect(tabs).toBeLessThanOrEqual(3);
	const [boxes, list] = await Promise.all([
		page.locator(".search-facets").boundingBox(),
		page.locator("[data-slot=list]").boundingBox(),
	]);
	expect(boxes?.x).toBeLessThan(list?.x ?? 0);
	await close();
});

test("on a narrow screen the boxes still stand above the results", async () => {
	const { page, close } = await visit("search/?q=donetsk", { viewport: { width: 360, height: 800 } });
	await answered(page);
	const [boxes, list] = await Promise.all([
		page.locator(".search-facets").boundingBox(),
		page.locator("[data-slot=list]").boundingBox(),
	]);
	expect((boxes?.y ?? 0) + (boxes?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
	expect(await status(page).textContent()).toMatch(/pages found/);
	await close();
});
