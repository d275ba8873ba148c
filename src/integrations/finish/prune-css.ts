import { type Selector, transform } from "lightningcss";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { elementsToCome } from "../../formats/markup.ts";

/*
 * One sheet holds the style of all components. A page keeps of it what it can use, so that text and
 * style come with the first answer of the server.
 */

/** The classes and ids on a page. */
export function namesIn(page: Tree.Document): Set<string> {
	const names = new Set<string>();
	for (const { attrs } of elementsToCome(page))
		for (const { name, value } of attrs)
			if (name === "class" || name === "id") for (const one of value.split(/\s+/)) if (one !== "") names.add(one);
	return names;
}

function collect(selector: Selector, names: Set<string>): void {
	for (const part of selector) {
		if (part.type === "class" || part.type === "id") names.add(part.name);
		if ("selectors" in part && Array.isArray(part.selectors))
			for (const inner of part.selectors as Selector[]) collect(inner, names);
	}
}

/** The classes and ids that the rules of a sheet name. */
export function namesOf(css: string): Set<string> {
	const names = new Set<string>();
	const read = (selector: Selector): void => collect(selector, names);
	transform({ filename: "page.css", code: Buffer.from(css), visitor: { Selector: read } });
	return names;
}

const without = (css: string, unusedSymbols: string[]): string =>
	transform({ filename: "page.css", code: Buffer.from(css), minify: true, unusedSymbols }).code.toString();

/** Custom properties that a sheet declares and never reads. */
function idle(css: string): string[] {
	const names = (pattern: RegExp) => [...css.matchAll(pattern)].map(([, name = ""]) => name);
	const read = new Set(names(/var\((--[\w-]+)/g));
	return [...new Set(names(/[{;](--[\w-]+):/g))].filter((name) => !read.has(name));
}

/**
 * The sheet without the rules that no element of a page can match, and without the tokens that no rule then reads.
 * States that a script sets are attributes; their rules stay wherever the element is that can have the state.
 * @param used classes and ids on the page
 * @throws SyntaxError where the sheet is no CSS
 */
export function pruneCss(css: string, used: ReadonlySet<string>, named: ReadonlySet<string> = namesOf(css)): string {
	const rules = without(
		css,
		[...named].filter((name) => !used.has(name)),
	);
	return without(rules, idle(rules));
}

const STYLE = /(<style[^>]*>)(.*?)(<\/style>)/gs;

/** A function that gives each page what it uses of its style; it remembers what it read for the next page. */
export function stylesInUse(): (html: string, page: Tree.Document) => string {
	const sheets = new Map<string, ReadonlySet<string>>();
	const kept = new Map<string, string>();
	return (html, page) => {
		const used = namesIn(page);
		return html.replace(STYLE, (_, open: string, css: string, close: string) => {
			const named = sheets.get(css) ?? namesOf(css);
			sheets.set(css, named);
			const key = JSON.stringify([css, [...named].filter((name) => used.has(name))]);
			const own = kept.get(key) ?? pruneCss(css, used, named);
			kept.set(key, own);
			return open + own + close;
		});
	};
}
