import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { site as content } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { readingAlone } from "./reader.ts";

/* Where the search cannot work, it says why, lists the titles that match, and the lists below remain. */

/** What the index of titles names first for the words typed here: the question of a clause. */
const LAND = content.get("clauses", "territories").data.question;
const alone = readingAlone(ROOT);

async function message(page: Page): Promise<string> {
	const text = page.locator("[data-slot=message] p").first();
	await text.waitFor();
	return (await text.textContent()) ?? "";
}

/** What stands in every failure. */
async function remains(page: Page): Promise<void> {
	expect(await page.locator(".search-result h2").allTextContents()).toContain(LAND);
	expect(await page.locator("#a-z a").count()).toBeGreaterThan(300);
	expect(await page.locator("#a-z h3").first().isVisible()).toBe(true);
}

test("with no index beside the pages, as in the dev server, it says how to make one", async () => {
	const { page, home, close } = await alone();
	await page.route("**/pagefind/**", (route) => route.fulfill({ status: 404, body: "Not found" }));
	await page.goto(`${home}search/?q=territories`);
	expect(await message(page)).toContain("npm run build && npm run preview");
	await remains(page);
	await page.unroute("**/pagefind/**");
	await page.getByRole("button", { name: "Try again" }).click();
	await page.locator("search-view [role=status]", { hasText: "pages found" }).waitFor();
	await close();
});

test("with its program blocked, it says that the index could not be read", async () => {
	const { page, home, close } = await alone();
	await page.route("**/pagefind/pagefind.js", (route) => route.abort());
	await page.goto(`${home}search/?q=territories`);
	expect(await message(page)).toContain("could not be read");
	await remains(page);
	await close();
});

test("with the parts of the index blocked, it does not say that no page was found", async () => {
	const { page, home, close } = await alone();
	await page.route("**/pagefind/index/**", (route) => route.abort());
	await page.goto(`${home}search/?q=territories`);
	expect(await message(page)).toContain("could not be read");
	await remains(page);
	await close();
});

test("where more results cannot be fetched, it says so and keeps those that it has", async () => {
	const { page, home, close } = await alone();
	const context = page.context();
	await page.goto(`${home}search/?q=donetsk`);
	await page.locator("search-view [role=status]", { hasText: "pages found" }).waitFor();
	await page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await page.getByRole("button", { name: "More results" }).click();
	expect(await message(page)).toContain("no connection");
	expect(await page.locator(".search-result").count()).toBe(10);
	await context.setOffline(false);
	await page.locator("[data-slot=message]:empty").waitFor({ state: "attached" });
	await page.getByRole("button", { name: "More results" }).click();
	await page.locator(".search-result").nth(10).waitFor();
	await close();
});

test("with WebAssembly refused by a policy, it says so", async () => {
	const { page, home, close } = await alone();
	const strict = async (route: Route): Promise<void> => {
		const response = await route.fetch();
		const body = (await response.text()).replace(" 'wasm-unsafe-eval'", "");
		await route.fulfill({ response, body });
	};
	await page.route(/\/search\/\?/, strict);
	await page.goto(`${home}search/?q=territories`);
	expect(await message(page)).toContain("WebAssembly");
	await remains(page);
	await close();
});

test("with no connection, it says so, and goes on by itself once there is one", async () => {
	const { page, home, close } = await alone();
	const context = page.context();
	await page.goto(`${home}search/`);
	await page.locator("input[type=search]").focus();
	await page.waitForLoadState("networkidle");
	await context.setOffline(true);
	await page.keyboard.type("territories");
	expect(await message(page)).toContain("no connection");
	await remains(page);
	await context.setOffline(false);
	await page.locator("search-view [role=status]", { hasText: "pages found" }).waitFor();
	expect(await page.locator("[data-slot=message]").textContent()).toBe("");
	await close();
});
