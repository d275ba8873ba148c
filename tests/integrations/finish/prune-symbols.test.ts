import { parse } from "parse5";
import { expect, test } from "vitest";
import { edited, elementsToCome } from "../../../src/formats/markup.ts";
import { symbolEdits } from "../../../src/integrations/finish/prune-symbols.ts";

const lean = (html: string): string =>
	edited(html, symbolEdits(elementsToCome(parse(html, { sourceCodeLocationInfo: true }))));
const sign = (id: string): string => `<symbol id="${id}" viewBox="0 0 16 16"><path d="M0 0"/></symbol>`;
const page = (signs: string, body: string): string =>
	`<!doctype html><html lang="en"><head><title>T</title></head><body><svg class="visually-hidden">${signs}</svg>${body}</body></html>`;

test("signs that the page uses stay, the others go", () => {
	const body = '<p>$& <svg><use href="#st-b"></use></svg></p>';
	expect(lean(page(sign("st-a") + sign("st-b") + sign("st-c"), body))).toBe(page(sign("st-b"), body));
});

test("a sign that a script will clone from a template stays", () => {
	const body = '<template><svg><use href="#st-a"></use></svg></template>';
	expect(lean(page(sign("st-a"), body))).toBe(page(sign("st-a"), body));
});

test("a page without signs, or with all of them, is as it was", () => {
	expect(lean(page("", "<p>symbol</p>"))).toBe(page("", "<p>symbol</p>"));
	const all = page(sign("a"), '<svg><use href="#a"></use></svg>');
	expect(lean(all)).toBe(all);
});
