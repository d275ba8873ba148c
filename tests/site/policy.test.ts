import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { headersFor, parseHeaders } from "../../src/commands/serve/headers.ts";
import { attribute, type BuiltPage, find, pagesOf, SITES } from "./built-site.ts";

const LARGEST_SCRIPT = 4096;
/** That of the page of the search, besides Pagefind, which it loads when it is asked something. */
const LARGEST_SEARCH = 8192;
const hash = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const raw = (page: BuiltPage, tag: string): { src: string | undefined; text: string }[] =>
	find(page, tag).map((element) => ({
		src: attribute(element, "src"),
		text: element.childNodes.map((child) => ("value" in child ? child.value : "")).join(""),
	}));

/** A policy as a map from directive to its values. */
const directives = (policy: string): Map<string, string[]> =>
	new Map(
		policy
			.split(";")
			.map((part) => part.trim().split(/\s+/))
			.map(([name = "", ...values]) => [name, values.sort()]),
	);

describe.each(SITES)("under $base", (site) => {
	const pages = pagesOf(site);
	const policyOf = (page: BuiltPage): string =>
		find(page, "meta", { "http-equiv": "Content-Security-Policy" })
			.map((meta) => attribute(meta, "content") ?? "")
			.join(" AND ");
	const headers = headersFor(parseHeaders(readFileSync(`${site.folder}_headers`, "utf8")), "/clauses/");
	const header = directives(headers.get("Content-Security-Policy") ?? "");

	test("each page allows what stands in it, to the letter, and nothing else", () => {
		const wrong = pages.filter((page) => {
			const found = directives(policyOf(page));
			const scripts = raw(page, "script");
			const wanted = new Map([
				["default-src", ["'none'"]],
				["img-src", ["'self'"]],
				["base-uri", ["'none'"]],
				["form-action", [find(page, "form").length > 0 ? "'self'" : "'none'"]],
				["style-src", [...new Set(raw(page, "style").map(({ text }) => hash(text)))].sort()],
			]);
			if (scripts.length > 0) {
				const values = scripts.map(({ src, text }) => (src ? "'self'" : hash(text)));
				if (page.path === "search/") values.push("'wasm-unsafe-eval'");
				wanted.set("script-src", [...new Set(values)].sort());
			}
			if (scripts.some(({ src }) => src)) wanted.set("connect-src", ["'self'"]);
			return JSON.stringify([...found].sort()) !== JSON.stringify([...wanted].sort());
		});
		expect(wrong.map((page) => `${page.path}: ${policyOf(page)}`)).toEqual([]);
	});

	test("the policy of a page stands before all that it governs", () => {
		const late = pages.filter((page) => {
			const at = page.html.indexOf("http-equiv");
			return at === -1 || at > page.html.search(/<(style|script|link)\b/);
		});
		expect(late.map(({ path }) => path)).toEqual([]);
	});

	test("nothing unsafe is allowed anywhere", () => {
		expect(
			pages.filter((page) => /(?<!wasm-)unsafe-(inline|eval|hashes)|\*|https?:|data:|blob:/.test(policyOf(page))),
		).toEqual([]);
		const behindStyles = [...header].filter(([name]) => name !== "style-src");
		expect(JSON.stringify(behindStyles)).not.toMatch(/(?<!wasm-)unsafe-(inline|eval|hashes)/);
	});

	test("the header allows what the pages allow together, and nobody may frame the site", () => {
		expect(header.get("frame-ancestors")).toEqual(["'none'"]);
		// Each page names the hash of its own style; a browser keeps to the stricter of both.
		expect(header.get("style-src")).toEqual(["'unsafe-inline'"]);
		const together = new Map<string, Set<string>>();
		for (const page of pages)
			for (const [name, values] of directives(policyOf(page)))
				together.set(name, new Set([...(together.get(name) ?? []), ...values]));
		for (const [name, values] of together)
			if (name !== "style-src") expect(header.get(name), name).toEqual([...values].sort());
		expect([...header.keys()].sort()).toEqual([...together.keys(), "frame-ancestors"].sort());
	});

	test("no address of the site is told to another", () => {
		expect(headers.get("Referrer-Policy")).toBe("no-referrer");
		expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
		const told = pages.filter((page) => !find(page, "meta", { name: "referrer", content: "no-referrer" }).length);
		expect(told.map(({ path }) => path)).toEqual([]);
	});

	test("no element carries a style or a handler, no address runs a script", () => {
		const wrong = pages.flatMap((page) =>
			page.elements.flatMap(({ tagName, attrs }) =>
				attrs
					.filter(
						({ name, value }) => name === "style" || /^on/.test(name) || /^\s*(javascript|data|vbscript):/i.test(value),
					)
					.map(({ name }) => `${page.path}: <${tagName} ${name}>`),
			),
		);
		expect(wrong).toEqual([]);
	});

	test("a page loads at most 4 kB of script, that of the search 8 kB, from the site itself, and after its text", () => {
		for (const page of pages) {
			const scripts = raw(page, "script");
			for (const element of find(page, "script")) expect(attribute(element, "type"), page.path).toBe("module");
			const code = scripts.map(({ src, text }) => {
				if (!src) return text;
				const file = `${site.folder}${src.slice(site.base.length)}`;
				expect(existsSync(file), src).toBe(true);
				return readFileSync(file, "utf8");
			});
			expect(gzipSync(code.join("\n")).length, page.path).toBeLessThanOrEqual(
				page.path === "search/" ? LARGEST_SEARCH : LARGEST_SCRIPT,
			);
		}
	});
});
