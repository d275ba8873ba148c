import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { failingOf, filesOf, pagesOf, ROOT, SITES, SUB } from "./built-site.ts";
import { FIRST_ANSWER, isFirstAnswer, weightOf } from "./first-answer.ts";

/** Pages that are one long list by their nature, and maps, which are drawings. */
const apart = (path: string): boolean => path === "glossary/" || path === "sources/" || path.startsWith("maps/");

/** Lists narrowed to one value: many and short, they would hide what is heavy among all others. */
const isNarrowed = (path: string): boolean => path.includes("/by/");

test("95 pages in 100 come with the first answer of the server, style included", { timeout: 120_000 }, () => {
	const pages = pagesOf(SUB).filter(({ path }) => !apart(path) && !isNarrowed(path));
	const heavy = pages
		.map((page) => ({ path: page.path, bytes: weightOf(page) }))
		.filter(({ bytes }) => bytes > FIRST_ANSWER)
		.sort((a, b) => b.bytes - a.bytes);
	expect(heavy.length / pages.length, JSON.stringify(heavy, null, "\t")).toBeLessThanOrEqual(0.05);
});

// The few that are heavier explain the most disputed provisions, with up to a hundred sources each.
test("the pages that are mostly text keep to it too, all but five in a hundred", () => {
	const text = /^(clauses|events|actors|disputes|explainers)\/./;
	const pages = pagesOf(SUB).filter(({ path }) => text.test(path) && !isNarrowed(path));
	const heavy = failingOf(isFirstAnswer, pages);
	expect(heavy.length / pages.length, heavy.join(", ")).toBeLessThanOrEqual(0.05);
});

test("every narrowed list comes with the first answer", () => {
	const pages = pagesOf(SUB).filter(({ path }) => isNarrowed(path));
	expect(pages.length).toBeGreaterThan(100);
	expect(failingOf(isFirstAnswer, pages)).toEqual([]);
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
		const differing = pagesOf(ROOT)
			// The repository is named in the text of this page.
			.filter(({ path }) => path !== "about/")
			.filter(({ path, html }) => neutral(html, ROOT.base) !== neutral(other.get(path) ?? "", SUB.base));
		expect(differing.map(({ path }) => path)).toEqual([]);
		// The index of the search holds the name of the repository; search-index.test.ts makes it twice.
		const own = (files: string[]) => files.filter((file) => !file.startsWith("pagefind/"));
		expect(own(filesOf(ROOT))).toEqual(own(filesOf(SUB)));
	});

	test.each(SITES)("no file under $base names a path of this machine or the hour of the build", ({ folder, base }) => {
		const here = new RegExp(`${process.cwd()}|file:///|node_modules/|sourceMappingURL`);
		const found = filesOf({ folder, base, origin: null, repository: null }).filter((file) =>
			here.test(readFileSync(`${folder}${file}`, "utf8")),
		);
		expect(found).toEqual([]);
	});

	test.each(SITES)("no hidden file and no source is published under $base", (site) => {
		expect(filesOf(site).filter((file) => /(^|\/)\.|\.(ts|astro|mdx|map|yaml)$/.test(file))).toEqual([]);
	});
});
