import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ROOT, SITES } from "../site/built-site.ts";
import { reading, readingAlone } from "./reader.ts";
import { wordsOf } from "./words-of.ts";

/* The field in the masthead of every page, its keys and its suggestions. */

const read = reading(ROOT);

const field = (page: Page) => page.locator("input[type=search]");
const list = (page: Page) => page.locator("#suggestions");
const options = (page: Page) => page.locator("#suggestions [role=option]");
const active = (page: Page) => page.locator("#suggestions [aria-selected=true]");

/** Types into the field and waits until titles are listed. */
async function type(page: Page, text: string): Promise<void> {
	await page.keyboard.type(text);
	await options(page).nth(1).waitFor();
}

describe.each(SITES)("under $base", (site) => {
	const { clause, begun, actor, term } = wordsOf(site);
	const read = reading(site);

	test("nothing of the search is asked for before the field is focused, and no policy is broken after", async () => {
		const { page, home, close } = await readingAlone(site)();
		await page.addInitScript(() => {
			const seen: string[] = [];
			Object.assign(window, { seen });
			document.addEventListener("securitypolicyviolation", (event) => seen.push(event.violatedDirective));
		});
		const asked: string[] = [];
		page.on("request", (request) => asked.push(request.url().slice(home.length)));
		const ofSearch = () => asked.filter((path) => /^search\/|^pagefind\/|suggestions/.test(path));
		await page.goto(home + clause);
		await page.waitForLoadState("networkidle");
		expect(ofSearch()).toEqual([]);
		await page.keyboard.press("/");
		await type(page, begun);
		expect(ofSearch().sort()).toEqual([
			expect.stringMatching(/^_astro\/suggestions-/),
			"search/answers.json",
			"search/titles.json",
		]);
		expect(await page.evaluate(() => (window as unknown as { seen: string[] }).seen)).toEqual([]);
		await close();
	});

	test("by keyboard from a name in another spelling to its page", async () => {
		const { page, home, close } = await read("");
		await page.keyboard.press("Control+k");
		await type(page, actor.typed);
		await page.keyboard.press("ArrowDown");
		expect(await active(page).textContent()).toContain(actor.title);
		await page.keyboard.press("Enter");
		await page.waitForURL(home + actor.path);
		await close();
	});

	test("a term is found at its place in the glossary", async () => {
		const { page, close } = await read("");
		await page.keyboard.press("/");
		await type(page, term.typed);
		const [first] = await options(page).evaluateAll((all) =>
			all.map((one) => one.getAttribute("href") ?? "").filter((href) => href.includes("#")),
		);
		expect(first).toBe(site.base + term.path);
		await close();
	});

	test("what is typed and sent leads to all results", async () => {
		const { page, home, close } = await read("about/");
		await page.keyboard.press("/");
		await page.keyboard.type("frozen assets");
		await page.keyboard.press("Enter");
		await page.waitForURL(`${home}search/?q=frozen+assets`);
		await close();
	});
});

describe("the keys", () => {
	let page: Page;
	let close: () => Promise<void>;
	beforeAll(async () => {
		({ page, close } = await read("clauses/"));
		await page.keyboard.press("/");
		await type(page, "kyiv");
	});
	afterAll(() => close?.());

	test("arrows go round through the list, by way of the field", async () => {
		const count = await options(page).count();
		expect(count).toBeGreaterThan(2);
		await page.keyboard.press("ArrowUp");
		expect(await active(page).textContent()).toBe("Search all pages for “kyiv”");
		expect(await field(page).getAttribute("aria-activedescendant")).toBe(`suggestions-${count - 1}`);
		await page.keyboard.press("ArrowDown");
		expect(await active(page).count()).toBe(0);
		expect(await field(page).getAttribute("aria-activedescendant")).toBeNull();
		await page.keyboard.press("ArrowDown");
		expect(await field(page).getAttribute("aria-activedescendant")).toBe("suggestions-0");
	});
	test("End and Home go to its ends once it is entered", async () => {
		await page.keyboard.press("End");
		expect(await active(page).textContent()).toContain("Search all pages");
		await page.keyboard.press("Home");
		expect(await field(page).getAttribute("aria-activedescendant")).toBe("suggestions-0");
	});
	test("the focus stays in the field, and the name of the list says what it is", async () => {
		expect(await field(page).evaluate((one) => one === document.activeElement)).toBe(true);
		expect(await field(page).getAttribute("aria-expanded")).toBe("true");
		expect(await page.getByRole("combobox", { name: "Search the site" }).count()).toBe(1);
		expect(await page.getByRole("listbox", { name: "Suggestions" }).count()).toBe(1);
	});
	test("words found are marked, and the count is said", async () => {
		expect((await list(page).locator("mark").first().textContent())?.toLowerCase()).toBe("kyiv");
		const titles = (await options(page).count()) - 1;
		await page.locator("header [role=status]", { hasText: `${titles} suggestions` }).waitFor({ state: "attached" });
	});
	test("Escape closes the list and keeps what was typed; an arrow opens it again", async () => {
		await page.keyboard.press("Escape");
		expect(await list(page).isVisible()).toBe(false);
		expect(await field(page).inputValue()).toBe("kyiv");
		expect(await field(page).getAttribute("aria-expanded")).toBe("false");
		await page.keyboard.press("ArrowDown");
		expect(await list(page).isVisible()).toBe(true);
	});
	test("a slash that is typed is a letter", async () => {
		await page.keyboard.type("/");
		expect(await field(page).inputValue()).toBe("kyiv/");
	});
	test("a name that is written wrongly is asked back, and taken over", async () => {
		await field(page).fill("");
		await page.keyboard.type("zelenskkyy");
		await page.locator("#suggestions [data-mean]").click();
		expect((await field(page).inputValue()).toLowerCase()).toContain("zelenskyy");
		expect(await options(page).first().textContent()).toContain("Zelenskyy");
	});
	test("leaving the field closes the list", async () => {
		await page.keyboard.press("Tab");
		await page.keyboard.press("Tab");
		expect(await list(page).isVisible()).toBe(false);
	});
});

test.each([360, 1280])("at %i px the list moves nothing and stays within the page", async (width) => {
	const { page, close } = await read("clauses/", { viewport: { width, height: 800 } });
	const place = () => page.evaluate(() => JSON.stringify(document.querySelector("h1")?.getBoundingClientRect()));
	const before = await place();
	const menu = page.getByRole("button", { name: "Menu" });
	if (await menu.isVisible()) await menu.click();
	await field(page).click();
	await type(page, "kyiv");
	expect(await place()).toBe(before);
	const box = await list(page).boundingBox();
	expect(box?.x).toBeGreaterThanOrEqual(0);
	expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
	await options(page).first().click();
	await page.waitForURL(/\/places\/kyiv/);
	await close();
});

test("without script the form leads to the lists", async () => {
	const { page, home, close } = await read("", { javaScriptEnabled: false });
	await field(page).fill("Kiev");
	await page.getByRole("button", { name: "Search" }).click();
	expect(page.url()).toBe(`${home}search/?q=Kiev`);
	await page.locator("#a-z").getByRole("link", { name: "Kyiv", exact: true }).first().click();
	expect(page.url()).toBe(`${home}places/kyiv/`);
	await close();
});
