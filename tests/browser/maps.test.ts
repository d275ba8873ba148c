import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { pagesOf, ROOT } from "../site/built-site.ts";
import { reading, readingInTurn } from "./reader.ts";

/* Maps as they are seen: what overlaps, what is there without script, and on paper. */

const maps = pagesOf(ROOT)
	.filter(({ html }) => html.includes("<map-view"))
	.map(({ path }) => path);
const LINES = "maps/territorial-lines/";
const read = reading(ROOT);
const plain = readingInTurn(ROOT, { javaScriptEnabled: false });

/** Pairs of visible labels whose boxes overlap, by their text. */
const overlapping = (page: Page): Promise<string[]> =>
	page.evaluate(() => {
		const texts = [...document.querySelectorAll(".map-frame .map-ground text")]
			.map((one) => ({ words: one.textContent, box: one.getBoundingClientRect(), group: one.parentElement }))
			.filter(({ box }) => box.width > 0);
		return texts.flatMap((a, i) =>
			texts
				.slice(i + 1)
				.filter(
					(b) =>
						a.group !== b.group &&
						Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left) > 0.5 &&
						Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top) > 0.5,
				)
				.map((b) => `${a.words} / ${b.words}`),
		);
	});

/** The lettering of the smallest visible label, in pixels. */
const smallest = (page: Page): Promise<number> =>
	page.evaluate(() => {
		const svg = document.querySelector<SVGSVGElement>(".map-frame svg");
		if (svg === null) return 0;
		const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
		const texts = [...svg.querySelectorAll(".map-ground text")].filter((one) => one.getBoundingClientRect().width > 0);
		return Math.min(...texts.map((one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale));
	});

describe.each(maps)("%s", (path) => {
	test.each([
		[360, "light"],
		[360, "dark"],
		[700, "light"],
		[1280, "light"],
		[1280, "dark"],
	] as const)("has legible labels apart from one another at %d px, %s", async (width, colorScheme) => {
		const page = await plain(path);
		await page.setViewportSize({ width, height: 800 });
		await page.emulateMedia({ colorScheme });
		expect(await overlapping(page)).toEqual([]);
		expect(await smallest(page)).toBeGreaterThanOrEqual(9);
	});
});

test("without script the map, its labels and its table are there, and no tool that does nothing", async () => {
	const { page, close } = await read(LINES, { javaScriptEnabled: false });
	expect(await page.locator(".map-frame svg .map-ground text:visible").count()).toBeGreaterThan(20);
	expect(await page.locator(".map-tools button:visible").count()).toBe(0);
	expect(await page.locator(".map-legend input").count()).toBe(0);
	await close();
});

test("on paper the map is grey, with its patterns and the wide labels", async () => {
	const { page, close } = await read(LINES);
	await page.emulateMedia({ media: "print" });
	const { land, hatch } = await page.evaluate(() => ({
		land: getComputedStyle(document.querySelector(".map-frame .land") as Element).fill,
		hatch: getComputedStyle(document.querySelector(".map-frame .hatch") as Element).stroke,
	}));
	for (const colour of [land, hatch]) {
		const [r, g, b] = colour.match(/\d+/g) ?? [];
		expect([r, g]).toEqual([g, b]);
	}
	expect(await page.locator(".labels-wide text").first().isVisible()).toBe(true);
	await close();
});
