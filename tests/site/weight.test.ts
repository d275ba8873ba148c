import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { once } from "../fixtures/once.ts";
import { type BuiltPage, filesOf, pagesOf, ROOT, SAME, SITES, SUB } from "./built-site.ts";
import { compressed, FIRST_ANSWER, weightOf } from "./first-answer.ts";

/** Pages that are one long list by their nature, and maps, which are drawings. */
const apart = (path: string): boolean => path === "glossary/" || path === "sources/" || path.startsWith("maps/");

/** Every so many pages are weighed under both settings. */
const EVERY = 8;

/** Lists narrowed to one value: many and short, they would hide what is heavy among all others. */
const isNarrowed = (path: string): boolean => path.includes("/by/");

/** What the settings and a longer base add to a page at most, taken from one page in a few of the two that differ in nothing else. */
const added = once((): number => {
	const plain = new Map(pagesOf(SAME).map((page) => [page.path, page]));
	const sample = pagesOf(SUB).filter((_, index) => index % EVERY === 0);
	return Math.max(...sample.map(({ path, html }) => compressed(html) - compressed(plain.get(path)?.html ?? html)));
});

/** Bytes of a page of the real content where all is set that can be. */
const fullWeight = (page: BuiltPage): number => weightOf(page, FIRST_ANSWER - added()) + added();

test("95 pages in 100 come with the first answer of the server, style included", { timeout: 60_000 }, () => {
	const pages = pagesOf(ROOT).filter(({ path }) => !apart(path) && !isNarrowed(path));
	const heavy = pages
		.map((page) => ({ path: page.path, bytes: fullWeight(page) }))
		.filter(({ bytes }) => bytes > FIRST_ANSWER)
		.sort((a, b) => b.bytes - a.bytes);
	expect(heavy.length / pages.length, JSON.stringify(heavy, null, "\t")).toBeLessThanOrEqual(0.05);
});

// The few that are heavier explain the most disputed provisions, with up to a hundred sources each.
test("the pages that are mostly text keep to it too, all but five in a hundred", () => {
	const text = /^(clauses|events|actors|disputes|explainers)\/./;
	const pages = pagesOf(ROOT).filter(({ path }) => text.test(path) && !isNarrowed(path));
	const heavy = pages.filter((page) => fullWeight(page) > FIRST_ANSWER).map(({ path }) => path);
	expect(heavy.length / pages.length, heavy.join(", ")).toBeLessThanOrEqual(0.05);
});

test("every narrowed list comes with the first answer", () => {
	const pages = pagesOf(ROOT).filter(({ path }) => isNarrowed(path));
	expect(pages.length).toBeGreaterThan(100);
	expect(pages.filter((page) => fullWeight(page) > FIRST_ANSWER).map(({ path }) => path)).toEqual([]);
});

describe("what is built hangs on the content and the settings alone", () => {
	/** A page without what the two settings print differently. */
	const neutral = (html: string, base: string): string =>
		html
			.replace(/<link rel="canonical"[^>]*>/, "")
			.replace(/<a rel="bookmark".*?<\/a>/gs, "")
			.replace(/<span class="footer-links">.*?<\/span>/s, "")
			.replaceAll(`href="${base}`, 'href="/')
			.replaceAll(`action="${base}`, 'action="/')
			.replaceAll(`src="${base}`, 'src="/');

	test("two builds of the same content are the same, byte for byte, but for their addresses", () => {
		const other = new Map(pagesOf(SUB).map(({ path, html }) => [path, html]));
		const differing = pagesOf(SAME)
			// The repository is named in the text of this page.
			.filter(({ path }) => path !== "about/")
			.filter(({ path, html }) => neutral(html, SAME.base) !== neutral(other.get(path) ?? "", SUB.base));
		expect(differing.map(({ path }) => path)).toEqual([]);
		// The index of the search holds the name of the repository; search-index.test.ts makes it twice.
		const own = (files: string[]) => files.filter((file) => !file.startsWith("pagefind/"));
		expect(own(filesOf(SAME))).toEqual(own(filesOf(SUB)));
	});

	test.each(SITES)("no file under $base names a path of this machine or the hour of the build", (site) => {
		const here = new RegExp(`${process.cwd()}|file:///|node_modules/|sourceMappingURL`);
		const found = filesOf(site).filter((file) => here.test(readFileSync(`${site.folder}${file}`, "utf8")));
		expect(found).toEqual([]);
	});

	test.each(SITES)("no hidden file and no source is published under $base", (site) => {
		expect(filesOf(site).filter((file) => /(^|\/)\.|\.(ts|astro|mdx|map|yaml)$/.test(file))).toEqual([]);
	});
});
