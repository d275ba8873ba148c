import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { sideOf } from "../../src/model/views/lists/facet-definitions.ts";
import { messages } from "../../src/text/messages/index.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* The page of events as it is used: narrowed with and without script, read by keyboard, on a phone. */

const read = reading(ROOT);
const CLAUSE = site.get("clauses", "territories");
const talks = site.events.filter(({ data }) => data.kind === "talks");
const both = talks.filter(({ clauses }) => clauses.includes(CLAUSE));
const addresses = (events: typeof site.events): string[] => events.map(({ path }) => `/${path}`);

/** The events that list, drawing and table show, by their address. */
const shown = (page: Page) =>
	page.evaluate(() => {
		const paths = (selector: string): string[] =>
			[...document.querySelectorAll<HTMLAnchorElement>(selector)]
				.filter((one) => one.getClientRects().length > 0)
				.map((one) => one.getAttribute("href") ?? "");
		return {
			list: paths(".event-row h3 a"),
			drawing: paths("chart-view svg a:not([hidden])"),
			table: paths(".chart-table td a"),
		};
	});
const every = (events: typeof site.events) => {
	const list = addresses(events);
	return { list, drawing: list, table: list };
};
const link = (page: Page, path: string) => page.locator(`.facet-nav a[href="/events/${path}"]`);
const count = (page: Page, path: string) => link(page, path).locator("span").textContent();
const query = (page: Page): string => new URL(page.url()).search;
const status = (page: Page) => page.locator("event-filter [role=status]").textContent();
const words = (events: number, values: string): string =>
	messages.eventFilter.some
		.replace("{shown}", `${events}`)
		.replace("{all}", `${site.events.length}`)
		.replace("{values}", values);

test("without script the links lead to lists of their own, and nothing offers what a script does", async () => {
	const { page, close } = await read("events/", { javaScriptEnabled: false });
	expect(await page.locator("event-filter").isVisible()).toBe(false);
	await link(page, "by/kind/talks/").click();
	expect(new URL(page.url()).pathname).toBe("/events/by/kind/talks/");
	expect(await page.locator(".event-row").count()).toBe(talks.length);
	expect(await page.locator(".chart-frame svg:visible a").count()).toBe(talks.length);
	await close();
});

describe("with script", () => {
	test("kind, clause and side narrow list, drawing and table at once; the address says so, and Back works", async () => {
		const { page, close } = await read("events/");
		expect(await shown(page)).toEqual(every(site.events));
		expect(await status(page)).toBe(messages.eventFilter.all.replace("{all}", `${site.events.length}`));

		await link(page, "by/kind/talks/").click();
		expect(query(page)).toBe("?kind=talks");
		expect(await shown(page)).toEqual(every(talks));
		expect(await status(page)).toBe(words(talks.length, "talks"));
		expect(await link(page, "by/kind/talks/").getAttribute("aria-current")).toBe("true");

		await page.locator(".facet-nav details details summary").first().click();
		await link(page, `by/clause/${CLAUSE.id}/`).click();
		expect(query(page)).toBe(`?kind=talks&clause=${CLAUSE.id}`);
		expect(await shown(page)).toEqual(every(both));
		expect(await status(page)).toBe(words(both.length, `talks; ${CLAUSE.title}`));
		expect(await count(page, "by/side/none/")).toBe(`${both.filter((one) => sideOf(one) === "none").length}`);
		expect(await count(page, "by/kind/statement/")).toBe(
			`${site.events.filter(({ data, clauses }) => data.kind === "statement" && clauses.includes(CLAUSE)).length}`,
		);

		await link(page, "by/side/none/").click();
		expect(await shown(page)).toEqual(every(both.filter((one) => sideOf(one) === "none")));
		await page.goBack();
		expect(await shown(page)).toEqual(every(both));
		await page.goBack();
		expect(await shown(page)).toEqual(every(talks));
		await page.goBack();
		expect([query(page), await shown(page)]).toEqual(["", every(site.events)]);
		await close();
	});

	test("a value chosen again is taken back, and the reset shows all", async () => {
		const { page, close } = await read("events/?kind=talks&year=2025");
		const before = talks.filter(({ data }) => data.date.startsWith("2025"));
		expect(await shown(page)).toEqual(every(before));
		await link(page, "by/year/2025/").click();
		expect([query(page), await shown(page)]).toEqual(["?kind=talks", every(talks)]);
		await page.getByRole("link", { name: messages.eventFilter.reset }).click();
		expect([query(page), await shown(page)]).toEqual(["", every(site.events)]);
		expect(await page.getByRole("link", { name: messages.eventFilter.reset }).count()).toBe(0);
		await close();
	});

	test("a month in which nothing is left has no heading, and an unknown value narrows nothing", async () => {
		const { page, close } = await read("events/?kind=strike");
		expect(await page.locator(".list-width h2:visible").allTextContents()).toEqual(
			["December 2025"].map((one) => one.replace(" ", "\u00a0")),
		);
		await page.goto(page.url().replace("kind=strike", "kind=nothing&colour=red"));
		expect(await shown(page)).toEqual(every(site.events));
		await close();
	});
});

describe("by keyboard", () => {
	const held = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("href"));
	const stops = (page: Page) => page.locator('chart-view svg:visible a[tabindex="0"]');

	test.each([
		[1280, "ArrowRight", "ArrowDown"],
		[360, "ArrowDown", "ArrowRight"],
	])("at %d px %s leads on in time and %s to the next lane; Enter opens", async (width, along, across) => {
		const { page, close } = await read("events/", { viewport: { width, height: 900 } });
		expect(await stops(page).count()).toBe(1);
		await stops(page).focus();
		expect(await held(page)).toBe(addresses(site.events)[0]);
		expect(await page.locator("chart-view .chart-value").textContent()).toContain(site.events[0]?.title);
		const kind = site.events[0]?.data.kind;
		const same = site.events.filter(({ data }) => data.kind === kind);
		for (const event of same.slice(1)) {
			await page.keyboard.press(along);
			expect(await held(page)).toBe(`/${event.path}`);
		}
		await page.locator(`chart-view svg:visible a[href="/${talks[0]?.path}"]`).focus();
		await page.keyboard.press(across);
		const lane = await page.evaluate(() => document.activeElement?.getAttribute("data-lane"));
		expect(lane).toBe("1");
		const target = await held(page);
		await page.keyboard.press("Enter");
		await page.waitForURL(`**${target}`);
		await close();
	});

	test("what is narrowed away is skipped, and there is still one stop", async () => {
		const { page, close } = await read(`events/?kind=talks&clause=${CLAUSE.id}`);
		expect(await stops(page).count()).toBe(1);
		await stops(page).focus();
		const seen = [await held(page)];
		for (const _ of both.slice(1)) {
			await page.keyboard.press("ArrowRight");
			seen.push(await held(page));
		}
		expect(seen).toEqual(addresses(both));
		await page.keyboard.press("ArrowDown");
		expect(await held(page)).toBe(seen.at(-1));
		await close();
	});
});

describe.each([360, 768, 1280])("at %d px", (width) => {
	test.each(["events/", "events/by/kind/talks/"])("%s fits, and no two words of the drawing touch", async (path) => {
		const { page, close } = await read(path, { viewport: { width, height: 800 } });
		const found = await page.evaluate(() => {
			const texts = [...document.querySelectorAll<SVGTextElement>(".chart-frame svg text")]
				.map((one) => ({ words: one.textContent, box: one.getBoundingClientRect() }))
				.filter(({ box }) => box.width > 0);
			const touching = texts.flatMap((a, i) =>
				texts
					.slice(i + 1)
					.filter(
						(b) =>
							Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
							Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 3,
					)
					.map((b) => `${a.words} / ${b.words}`),
			);
			const { scrollWidth, clientWidth } = document.documentElement;
			return { count: texts.length, touching, over: scrollWidth - clientWidth };
		});
		expect(found.count).toBeGreaterThan(20);
		expect([found.touching, found.over]).toEqual([[], 0]);
		await close();
	});
});
