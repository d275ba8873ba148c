import { brotliCompressSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Page } from "../../src/model/entities.ts";
import { otherNames, titlesByLetter } from "../../src/model/views/lists/az-index.ts";
import { attribute, type BuiltPage, find, inside, pagesOf, ROOT, SITES, textOf } from "./built-site.ts";
import { contentOf } from "./site-content.ts";

/* The field on every page, and what the page of the search holds without script. */

/** In bytes: one list of everything, which is never the first page of a visit. */
const HEAVIEST = 17_000;

const kinds = ["clauses", "versions", "actors", "events", "disputes", "explainers", "glossary", "places"] as const;

test("the capital is found by the names that others write", () => {
	const page = pagesOf(ROOT).find(({ path }) => path === "search/") as BuiltPage;
	const foreign = find(page, "i").map((one) => `${attribute(one, "lang")} ${textOf(one)}`);
	expect(textOf(find(page, "section", { id: "a-z" })[0] as never)).toContain("Kiev, see Kyiv");
	expect(foreign).toContain("uk Київ");
	expect(foreign).toContain("ru Киев");
});

describe.each(SITES)("under $base", (site) => {
	const content = contentOf(site);
	const entries = kinds.flatMap((kind) => content[kind] as readonly Page[]);
	const pages = pagesOf(site);
	const page = pages.find(({ path }) => path === "search/") as BuiltPage;
	const forms = (one: BuiltPage) => find(one, "form", { role: "search" });

	test("every page has one field, named, in a form that leads to the search", () => {
		const wrong = pages.filter((one) => {
			const [form, ...more] = forms(one);
			if (form === undefined || more.length > 0) return true;
			const input = inside(form).find(({ tagName }) => tagName === "input");
			return (
				attribute(form, "action") !== `${site.base}search/` ||
				attribute(form, "method") !== "get" ||
				input === undefined ||
				attribute(input, "name") !== "q" ||
				!attribute(input, "aria-label")
			);
		});
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test("the page of the search links to every entry, under its letter", () => {
		const [list] = find(page, "section", { id: "a-z" });
		const links = new Set(
			inside(list as never)
				.filter(({ tagName }) => tagName === "a")
				.map((link) => `${attribute(link, "href")} ${textOf(link)}`),
		);
		expect(entries.length).toBeGreaterThan(content.clauses.length);
		const missing = entries.filter(
			({ path, title }) => !links.has(`${site.base}${path} ${title.replace(/\s+/gu, " ")}`),
		);
		expect(missing.map(({ path }) => path)).toEqual([]);
	});

	test("other names stand there, those in other scripts with their language", () => {
		const text = textOf(find(page, "section", { id: "a-z" })[0] as never);
		const foreign = find(page, "i").map((one) => `${attribute(one, "lang")} ${textOf(one)}`);
		const others = titlesByLetter(content).flatMap(({ lines }) =>
			lines.flatMap(({ name, entry }) => (name === null ? [] : [`${name}, see ${entry.title}`])),
		);
		expect(others.length).toBeGreaterThan(0);
		expect(others.map((line) => line.replace(/\s+/gu, " ")).filter((line) => !text.includes(line))).toEqual([]);
		const silent = entries.filter((entry) => {
			const [uk] = otherNames(entry).uk;
			return uk !== undefined && !foreign.includes(`uk ${uk}`);
		});
		expect(silent.map(({ path }) => path)).toEqual([]);
	});

	test("clauses stand by theme, kinds with their number, and the letters lead to their lists", () => {
		const hrefs = (id: string) =>
			inside(find(page, "section", { id })[0] as never).flatMap((one) => attribute(one, "href") ?? []);
		expect(hrefs("themes").sort()).toEqual(content.clauses.map(({ path }) => site.base + path).sort());
		expect(textOf(find(page, "section", { id: "kinds" })[0] as never)).toContain(`Clauses ${content.clauses.length}`);
		const ids = new Set(page.elements.flatMap((one) => attribute(one, "id") ?? []));
		const letters = hrefs("a-z").filter((href) => href.startsWith("#"));
		expect(letters.length).toBeGreaterThan(20);
		expect(letters.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
	});

	test("the page says what needs script and what does not", () => {
		expect(textOf(find(page, "main")[0] as never)).toContain("The lists below need none");
	});

	test(`it weighs at most ${HEAVIEST} bytes`, () => {
		expect(brotliCompressSync(Buffer.from(page.html)).length).toBeLessThanOrEqual(HEAVIEST);
	});

	test("only the page of the search may run WebAssembly", () => {
		const allowed = pages.filter(({ html }) =>
			/<meta http-equiv="Content-Security-Policy"[^>]*wasm-unsafe-eval/.test(html),
		);
		expect(allowed.map(({ path }) => path)).toEqual(["search/"]);
	});
});
