import { describe, expect, test } from "vitest";
import { dialMap } from "../../src/draw/maps/fate/dial-map.ts";
import { site } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { reading } from "./reader.ts";

/* The map of the dial, without script: the pattern of each draft on its land, and nothing that no draft says. */

const read = reading(ROOT);
const PHONE = { viewport: { width: 360, height: 740 }, javaScriptEnabled: false };
const { pieces, legends } = dialMap(site);

const fills = (all: Element[]): string[] => all.map((one) => getComputedStyle(one).fill);

describe("turned to a draft", () => {
	test.each(legends.map(({ version }, at) => ({ label: version.data.label, at })))(
		"$label shows its patterns and its words alone",
		async ({ at }) => {
			const { page, close } = await read("", PHONE);
			await page.locator(".dial-position input").nth(at).check();
			const shown = await page.locator(".dial-land path").evaluateAll(fills);
			expect(shown.map((fill) => /#dial-(\w+)/.exec(fill)?.[1] ?? null)).toEqual(
				pieces.map(({ looks }) => looks[at] ?? null),
			);
			const lists = page.locator(".dial-fates");
			expect(await lists.evaluateAll((all) => all.map((one) => one.checkVisibility()))).toEqual(
				legends.map((_, i) => i === at),
			);
			const words = (await lists.nth(at).textContent()) ?? "";
			for (const { fate, where } of legends[at]?.classes ?? []) {
				expect(words).toContain(fate);
				expect(words).toContain(where);
			}
			await close();
		},
	);
});

test("on paper, and with all drafts side by side, the land is bare and the words of every draft are there", async () => {
	const { page, close } = await read("", PHONE);
	await page.locator("[data-set=all]").check();
	expect(new Set(await page.locator(".dial-land path").evaluateAll(fills))).toEqual(new Set(["none"]));
	await page.locator(".dial-position input").first().check();
	await page.emulateMedia({ media: "print" });
	expect(new Set(await page.locator(".dial-land path").evaluateAll(fills))).toEqual(new Set(["none"]));
	for (const list of await page.locator(".dial-fates").all()) expect(await list.isVisible()).toBe(true);
	await close();
});

test("beside the dial on a wide screen, and below it on a phone within the width", async () => {
	for (const width of [360, 1280]) {
		const { page, close } = await read("", { viewport: { width, height: 900 } });
		const [map, table] = [
			await page.locator(".dial-map").boundingBox(),
			await page.locator(".dial-table").boundingBox(),
		];
		expect((map?.x ?? 0) + (map?.width ?? 0)).toBeLessThanOrEqual(width);
		if (width > 1000) expect(map?.x).toBeGreaterThan((table?.x ?? 0) + (table?.width ?? 0));
		else expect(map?.y).toBeGreaterThanOrEqual((table?.y ?? 0) + (table?.height ?? 0));
		await close();
	}
});
