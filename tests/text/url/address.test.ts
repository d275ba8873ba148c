import { describe, expect, test } from "vitest";
import { COLLECTIONS, type Collection, FIXED_ADDRESSES, pathOf } from "../../../src/schema/collections.ts";
import { absolute, anchor, editAddress, href, reportAddress } from "../../../src/text/url/address.ts";
import { readSite } from "../../../src/text/url/environment.ts";

describe.each(["/", "/sub/path/"])("under the base %s", (base) => {
	test.each(["", "clauses/", "clauses/crimea/", "glossary/#donbas", "404.html"])("%j stands below it", (path) => {
		expect(href(path, base)).toBe(base + path);
	});
	test("a slash at the start makes no address of another host", () => {
		expect(href("/clauses/", base)).toBe(`${base}clauses/`);
		expect(href("//example.org/", base)).toBe(`${base}example.org/`);
	});
});

describe("the address of an entry", () => {
	test.each<[Collection, string | null]>([
		["clauses", "clauses/crimea/"],
		["versions", "versions/crimea/"],
		["glossary", "glossary/#crimea"],
		["sources", "sources/crimea/"],
		["positions", null],
		["numbers", null],
	])("in %s is %s", (collection, path) => expect(pathOf(collection, "crimea")).toBe(path));

	test.each(Object.keys(COLLECTIONS) as Collection[])("in %s ends with a slash, or in an anchor", (collection) => {
		const path = pathOf(collection, "x");
		if (path !== null) expect(path).toMatch(/(\/|#x)$/);
	});
	test.each(FIXED_ADDRESSES.map((path) => [path]))("the fixed address %j ends with a slash", (path) => {
		expect(path).toMatch(/^$|\/$/);
	});
});

test("the anchors of statements keep the form that is published", () => {
	expect([
		anchor.wording("framework-20"),
		anchor.position("x"),
		anchor.answer("x"),
		anchor.number("x"),
		anchor.source("x"),
	]).toEqual(["w-framework-20", "p-x", "a-x", "n-x", "s-x"]);
});

describe("with what the operator sets", () => {
	test("nothing set: no full address, no edit link, no address for reports", () => {
		const site = readSite({});
		expect(absolute("clauses/", site)).toBeNull();
		expect(editAddress("content/clauses/nato.mdx", site)).toBeNull();
		expect(reportAddress("clauses/nato/", site)).toBeNull();
	});
	test("origin and base: the full address holds both once", () => {
		const site = readSite({ SITE: "https://example.org/", BASE: "/sub/path/" });
		expect(absolute("clauses/nato/", site)).toBe("https://example.org/sub/path/clauses/nato/");
		expect(absolute("", site)).toBe("https://example.org/sub/path/");
	});
	test("a repository: pages are edited and reported there", () => {
		const site = readSite({ REPO: "https://example.org/us/plan/", CONTACT: "mailto:desk@example.org" });
		expect(editAddress("content/clauses/nato.mdx", site)).toBe(
			"https://example.org/us/plan/edit/main/content/clauses/nato.mdx",
		);
		expect(reportAddress("clauses/a&b/", site)).toBe(
			"https://example.org/us/plan/issues/new?title=Error%20on%20%2Fclauses%2Fa%26b%2F",
		);
	});
	test("a mail address alone: reports name the page in their subject", () => {
		const site = readSite({ CONTACT: "mailto:desk@example.org" });
		expect(reportAddress("events/", site)).toBe("mailto:desk@example.org?subject=Error%20on%20%2Fevents%2F");
	});
	test("a page for contact alone: reports go there", () => {
		const site = readSite({ CONTACT: "https://example.org/contact" });
		expect(reportAddress("events/", site)).toBe("https://example.org/contact");
	});
});
