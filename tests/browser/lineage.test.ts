import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { compareVersions, MOVED } from "../../src/model/views/compare.ts";
import { comparePath } from "../../src/text/url/address.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* The flow of points as it is followed, and a comparison that shows one theme alone. */

const read = reading(ROOT);
const lit = (page: Page): Promise<string[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll("#point-flow svg a[data-on]")].map(
			(mark) => mark.getAttribute("data-row") ?? mark.getAttribute("data-point") ?? "",
		),
	);
const pointMark = (version: string, number: number): string =>
	`#point-flow svg >> visible=true >> a[data-point="${version}-${number}"]`;

test("a point lights the clauses that stand in it, a clause its points, by keyboard and by pointing", async () => {
	const { page, close } = await read("compare/");
	await page.waitForSelector("#point-flow .chart-value:not([hidden])");
	const through = site.clauses
		.filter(({ wordings }) =>
			wordings.some(
				({ version, data }) =>
					version.id === "us-draft-28" && data.points.some((one) => Number.parseInt(one, 10) === 21),
			),
		)
		.map(({ id }) => `flow-${id}`);
	expect(through.length).toBeGreaterThan(1);
	await page.locator(pointMark("us-draft-28", 21)).focus();
	expect((await lit(page)).sort()).toEqual([...through, "us-draft-28-21"].sort());
	await page.locator('#point-flow svg >> visible=true >> a[data-row="flow-security-guarantees"]').focus();
	expect((await lit(page)).sort()).toEqual(
		["flow-security-guarantees", "framework-20-3", "framework-20-5", "us-draft-28-10", "us-draft-28-5"].sort(),
	);
	await page.locator(pointMark("framework-20", 14)).hover();
	expect(await lit(page)).toContain("flow-buffer-zone");
	await page.locator(pointMark("us-draft-28", 1)).focus();
	await page.keyboard.press("ArrowDown");
	expect(await lit(page)).toContain("us-draft-28-2");
	await close();
});

test("a comparison opens with what moved, and unfolds the rest without script", async () => {
	const pair = [site.get("versions", "us-draft-28"), site.get("versions", "framework-20")] as const;
	const { page, close } = await read(comparePath(pair), { javaScriptEnabled: false });
	const { rows } = compareVersions(site, pair);
	const shown = () => page.locator(".compare-table tbody tr:visible").count();
	const moved = rows.filter(({ group }) => MOVED.includes(group)).length;
	expect(await shown()).toBe(moved);
	const same = rows.filter(({ group }) => group === "same").length;
	expect(same).toBeGreaterThan(0);
	await page.locator("#same summary").click();
	expect(await shown()).toBe(moved + same);
	await close();
});

test.each([360, 1280])("at %d px no label of a version touches its title in the list", async (width) => {
	const { page, close } = await read("versions/", { viewport: { width, height: 800 } });
	const gaps = await page.locator(".version-row").evaluateAll((rows) =>
		rows.map((row) => {
			const words = document.createRange();
			words.selectNodeContents(row.querySelector(".version-label") as Element);
			const title = row.querySelector("h2")?.getBoundingClientRect().left ?? 0;
			return { label: words.toString(), gap: title - words.getBoundingClientRect().right };
		}),
	);
	expect(gaps.length).toBe(site.versions.length);
	expect(gaps.filter(({ gap }) => gap < 8)).toEqual([]);
	await close();
});
