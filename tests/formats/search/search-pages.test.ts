import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { documentsOf, recordsOf } from "../../../src/formats/search/search-pages.ts";
import { entry, site, wording } from "../../model/fake-content.ts";

/* The copies that the index is made from, of pages as small as can be. */

const small = site(
	entry("clauses", "first", { title: "The zone", wordings: [wording("one")], search_words: ['a "zone"'] }),
	entry("glossary", "drone", { title: "Drone", aliases: { en: ["UAV"] } }),
	entry("zones", "strip", { title: "A strip" }),
	entry("disputes", "which", { title: "Which?" }),
);
const records = recordsOf(small);
const page = (main: string, head = "") =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body><header>Masthead</header><main id="main">${main}</main><footer>Foot</footer></body></html>`;
const documents = (path: string, main: string, head?: string) =>
	documentsOf(path, parse(page(main, head)), records, small);
const copy = (path: string, main: string): string => documents(path, main)[0]?.html ?? "";
/** What stands in the copy behind its facts. */
const text = (path: string, main: string): string => copy(path, main).replace(/^.*?<main[^>]*>|<\/main>.*$/g, "");

test("the text of a page goes in, what frames it does not", () => {
	const html = copy("clauses/first/", "<p>Said <b>so</b> &amp; done.</p>");
	expect(html).toContain("<p>Said <b>so</b> &amp; done.</p>");
	expect(html).not.toMatch(/Masthead|Foot/);
});

test.each([
	["ways about", "<nav>Contents</nav>"],
	["what says so of itself, with all inside", '<p data-search="skip">See <b data-search="opening">also</b></p>'],
	["signs and drawings", "<svg><text>Kyiv</text></svg>"],
	["what is hidden, or for another sense", '<p hidden>no</p><p aria-hidden="true">no</p>'],
	["templates, forms and scripts", "<template><p>no</p></template><form><p>no</p></form><script>no</script>"],
])("%s are left out", (_, main) => expect(text("clauses/first/", `${main}<p>Text</p>`)).toBe("<p>Text</p>"));

test("each part has its title: that of the record, or of its heading; nothing else keeps an id", () => {
	const main =
		'<section id="w-one"><h3>x</h3></section><section id="wording"><h2 id="says">What it says</h2></section><p id="other">y</p>';
	const html = text("clauses/first/", main);
	expect(html).toContain('<section id="w-one" data-pagefind-title="The zone in Version one">');
	expect(html).toContain('<section id="wording" data-pagefind-title="What it says">');
	expect(html).toMatch(/<h2 id="says" data-pagefind-title="What it says"/);
	expect(html).not.toContain('id="other"');
});

describe("weights", () => {
	const weightOf = (html: string, tag: string): number =>
		Number(new RegExp(`<${tag}[^>]* data-pagefind-weight="([\\d.]+)"`).exec(html)?.[1] ?? 1);
	test("a title counts more than a heading, a heading and the opening more than text", () => {
		const html = text(
			"clauses/first/",
			'<h1>A</h1><h2>B</h2><p data-search-weight="2">C</p><blockquote>D</blockquote>',
		);
		expect(weightOf(html, "h1")).toBeGreaterThan(weightOf(html, "h2"));
		expect(weightOf(html, "h2")).toBeGreaterThan(weightOf(html, "blockquote"));
		expect(weightOf(html, "p")).toBeGreaterThan(weightOf(html, "blockquote"));
	});
	test("what repeats another page counts less, as it says of itself", () => {
		const html = text("clauses/first/", '<div data-search-weight="0.3"><b>An answer</b></div><i>Text</i>');
		expect(weightOf(html, "div")).toBeLessThan(1);
		expect(weightOf(html, "i")).toBe(1);
		expect(html).toContain("<b>An answer</b>");
	});
	test("Pagefind takes no more than ten", () =>
		expect(weightOf(text("clauses/first/", '<h1><b data-search-weight="2">A</b></h1>'), "b")).toBeLessThanOrEqual(10));
});

test("the facts stand in the copy, with quotation marks escaped", () => {
	const html = copy("clauses/first/", "<p>Text</p>");
	expect(html).toContain('<i data-pagefind-filter="kind[data-v]" data-v="Clause"></i>');
	expect(html).toContain('<i data-pagefind-filter="as_of[data-v]" data-v="2026-06-01"></i>');
	expect(html).toContain('<i data-pagefind-meta="names[data-v]" data-v="The zone · a &quot;zone&quot;"></i>');
	expect(html).not.toContain("data-pagefind-sort");
});

describe("which pages", () => {
	test("a page of the glossary gives its opening and each term by itself", () => {
		const main =
			'<header data-search="opening"><h1>Glossary</h1></header><dl><div id="drone"><dt>Drone</dt><dd>An aircraft.</dd></div></dl>';
		const found = documents("glossary/", main);
		expect(found.map(({ path }) => path)).toEqual(["glossary/", "glossary/#drone"]);
		expect(found[0]?.html).not.toContain("aircraft");
		expect(found[1]?.html).toContain("An aircraft.");
	});
	test("a list gives its opening, a page about the site all of it", () => {
		const main = '<header data-search="opening"><h1>All</h1></header><p>First entry</p>';
		expect(copy("clauses/", main)).not.toContain("First entry");
		expect(copy("about/method/", main)).toContain("First entry");
	});
	test("a map is found by other words for the terms that it names", () =>
		expect(documents("maps/drone-strikes/", "<h1>Map</h1><p>Each drone</p>")[0]?.record.about).toContain("UAV"));
	test.each([
		["404.html", ""],
		["search/", ""],
		["events/by/kind/talks/", ""],
		["clauses/old/", '<meta http-equiv="refresh" content="0; url=/">'],
		["clauses/hidden/", '<meta name="robots" content="noindex">'],
		["maps/buffer-zone/strip/5/", ""],
	])("%s is left out", (path, head) => expect(documents(path, "<h1>It</h1>", head)).toEqual([]));
	test("a page without main gives nothing", () =>
		expect(documentsOf("x/", parse("<html><body>hi</body></html>"), records, small)).toEqual([]));
});
