import { brotliCompressSync } from "node:zlib";
import { expect, test } from "vitest";
import { dialStyle } from "../../src/components/dial/dial-style.ts";
import { dialMap } from "../../src/draw/maps/fate/dial-map.ts";
import { site } from "../content/real-content.ts";
import { pagesOf, ROOT } from "./built-site.ts";
import { FIRST_ANSWER } from "./first-answer.ts";

/* The map of the dial: once in a page, for all versions together, and light. */

/** Bytes of brotli for drawing, words and rules of all versions. */
const MOST = 5_500;

const pages = pagesOf(ROOT).filter(({ html }) => html.includes('class="dial-map"'));
const weight = (text: string): number => brotliCompressSync(text).length;

test("it stands on the home page and on each page of the dial", () => {
	expect(pages.map(({ path }) => path).sort()).toEqual(
		["", "dial/", ...site.main.map(({ id }) => `dial/${id}/`)].sort(),
	);
});

test.each(pages.map((page) => ({ path: page.path, page })))("/$path has all versions in at most 5.5 kB", ({ page }) => {
	const [figure = ""] = /<figure class="dial-map">[\s\S]*?<\/figure>/.exec(page.html) ?? [];
	expect(figure.split('class="dial-fates"').length - 1).toBe(site.main.length);
	expect(weight(figure + dialStyle(dialMap(site)))).toBeLessThanOrEqual(MOST);
	expect(weight(page.html)).toBeLessThanOrEqual(FIRST_ANSWER);
});
