import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { csvParse } from "d3";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { find, pagesOf, ROOT } from "../site/built-site.ts";
import { reading, readingInTurn, unfold } from "./reader.ts";

/* Charts as they are read: by keyboard, against the published table, without script, on paper. */

const STRIKES = "maps/drone-strikes/";
const LARGEST_SCRIPT = 8192;
const charted = pagesOf(ROOT).filter(({ html }) => html.includes("<chart-view"));
const read = reading(ROOT);
const plain = readingInTurn(ROOT, { javaScriptEnabled: false });
const csv = new Map(csvParse(readFileSync(`${ROOT.folder}data/strikes.csv`, "utf8")).map((row) => [row["id"], row]));

const held = (page: Page) =>
	page.evaluate(() => ({
		row: document.activeElement?.getAttribute("data-row") ?? "",
		name: document.activeElement?.getAttribute("aria-label") ?? "",
		said: document.activeElement?.closest("chart-view")?.querySelector(".chart-value")?.textContent ?? "",
	}));

/** Goes through all marks of a chart with one arrow key, from the first to where it ends. */
async function walk(page: Page, chart: string, key: string): Promise<Awaited<ReturnType<typeof held>>[]> {
	await page.locator(`#${chart} svg:visible a[tabindex="0"]`).first().focus();
	await page.keyboard.press("Home");
	const seen = [await held(page)];
	for (;;) {
		await page.keyboard.press(key);
		const now = await held(page);
		if (now.row === seen.at(-1)?.row) return seen;
		seen.push(now);
	}
}

test("the nights are read by arrow keys, each with the figures of its row in the CSV", async () => {
	const { page, close } = await read(STRIKES);
	const seen = await walk(page, "drone-nights", "ArrowRight");
	expect(seen.length).toBe(31);
	for (const { row, name, said } of seen) {
		const { launched, downed_or_suppressed } = csv.get(row.replace(/^r-/, "")) ?? {};
		expect(name, row).toContain(`${launched} launched, ${downed_or_suppressed} shot down or suppressed`);
		expect(said, row).toBe(name);
	}
	await close();
});

test("the claims are read one by one, with the figures of the CSV", async () => {
	const { page, close } = await read(STRIKES, { viewport: { width: 360, height: 800 } });
	const marks = await page
		.locator("#drone-claims svg:visible a")
		.evaluateAll((all) =>
			all.map((one) => ({ row: one.getAttribute("data-row") ?? "", name: one.getAttribute("aria-label") ?? "" })),
		);
	expect(marks.length).toBeGreaterThan(10);
	for (const { row, name } of marks)
		expect(name, row).toContain(`: ${csv.get(row.replace(/^r-/, ""))?.["downed_or_suppressed"]} claimed shot down`);
	// On a narrow screen some stand over each other: the table has them all.
	expect((await walk(page, "drone-claims", "ArrowRight")).length).toBeGreaterThan(marks.length / 2);
	await close();
});

test("a chart is one stop of the Tab key, keeps its place, and lights its row", async () => {
	const { page, close } = await read(STRIKES);
	await page.locator('#drone-nights svg:visible a[tabindex="0"]').focus();
	await page.keyboard.press("End");
	const last = await held(page);
	expect(await page.locator(`tr#${last.row}[data-on]`).count()).toBe(1);
	await page.keyboard.press("Tab");
	expect(await page.evaluate(() => document.activeElement?.closest("svg.chart"))).toBeNull();
	await page.keyboard.press("Shift+Tab");
	expect((await held(page)).row).toBe(last.row);
	await close();
});

test("a table is sorted by any column, and what is not given stays last", async () => {
	const { page, close } = await read(STRIKES);
	const table = page.locator("#drone-nights table");
	const launched = () => table.locator("tbody tr td:nth-of-type(1)").allTextContents();
	const head = table.getByRole("button", { name: "Launched" });
	await head.click();
	const up = (await launched()).map(Number);
	expect(up).toEqual(up.toSorted((a, b) => a - b));
	await head.click();
	expect((await launched()).map(Number)).toEqual(up.toSorted((a, b) => b - a));
	expect(await table.locator("th[aria-sort]").count()).toBe(1);
	await page.locator("#drone-claims table").getByRole("button", { name: "Shot down or suppressed" }).click();
	await close();
});

describe.each(charted.map(({ path }) => path))("%s", (path) => {
	test.each([360, 1280])(
		"has nothing wider than the page at %d px, and shows one drawing of each chart",
		async (width) => {
			const page = await plain(path);
			await page.setViewportSize({ width, height: 800 });
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
			await unfold(page);
			for (const chart of await page.locator("chart-view").all())
				expect(await chart.locator("svg.chart:visible").count()).toBe(1);
		},
	);

	test.each([360, 1280])("has letters of at least 9 px in its drawings at %d px", async (width) => {
		const page = await plain(path);
		await page.setViewportSize({ width, height: 800 });
		const sizes = await page.locator("svg.chart:visible").evaluateAll((all) =>
			all.flatMap((svg) => {
				const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
				return [...svg.querySelectorAll("text")].map(
					(one) => Number.parseFloat(getComputedStyle(one).fontSize) * scale,
				);
			}),
		);
		expect(Math.min(9, ...sizes)).toBeGreaterThanOrEqual(9);
	});

	test("prints the whole of its tables, and no hint for keys", async () => {
		const { page, close } = await read(path);
		await page.emulateMedia({ media: "print" });
		for (const frame of await page.locator(".table-frame").all())
			expect(await frame.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(1);
		expect(await page.locator(".chart-value:visible").count()).toBe(0);
		await close();
	});
});

test("all charts together need at most 8 kB of script", () => {
	const files = new Set(
		charted.flatMap((page) =>
			find(page, "script").flatMap(({ attrs }) => attrs.filter(({ name }) => name === "src").map(({ value }) => value)),
		),
	);
	const own = [...files].filter((src) => /chart|sort|event/i.test(src));
	expect(own.length).toBeGreaterThan(0);
	const code = own.map((src) => readFileSync(`${ROOT.folder}${src.slice(ROOT.base.length)}`, "utf8")).join("\n");
	expect(gzipSync(code).length).toBeLessThanOrEqual(LARGEST_SCRIPT);
});
