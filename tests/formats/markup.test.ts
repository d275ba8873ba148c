import { parse } from "parse5";
import { expect, test } from "vitest";
import { attributeOf, edited, elementsIn, elementsToCome, escaped, serialize } from "../../src/formats/markup.ts";

const page = parse(
	'<main id="m"><p>a</p><template><i id="t"></i><template><b></b></template></template><svg><g/></svg></main>',
);
const inMain = (all: readonly { tagName: string }[]): string[] => {
	const names = all.map(({ tagName }) => tagName);
	return names.slice(names.indexOf("main"));
};

test("elements come in the order of the page, without what lies in a template", () => {
	expect(inMain(elementsIn(page))).toEqual(["main", "p", "template", "svg", "g"]);
});

test("what a script will clone comes behind its template, however deep", () => {
	expect(inMain(elementsToCome(page))).toEqual(["main", "p", "template", "i", "template", "b", "svg", "g"]);
});

test("an attribute is read by its name", () => {
	const main = elementsIn(page).find(({ tagName }) => tagName === "main");
	expect(main && attributeOf(main, "id")).toBe("m");
	expect(main && attributeOf(main, "class")).toBeUndefined();
});

test("a text is edited at several places at once, in whatever order they come", () => {
	const edits = [
		{ start: 4, end: 4, text: "+" },
		{ start: 0, end: 1, text: "$&" },
		{ start: 5, end: 6, text: "" },
	];
	expect(edited("abcdef", edits)).toBe("$&bcd+e");
	expect(edited("abcdef", [])).toBe("abcdef");
});

test("what is replaced takes the edits inside it along", () => {
	const inside = { start: 2, end: 3, text: "x" };
	expect(edited("abcdef", [inside, { start: 1, end: 4, text: "-" }])).toBe("a-ef");
	expect(edited("abcdef", [inside, { start: 3, end: 4, text: "y" }])).toBe("abxyef");
});

test("text between tags and in an attribute is no markup", () => {
	expect(escaped('<a b="c">&amp;')).toBe("&lt;a b=&quot;c&quot;&gt;&amp;amp;");
});

test("an element is written with the attributes that it has", () => {
	expect(serialize("p", { id: "a", class: undefined, title: 'say "a"' }, "<b>x</b>")).toBe(
		'<p id="a" title="say &quot;a&quot;"><b>x</b></p>',
	);
	expect(serialize("i", {}, "")).toBe("<i></i>");
	expect(serialize("path", { d: "M0 0", r: 0 }, null)).toBe('<path d="M0 0" r="0"/>');
});
