import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ROOT } from "../site/built-site.ts";
import { kindsOf, reading, readingInTurn, unfold } from "./reader.ts";

/* What every page owes to every reader, held on one page of each kind. */

const read = reading(ROOT);
const inTurn = readingInTurn(ROOT);

const kinds = kindsOf(ROOT).map((path) => ({ path, name: path === "" ? "home" : path }));

describe.each(kinds)("$name", ({ path }) => {
	test("fits into 320 px, and into 1280 px, unfolded, without scrolling sideways", async () => {
		const page = await inTurn(path);
		await unfold(page);
		for (const width of [320, 1280]) {
			await page.setViewportSize({ width, height: 800 });
			const wide = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				if (scrollWidth <= clientWidth) return null;
				const out = [...document.querySelectorAll("body *")].filter(
					(one) => one.getBoundingClientRect().right > clientWidth + 1,
				);
				return `${scrollWidth} px: ${out
					.slice(0, 3)
					.map((one) => one.outerHTML.slice(0, 120))
					.join(" | ")}`;
			});
			expect(wide, `${width} px`).toBeNull();
		}
	});

	test("can be read where the reader's own colours are forced", async () => {
		const page = await inTurn(path);
		await page.emulateMedia({ forcedColors: "active", colorScheme: "dark" });
		expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
		const faint = await page.evaluate(() => {
			const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
			const luminance = (colour: string) =>
				parse(colour)
					.slice(0, 3)
					.map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4))
					.reduce((sum, part, index) => sum + part * ([0.2126, 0.7152, 0.0722][index] ?? 0), 0);
			const paperOf = (element: Element | null): string => {
				for (let at = element; at !== null; at = at.parentElement) {
					const colour = getComputedStyle(at).backgroundColor;
					if ((parse(colour)[3] ?? 1) > 0) return colour;
				}
				return "rgb(0, 0, 0)";
			};
			const seen = (element: Element) => (element as HTMLElement).checkVisibility({ visibilityProperty: true });
			const texts = [...document.querySelectorAll("body *")].filter(
				(one) => seen(one) && [...one.childNodes].some((child) => child.nodeType === 3 && child.nodeValue?.trim()),
			);
			const signs = [...document.querySelectorAll("svg.sign")].filter(seen);
			return [...texts, ...signs]
				.filter((one) => {
					const [low = 0, high = 0] = [luminance(getComputedStyle(one).color), luminance(paperOf(one))].sort(
						(a, b) => a - b,
					);
					return (high + 0.05) / (low + 0.05) < 4.5;
				})
				.map((one) => one.outerHTML.slice(0, 120))
				.slice(0, 3);
		});
		expect(faint).toEqual([]);
		await page.emulateMedia({ forcedColors: null, colorScheme: null });
	});
});

describe("on paper", () => {
	const shown = (page: Page, selector: string): Promise<number> =>
		page.evaluate(
			(wanted) => [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).length,
			selector,
		);

	test("the text is printed, the ways through the site are not", async () => {
		const { page, close } = await read("clauses/territories/");
		const ways = ["nav[aria-label=Main]", "footer nav", "a.skip", ".footer-links", ".onward"];
		for (const selector of ways) expect(await shown(page, selector), selector).toBeGreaterThan(0);
		await page.emulateMedia({ media: "print", colorScheme: "dark" });
		for (const selector of ways) expect(await shown(page, selector), selector).toBe(0);
		for (const selector of ["h1", "main p", ".answer-ribbon", ".wording", "#sources li", ".evidence-mark > a"])
			expect(await shown(page, selector), selector).toBeGreaterThan(0);
		const colours = await page.evaluate(() => {
			const { color, backgroundColor } = getComputedStyle(document.body);
			return { color, backgroundColor };
		});
		expect(colours).toEqual({ color: "rgb(0, 0, 0)", backgroundColor: "rgb(255, 255, 255)" });
		await close();
	});

	test("each source is printed with its address", async () => {
		const { page, close } = await read("clauses/territories/");
		await page.emulateMedia({ media: "print" });
		const printed = await page.evaluate(() =>
			[...document.querySelectorAll("#sources li a[rel='external']")].map((link) => ({
				address: link.getAttribute("href") ?? "",
				after: getComputedStyle(link, "::after").content,
			})),
		);
		expect(printed.length).toBeGreaterThan(3);
		for (const { address, after } of printed)
			expect(after.includes(address) || after.includes("attr(href)"), after).toBe(true);
		await close();
	});

	test("a page becomes a document", async () => {
		const { page, close } = await read("clauses/territories/");
		expect((await page.pdf({ format: "A4" })).length).toBeGreaterThan(20_000);
		await close();
	});
});

test("with motion reduced, nothing moves between pages", async () => {
	const { page, close } = await read("", { reducedMotion: "reduce" });
	const moving = await page.evaluate(
		() =>
			[...document.querySelectorAll("body *")].filter((one) => {
				const { transitionDuration, animationName } = getComputedStyle(one);
				return animationName !== "none" || transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0);
			}).length,
	);
	expect(moving).toBe(0);
	await close();
});
