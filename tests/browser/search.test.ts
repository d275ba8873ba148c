import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { site as content } from "../content/real-content.ts";
import { ROOT, SITES } from "../site/built-site.ts";
import { addAxe, broken, EVERYTHING } from "./axe.ts";
import { reading, readingAlone } from "./reader.ts";
import { wordsOf } from "./words-of.ts";

/* The page of the search: results, what narrows them, the address that says it, and what happens where it cannot work. */

/** What the index of titles names first for the words typed here: the question of a clause. */
const LAND = content.get("clauses", "territories").data.question;
const read = reading(ROOT);

const status = (page: Page) => page.locator("search-view [role=status]");
const results = (page: Page) => page.locator(".search-result");
const box = (page: Page, facet: string, value: string) => page.locator(`[data-facet=${facet}] input[value="${value}"]`);
const label = (page: Page, facet: string, value: string) =>
	page.locator(`[data-facet=${facet}] label:has(input[value="${value}"])`);

/** Waits for the answer of the index, and reads how many pages it found. */
async function counted(page: Page): Promise<number> {
	await status(page)
		.filter({ hasText: /found$/ })
		.waitFor();
	const text = (await status(page).textContent()) ?? "";
	return text.startsWith("No") ? 0 : Number(text.split(" ")[0]);
}

/** Does something and waits until the index has answered anew. */
async function answered(page: Page, act: () => Promise<unknown>): Promise<number> {
	await status(page).evaluate((one) => one.replaceChildren());
	await act();
	return counted(page);
}

describe.each(SITES)("under $base", (site) => {
	test("each result and each place on a page is there, at its anchor", { timeout: 60_000 }, async () => {
		const { asked } = wordsOf(site);
		const { page, home, close } = await reading(site)(`search/?q=${asked.query}`);
		expect(await counted(page)).toBeGreaterThan(3);
		const titles = await results(page).locator("h2").allTextContents();
		expect(titles.slice(0, 3).join()).toContain(asked.answer);
		const links = await results(page)
			.locator("a")
			.evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href));
		expect(links.filter((link) => link.includes("#")).length).toBeGreaterThan(3);
		const { page: other, close: closeOther } = await reading(site)("");
		for (const [address, onePage] of Map.groupBy(links, (link) => link.replace(/#.*/, ""))) {
			expect(address.startsWith(home), address).toBe(true);
			expect((await other.goto(address))?.ok(), address).toBe(true);
			for (const link of onePage) {
				const { hash } = new URL(link);
				if (hash !== "") expect(await other.locator(hash.replace(/^#(\d)/, "#\\3$1 ")).count(), link).toBe(1);
			}
		}
		await closeOther();
		await close();
	});
});

describe("a reader", () => {
	test("types, narrows, orders, follows, and comes back by the address", async () => {
		const { page, close } = await read("search/");
		expect(await page.locator("[data-slot=found]").isVisible()).toBe(false);
		await page.keyboard.press("/");
		const all = await answered(page, () => page.keyboard.insertText("donetsk"));
		expect(all).toBeGreaterThan(10);
		expect(new URL(page.url()).search).toBe("?q=donetsk");
		await box(page, "kind", "Event").waitFor();

		const offer = await label(page, "kind", "Event").textContent();
		const events = await answered(page, () => box(page, "kind", "Event").check());
		expect(events).toBe(Number(/\d+$/.exec(offer ?? "")?.[0]));
		expect(await results(page).locator(".fine").first().textContent()).toMatch(/^Event · /);
		const both = await answered(page, () => box(page, "kind", "Clause").check());
		expect(both).toBeGreaterThan(events);
		expect(new URL(page.url()).search).toBe("?q=donetsk&kind=Event&kind=Clause");
		expect(await box(page, "kind", "Clause").evaluate((one) => one === document.activeElement)).toBe(true);

		await answered(page, () => page.getByLabel("Order").selectOption("earliest"));
		expect(new URL(page.url()).searchParams.get("sort")).toBe("earliest");
		expect(await counted(page)).toBe(both);

		expect(await answered(page, () => page.goBack())).toBe(both);
		expect(await page.getByLabel("Order").inputValue()).toBe("relevance");
		expect(await answered(page, () => page.goBack())).toBe(events);
		expect(await box(page, "kind", "Clause").isChecked()).toBe(false);
		expect(await answered(page, () => page.goForward())).toBe(both);

		const address = page.url();
		await results(page).locator("h2 a").first().click();
		await page.waitForURL((url) => !url.pathname.startsWith("/search/"));
		await page.goBack();
		expect(page.url()).toBe(address);
		expect(await counted(page)).toBe(both);
		expect(await answered(page, () => page.getByRole("button", { name: "Clear all" }).click())).toBe(all);
		await close();
	});

	test("sees kind, day and the words found, in other spellings too, and asks for more", async () => {
		const { page, close } = await read("search/?q=Киев");
		expect(await counted(page)).toBeGreaterThan(10);
		expect((await page.locator(".search-result mark").first().textContent())?.toLowerCase()).toContain("kyiv");
		expect((await results(page).allTextContents()).join()).toMatch(/As of \d+ \w+ \d{4}/);
		expect(await results(page).count()).toBe(10);
		await page.getByRole("button", { name: "More results" }).click();
		await results(page).nth(10).waitFor();
		expect(
			await results(page)
				.nth(10)
				.locator("h2 a")
				.evaluate((one) => one === document.activeElement),
		).toBe(true);
		await close();
	});

	test("goes through the results by arrow keys", async () => {
		const { page, close } = await read("search/?q=crimea");
		await counted(page);
		const at = () => page.evaluate(() => document.activeElement?.textContent);
		await page.keyboard.press("/");
		await page.keyboard.press("ArrowDown");
		expect(await at()).toBe(await results(page).first().locator("h2 a").textContent());
		await page.keyboard.press("ArrowDown");
		await page.keyboard.press("ArrowUp");
		await page.keyboard.press("ArrowUp");
		expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).toBe("q");
		await close();
	});

	test("is helped where nothing is found", async () => {
		const { page, home, close } = await read("search/?q=Zelenskkyy");
		expect(await counted(page)).toBeLessThan(3);
		expect(await page.locator("[data-slot=message]").textContent()).toContain("Did you mean");
		await answered(page, () => page.locator("[data-slot=mean] a").click());
		expect(await results(page).first().textContent()).toContain("Zelenskyy");

		await page.goto(`${home}search/?q=donetsk&kind=Term&year=1994`);
		expect(await counted(page)).toBe(0);
		expect(await answered(page, () => page.locator("[data-slot=wider] a").click())).toBeGreaterThan(10);
		expect(new URL(page.url()).search).toBe("?q=donetsk");
		await close();
	});

	test("sees matching titles while the index is on its way; nothing moves when it comes", async () => {
		const { page, home, close } = await readingAlone(ROOT)({ viewport: { width: 1280, height: 800 } });
		await page.route("**/pagefind/*.js", async (route) => {
			await new Promise((done) => setTimeout(done, 1500));
			await route.continue();
		});
		await page.goto(`${home}search/`);
		await page.locator("input[type=search]").click();
		await page.keyboard.type("territ");
		await results(page).first().waitFor();
		expect(await results(page).first().locator("h2").textContent()).toBe(LAND);
		expect(await status(page).textContent()).toContain("Matching titles");
		await page.evaluate(() => {
			const seen = { shift: 0 };
			Object.assign(window, { seen });
			new PerformanceObserver((entries) => {
				for (const one of entries.getEntries()) seen.shift += (one as unknown as { value: number }).value;
			}).observe({ type: "layout-shift" });
		});
		await counted(page);
		await box(page, "kind", "Clause").waitFor();
		await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
		expect(await page.evaluate(() => (window as unknown as { seen: { shift: number } }).seen.shift)).toBe(0);
		await close();
	});
});

test.each([
	[360, "light"],
	[1280, "dark"],
] as const)(
	"at %i px on %s paper, results break no rule of axe and nothing is wider than the page",
	async (width, colorScheme) => {
		const { page, close } = await read("search/?q=donetsk&kind=Clause", { colorScheme, bypassCSP: true });
		await counted(page);
		await box(page, "kind", "Clause").waitFor({ state: "attached" });
		await page.locator("[data-slot=facets]").evaluate((one) => one.setAttribute("open", ""));
		await addAxe(page);
		expect(await broken(page, width, colorScheme, EVERYTHING)).toEqual([]);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
		await close();
	},
);
