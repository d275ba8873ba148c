import ts from "typescript";
import { expect, test } from "vitest";
import { LOOKS } from "../../src/draw/cartography/map.ts";
import { SIDES, STANCES, STATES } from "../../src/schema/fields/terms.ts";
import { filesOf, textOf } from "./source-files.ts";

/*
 * The classes of pages and pictures: names that are words, each both written on an element and named by a rule. What an
 * element computes ("layer ${look}") is looked for among all strings of the source.
 */

const STYLE = /<style[^>]*>(.*?)<\/style>/gs;
const words = (text: string): string[] => text.split(/\s+/).filter((word) => /^[\w-]+$/.test(word));

/** The selectors of a sheet, each list of them as one. */
const selectorsOf = (css: string): string[] =>
	[...css.replace(/\/\*.*?\*\//gs, "").matchAll(/[^{};]*(?=\{)/g)]
		.map(([selector]) => selector.trim())
		.filter((selector) => !selector.startsWith("@"));

/** The classes that selectors name. */
const named = (selectors: readonly string[]): string[] =>
	selectors.flatMap((selector) => [...selector.matchAll(/\.([a-zA-Z_][\w-]*)/g)].map(([, name = ""]) => name));

/** The classes that an expression may give: its strings and keys, but not what it compares. */
function given(node: ts.Node): string[] {
	if (ts.isStringLiteralLike(node)) return words(node.text);
	if (ts.isTemplateExpression(node))
		return [node.head, ...node.templateSpans.map(({ literal }) => literal)]
			.flatMap(({ text }) => words(text))
			.concat(node.templateSpans.flatMap(({ expression }) => given(expression)));
	if (ts.isConditionalExpression(node)) return [...given(node.whenTrue), ...given(node.whenFalse)];
	if (ts.isBinaryExpression(node))
		return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? given(node.right) : [];
	if (ts.isObjectLiteralExpression(node))
		return node.properties.flatMap(({ name }) => (name === undefined ? [] : words(name.getText().replace(/"/g, ""))));
	if (ts.isArrayLiteralExpression(node)) return node.elements.flatMap(given);
	return ts.isParenthesizedExpression(node) ? given(node.expression) : [];
}

const parsed = (code: string): ts.SourceFile => ts.createSourceFile("x.ts", code, ts.ScriptTarget.Latest, true);

/** From an opening brace to the one that closes it. */
function braced(text: string, from: number): string {
	let depth = 0;
	for (let at = from; at < text.length; at++) {
		depth += text[at] === "{" ? 1 : text[at] === "}" ? -1 : 0;
		if (depth === 0) return text.slice(from + 1, at);
	}
	return "";
}

/** The classes that stand on the elements of a component. */
function onElements(astro: string): string[] {
	const markup = astro.replace(STYLE, "");
	return [...markup.matchAll(/\sclass(?::list)?=(?:"([^"]*)"|\{)/g)].flatMap(({ 0: all, 1: plain, index }) => {
		if (plain !== undefined) return words(plain);
		const [statement] = parsed(`(${braced(markup, index + all.length - 1)})`).statements;
		return statement !== undefined && ts.isExpressionStatement(statement) ? given(statement.expression) : [];
	});
}

/** The classes that a drawing gives to its elements, and all words of all its strings. */
function inCode(code: string): { classes: string[]; strings: string[] } {
	const found = { classes: [] as string[], strings: [] as string[] };
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAssignment(node) && node.name.getText() === "class")
			found.classes.push(...given(node.initializer));
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			found.strings.push(...node.text.split(/[^\w-]+/));
		ts.forEachChild(node, visit);
	};
	visit(parsed(code));
	return found;
}

const components = filesOf("src/**/*.astro").map(textOf);
const code = filesOf("src/{draw,formats,components,client}/**/*.ts").filter((path) => !path.endsWith("-style.ts"));
const drawn = code.map((path) => inCode(textOf(path)));
const pictured = filesOf("src/formats/**/*-style.ts").flatMap((path) => [
	...textOf(path).matchAll(/(?<=[`",} ])\.([a-z][\w-]*)(?=[^`"]*\{)/g),
]);

const written = new Set([...components.flatMap(onElements), ...drawn.flatMap(({ classes }) => classes)]);
const selectors = [
	...filesOf("src/**/*.css").map(textOf),
	...components.flatMap((text) => [...text.matchAll(STYLE)].map(([, css = ""]) => css)),
].flatMap(selectorsOf);
const ruled = new Set([...named(selectors), ...pictured.map(([, name = ""]) => name)]);
const computed = new Set([
	...drawn.flatMap(({ strings }) => strings),
	...components.flatMap((text) => [...text.replace(STYLE, "").matchAll(/"([\w-]+)"/g)].map(([, name = ""]) => name)),
]);

test("there are classes, and this test sees them", () => {
	expect(written.size).toBeGreaterThan(100);
	expect(ruled.size).toBeGreaterThan(100);
	expect(
		onElements(`<p class:list={["one", a === "no" && "two", { three: b }]}><i class={\`four \${c ? "five" : ""}\`} />`),
	).toEqual(["one", "two", "three", "four", "five"]);
	expect(
		named(selectorsOf("@layer l{.a > p:not(.b):hover{x:.5s}@media (width<1rem){.c,\n.d{y:z}}}/* .e {} */")),
	).toEqual([..."abcd"]);
});

test("are words: no code of one or two letters, and nothing that cannot be spoken", () => {
	const isWord = (part: string, index: number): boolean =>
		/^\d+$/.test(part) || (part.length > (index === 0 ? 2 : 1) && /[aeiouy]/.test(part));
	expect([...written, ...ruled].filter((name) => !name.split("-").every(isWord))).toEqual([]);
});

test("name no side, no state of a wording and no stance, and no rule names an id", () => {
	const terms: readonly string[] = [...SIDES, ...STATES, ...STANCES];
	// Maps draw towns whose control was contested, which is no state of a wording.
	const looks: readonly string[] = LOOKS;
	expect([...written, ...ruled].filter((name) => terms.includes(name) && !looks.includes(name))).toEqual([]);
	expect(selectors.filter((selector) => /#[a-zA-Z]/.test(selector))).toEqual([]);
});

test("are each named by a rule", () => expect([...written].filter((name) => !ruled.has(name))).toEqual([]));

test("are each written on an element", () =>
	expect([...ruled].filter((name) => !written.has(name) && !computed.has(name))).toEqual([]));
