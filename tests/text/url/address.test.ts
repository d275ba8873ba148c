import { afterEach, describe, expect, test, vi } from "vitest";
import { COLLECTIONS, type Collection, FIXED_ADDRESSES, pathOf } from "../../../src/schema/collections.ts";
import { anchor, href } from "../../../src/text/url/address.ts";

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
	afterEach(() => vi.unstubAllEnvs());

	async function under(environment: Record<string, string>) {
		for (const name of ["SITE", "BASE", "REPO", "CONTACT"]) vi.stubEnv(name, environment[name] ?? "");
		vi.resetModules();
		return import("../../../src/text/url/address.ts");
	}

	test("nothing set: no full address, no edit link, no address for reports", async () => {
		const address = await under({});
		expect(address.absolute("clauses/")).toBeNull();
		expect(address.editAddress("content/clauses/nato.mdx")).toBeNull();
		expect(address.reportAddress("clauses/nato/")).toBeNull();
		expect(address.href("clauses/")).toBe("/clauses/");
	});
	test("origin and base: the full address holds both once", async () => {
		const address = await under({ SITE: "https://example.org/", BASE: "/sub/path/" });
		expect(address.absolute("clauses/nato/")).toBe("https://example.org/sub/path/clauses/nato/");
		expect(address.absolute("")).toBe("https://example.org/sub/path/");
	});
	test("a repository: pages are edited and reported there", async () => {
		const address = await under({ REPO: "https://example.org/us/plan/", CONTACT: "mailto:desk@example.org" });
		expect(address.editAddress("content/clauses/nato.mdx")).toBe(
			"https://example.org/us/plan/edit/main/content/clauses/nato.mdx",
		);
		expect(address.reportAddress("clauses/a&b/")).toBe(
			"https://example.org/us/plan/issues/new?title=Error%20on%20%2Fclauses%2Fa%26b%2F",
		);
	});
	test("a mail address alone: reports name the page in their subject", async () => {
		const address = await under({ CONTACT: "mailto:desk@example.org" });
		expect(address.reportAddress("events/")).toBe("mailto:desk@example.org?subject=Error%20on%20%2Fevents%2F");
	});
	test("a page for contact alone: reports go there", async () => {
		const address = await under({ CONTACT: "https://example.org/contact" });
		expect(address.reportAddress("events/")).toBe("https://example.org/contact");
	});
});
