import type { Locator, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { dialClauses } from "../../src/model/views/answers.ts";
import { compareVersions, firstPair, MOVED } from "../../src/model/views/compare.ts";
import { answerWords } from "../../src/text/sentences/answers.ts";
import { site as content } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/*
 * What readers come for, on a phone and without script: how many taps from the home page, and how many words stand before
 * the answer. An answer counts as seen by its box on the page, not by its text in the file.
 */

const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };

const read = reading(ROOT);

const plain = (text: string): string => text.replace(/\s+/gu, " ").trim();
const wordsOf = (text: string): number => plain(text).split(" ").filter(Boolean).length;

/** The text of an element as it is seen: what is folded is not in it. */
// biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count
const seen = async (element: Locator): Promise<string> => plain(await element.innerText());

/** How many words of the page's text stand before an element, as they are shown; fails where it has no box. */
async function wordsBefore(page: Page, answer: Locator): Promise<number> {
	const box = await answer.boundingBox();
	expect(box?.width, "the answer is seen").toBeGreaterThan(0);
	const shown = await seen(page.locator("main"));
	const start = (await seen(answer)).slice(0, 40);
	expect(shown).toContain(start);
	return wordsOf(shown.slice(0, shown.indexOf(start)));
}

const home = () => read("", PHONE);

describe("from the home page, on a phone without script", () => {
	test("is anything signed: no tap, in the first 20 words", async () => {
		const { page, close } = await home();
		expect(await wordsBefore(page, page.locator("main").getByText("Not signed."))).toBeLessThan(20);
		await close();
	});

	test("how many troops in each draft: no tap, in one sentence and on the dial", async () => {
		const { page, close } = await home();
		const [first] = dialClauses(content);
		const figures = (first?.ribbon ?? []).flatMap(
			({ wording }) => wording?.numbers.map(({ printed }) => plain(printed)) ?? [],
		);
		expect(figures.length).toBeGreaterThan(1);
		const sentences = await page.locator(".known li").allInnerTexts();
		expect(sentences.map(plain).some((sentence) => figures.every((figure) => sentence.includes(figure)))).toBe(true);
		await close();
	});

	test("what each draft would mean for a town: one tap, in the first 150 words", async () => {
		const { page, close } = await home();
		const [town] = content.settings.home.towns;
		await page
			.locator("main")
			.getByRole("link", { name: town?.title ?? "", exact: true })
			.click();
		expect(await seen(page.locator("h1"))).toContain(town?.title);
		const rows = page.locator(".place-answers dt");
		expect(await rows.count()).toBe(content.main.length);
		expect(await wordsBefore(page, rows.last())).toBeLessThan(150);
		await close();
	});

	test("what changed between the two drafts that matter most: one tap, every clause that moved within 400 words", async () => {
		const { page, close } = await home();
		await page.locator("main").getByRole("link", { name: "Compare two drafts" }).click();
		const moved = compareVersions(content, firstPair(content)).rows.filter(({ group }) => MOVED.includes(group));
		const table = page.locator(".compare-table").first();
		expect(await table.locator("tbody tr").count()).toBe(moved.length);
		const text = await seen(table);
		for (const { b } of moved) expect(text).toContain(plain(answerWords(b)));
		expect((await wordsBefore(page, table)) + wordsOf(text)).toBeLessThanOrEqual(400);
		expect((await table.boundingBox())?.height).toBeLessThanOrEqual(4 * PHONE.viewport.height);
		await close();
	});

	test("who said what on a question: one tap, in words, with speaker and day", async () => {
		const { page, close } = await home();
		const crimea = dialClauses(content).find(({ voices }) => voices.filter(({ state }) => state !== "none").length > 1);
		await page
			.locator(".dial-table th a", { hasText: crimea?.data.short ?? "" })
			.first()
			.click();
		for (const { positions } of crimea?.voices ?? [])
			for (const { id, data } of positions) {
				const line = page.locator(`.voice-lines a[href="#p-${id}"]`);
				expect(await seen(line)).toContain(plain(data.in_short[crimea?.id ?? ""] ?? ""));
				expect((await line.boundingBox())?.height).toBeGreaterThan(0);
			}
		await close();
	});

	test("the night of the strikes: home, timeline, night", async () => {
		const { page, close } = await home();
		const night = content.events.find(
			({ data }) =>
				data.kind === "strike" && data.date.startsWith(content.settings.night.data.window_start.slice(0, 10)),
		);
		await page.locator("main").getByRole("link", { name: "All events" }).click();
		await page.locator(`.event-row a[href$="${night?.path}"]`).first().click();
		expect(page.url()).toContain(night?.path);
		await close();
	});

	test("the home page is at most three screens to its foot, the brief of each kind of clause at most six", async () => {
		const { page, home: address, close } = await home();
		const foot = async () => ((await page.locator(".site-footer").boundingBox())?.y ?? 0) / PHONE.viewport.height;
		expect(await foot()).toBeLessThanOrEqual(3);
		for (const { path } of content.clauses) {
			await page.goto(address + path);
			const record = (await page.locator(".record").boundingBox())?.y ?? 0;
			expect(record / PHONE.viewport.height, path).toBeLessThanOrEqual(6);
		}
		await close();
	});
});
