import type { Page } from "playwright-core";
import type { BuiltSite } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* The page of the search, asked as a reader does. */

/** What a reader sees of an answer. */
export interface Answered {
	/** "3 pages found". */
	status: string;
	/** What is said above the results, with single spaces. */
	message: string;
	titles: string[];
	/** The words marked, in small letters. */
	marks: string[];
}

export const status = (page: Page) => page.locator("search-view [role=status]");

/** Waits for the answer of the index. */
export const answered = (page: Page): Promise<void> =>
	status(page)
		.filter({ hasText: /found$/ })
		.waitFor();

/** For a file of tests that reads one site: asks its search, one question after the other on one page. */
export function asking(site: BuiltSite): (query: string) => Promise<Answered> {
	const visit = reading(site);
	let opened: ReturnType<typeof visit> | undefined;
	return async (query) => {
		opened ??= visit("search/");
		const { page } = await opened;
		await status(page).evaluate((one) => one.replaceChildren());
		await page.locator("search-view input[type=search]").fill(query);
		await page.keyboard.press("Enter");
		await answered(page);
		const all = (css: string) => page.locator(css).allTextContents();
		return {
			status: (await status(page).textContent()) ?? "",
			message: (await all("[data-slot=message]")).join(" ").replace(/\s+/gu, " ").trim(),
			titles: await all(".search-result h2"),
			marks: (await all(".search-result mark")).map((mark) => mark.toLowerCase()),
		};
	};
}
