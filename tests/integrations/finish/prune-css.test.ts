import { parse } from "parse5";
import { describe, expect, test, vi } from "vitest";
import { edited, elementsToCome } from "../../../src/formats/markup.ts";
import { namesIn, namesOf, pruneCss, stylePruner } from "../../../src/integrations/finish/prune-css.ts";

const used = new Set(["a", "t"]);

test("the names on a page are those of its classes and ids, in templates too", () => {
	const html = '<p class="a  b" id="x">class="no"</p><template><i class="c"></i></template><svg><g class="d"/></svg>';
	expect([...namesIn(elementsToCome(parse(html)))].sort()).toEqual(["a", "b", "c", "d", "x"]);
});

test("the names in a sheet are those of its selectors, however deep", () => {
	const css = "@layer l{.a:is(.b,.c>p)::before{x:y}}@media print{#d:not(.e) .f{x:y}}p:hover{x:y}";
	expect([...namesOf(css)].sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
});

describe("a page keeps", () => {
	test.each([
		["what names nothing", ":focus-visible{color:red}"],
		["what names tags alone", "table td{color:red}"],
		["its own classes", ".a>.t{color:red}"],
		["one of several", ":is(.a,.b){color:red}"],
		["what others must not have", ".a:not(.b){color:red}"],
		["states that a script sets as attributes", ".a[aria-expanded=true]{color:red}"],
		["states without a value", ".a[data-on]{color:red}"],
		["tokens that a rule reads", ":root{--x:red}.a{color:var(--x)}"],
	])("%s", (_, css) => expect(pruneCss(css, used)).toBe(css));
});

describe("a page does without", () => {
	test.each([
		["classes that it has not", ".b{color:red}"],
		["anything inside them", ".b .a{color:red}"],
		["what only prints them", "@media print{.b{color:red}}"],
		["ids that it has not", "#z{color:red}"],
		["tokens that no rule reads", ":root{--x:red}"],
	])("%s", (_, css) => expect(pruneCss(css, used)).toBe(""));
});

test("layers keep their order, whatever is left of them", () => {
	const css = "@layer one,two;@layer two{.a{color:red}}@layer one{.a{color:tan}.b{color:red}}";
	const kept = pruneCss(css, used);
	expect(kept.indexOf("@layer one")).toBeLessThan(kept.indexOf("@layer two"));
	expect(kept).not.toContain(".b");
});

test("what is no sheet is refused", () => expect(() => pruneCss("a}b", used)).toThrow(SyntaxError));

test("each page gets its own part in the place of its link, and a sheet is read once", () => {
	const read = vi.fn(() => "@media (width<=9rem){.a{color:red}.b{color:red}}");
	const edits = stylePruner(read);
	const styled = (html: string): string =>
		edited(html, edits(elementsToCome(parse(html, { sourceCodeLocationInfo: true }))));
	const page = (name: string): string =>
		`<head><link rel="stylesheet" href="/s.css"><link rel="icon" href="/i"></head><p class="${name}">$& $1</p>`;
	const [a, b, again] = [styled(page("a")), styled(page("b")), styled(page("a x"))];
	expect(a).toBe(
		'<head><style>@media (width<=9rem){.a{color:red}}</style><link rel="icon" href="/i"></head><p class="a">$& $1</p>',
	);
	expect(b).toContain("{.b{color:red}}");
	expect(again.replace(" x", "")).toBe(a);
	expect(read.mock.calls).toEqual([["/s.css"]]);
	expect(styled("<p>no style</p>")).toBe("<p>no style</p>");
});
