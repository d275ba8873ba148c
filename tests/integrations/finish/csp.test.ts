import { createHash } from "node:crypto";
import { parse } from "parse5";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../../src/commands/serve/headers.ts";
import { edited, elementsIn } from "../../../src/formats/markup.ts";
import {
	cspEdit,
	headersFile,
	policyOf,
	policyOfAll,
	cspSources as sourcesIn,
} from "../../../src/integrations/finish/csp.ts";

const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const elements = (html: string) => elementsIn(parse(html, { sourceCodeLocationInfo: true }));
const cspSources = (html: string, styles?: string[]) => sourcesIn(elements(html), styles);
const addCsp = (html: string, policy: string) => edited(html, [cspEdit(elements(html), policy)]);
const page = (head: string, body = ""): string =>
	`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>T</title>${head}</head><body>${body}</body></html>`;

describe("what a page needs is read off the page", () => {
	test("nothing, where it holds no style and no script", () => {
		expect(cspSources(page("<link rel=icon href=/a.svg>", "<p>style script</p>"))).toEqual({
			styles: [],
			scripts: [],
			ownScript: false,
			wasm: false,
			form: false,
		});
	});

	test("the hash of each style and of each inline script, wherever it stands, to the letter", () => {
		const needs = cspSources(
			page("<style>a > b{}\n</style>", "<svg><style>c{}</style></svg><script>run(“1 < 2”)</script>"),
		);
		expect(needs.styles).toEqual([hash("a > b{}\n"), hash("c{}")]);
		expect(needs.scripts).toEqual([hash("run(“1 < 2”)")]);
		expect(needs.ownScript).toBe(false);
	});

	test("the hash of each style that it is given besides", () => {
		expect(cspSources(page("<style>a{}</style>"), ["b{}"]).styles).toEqual([hash("b{}"), hash("a{}")]);
	});

	test("itself, where it loads a script", () => {
		expect(cspSources(page('<script type="module" src="/a.js"></script>'))).toEqual({
			styles: [],
			scripts: [],
			ownScript: true,
			wasm: false,
			form: false,
		});
	});

	test("WebAssembly, where an element says that its script runs it", () => {
		expect(cspSources(page("", '<search-view data-runs="wasm"></search-view>')).wasm).toBe(true);
		expect(cspSources(page("", '<p data-runs="words">data-runs="wasm"</p>')).wasm).toBe(false);
		expect(cspSources(page("", '<template><p data-runs="wasm"></p></template>')).wasm).toBe(false);
	});

	test("a way to itself, where it holds a form", () => {
		expect(cspSources(page("", "<form action=/search/></form>")).form).toBe(true);
	});

	test("nothing for what is a comment or text", () => {
		expect(cspSources(page("", "<!-- <script>1</script> --><textarea><script>2</script></textarea>")).scripts).toEqual(
			[],
		);
	});
});

describe("the policy", () => {
	const needs = (styles: string[], scripts: string[] = [], ownScript = false, wasm = false, form = false) => ({
		styles,
		scripts,
		ownScript,
		wasm,
		form,
	});

	test("of a page without script allows none", () => {
		expect(policyOf(needs(["'sha256-a'"]))).toBe(
			"default-src 'none'; img-src 'self'; style-src 'sha256-a'; base-uri 'none'; form-action 'none'",
		);
	});
	test("of a page without style allows none either", () => expect(policyOf(needs([]))).not.toContain("style-src"));
	test("names the site itself where a page loads a script from it", () => {
		expect(policyOf(needs([], ["'sha256-b'"], true))).toContain("script-src 'self' 'sha256-b';");
	});
	test("lets a page fetch from the site itself only where a script of it stands there", () => {
		expect(policyOf(needs([], ["'sha256-b'"]))).not.toContain("connect-src");
		expect(policyOf(needs([], [], true))).toContain("; connect-src 'self';");
	});
	test("allows WebAssembly only to a script of the site, and nothing else that is unsafe", () => {
		expect(policyOf(needs([], [], true, true))).toContain("script-src 'self' 'wasm-unsafe-eval';");
		expect(policyOf(needs([], ["'sha256-b'"], false, true))).not.toContain("wasm");
		expect(policyOf(needs([], [], true))).not.toContain("wasm");
		expect(policyOfAll([needs([], [], true), needs([], [], true, true)])).toContain("'wasm-unsafe-eval'");
	});
	test("does not lend the wasm of one page to the script of another", () => {
		expect(policyOfAll([needs([], [], true), needs([], [], false, true)])).not.toContain("wasm");
	});
	test("lets a form lead to the site itself, where there is one", () => {
		expect(policyOf(needs([], [], false, false, true))).toContain("form-action 'self'");
	});
	test("names each hash once, in an order that does not hang on theirs", () => {
		expect(policyOf(needs(["'sha256-b'", "'sha256-a'", "'sha256-b'"]))).toContain("style-src 'sha256-a' 'sha256-b';");
	});
	test("of all pages together allows the scripts of each, and leaves the hash of its style to each", () => {
		const one = needs(["'sha256-b'", "'sha256-a'"]);
		const two = needs(["'sha256-c'"], ["'sha256-x'"], true);
		expect(policyOfAll([one, two])).toContain("style-src 'unsafe-inline'; script-src 'self' 'sha256-x';");
		expect(policyOfAll([two, one])).toBe(policyOfAll([one, two]));
		expect(policyOfAll([needs([])])).not.toContain("unsafe");
	});
	test("of a page never allows what is unsafe", () => {
		expect(policyOf(needs(["'sha256-a'"], ["'sha256-b'"], true))).not.toContain("unsafe");
	});
});

describe("a page is sealed", () => {
	const policy = "default-src 'none'; img-src 'self'";
	test("by its policy in the head, behind the character set and before all that it governs", () => {
		const sealed = addCsp(page("<style>a{}</style>"), policy);
		expect(sealed).toContain(
			`<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>`,
		);
	});
	test("without a change to what it needs", () => {
		const html = page("<style>a{}</style>", "$& $1 <p>text</p>");
		expect(cspSources(addCsp(html, policy))).toEqual(cspSources(html));
		expect(addCsp(html, policy)).toContain("$& $1 <p>text</p>");
	});
	test("only where it says its character set", () => {
		expect(() => addCsp("<!doctype html><title>T</title>", policy)).toThrow("a page without <meta charset>");
	});
});

test("the same policy goes out as a header on every address, with nobody framing the site", () => {
	const headers = headersFor(parseHeaders(headersFile("default-src 'none'")), "/clauses/crimea/");
	expect(headers.get("Content-Security-Policy")).toBe("default-src 'none'; frame-ancestors 'none'");
	expect(headers.get("Referrer-Policy")).toBe("no-referrer");
	expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
	expect(headers.get("Permissions-Policy")).toContain("camera=()");
});
