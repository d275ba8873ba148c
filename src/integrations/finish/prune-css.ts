import { type Selector, transform } from "lightningcss";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, type Edit } from "../../formats/markup.ts";

/*
 * One sheet holds the style of all components. A page keeps of it what it can use, so that text and
 * style come with the first answer of the server. Astro's own division by route (cssCodeSplit) needs no such step, but
 * gives a page the style of every component that its route might show: 19.5 kB a page against 8.6 kB.
 */

/** The classes and ids of elements. */
export function namesIn(elements: readonly Tree.Element[]): Set<string> {
	const names = new Set<string>();
	for (const { attrs } of elements)
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
export function pruneCss(css: string, used: ReadonlySet<string>, named: Iterable<string> = namesOf(css)): string {
	const rules = without(
		css,
		[...named].filter((name) => !used.has(name)),
	);
	return without(rules, idle(rules));
}

/** A style in the place of a link. */
export interface StyleEdit extends Edit {
	/** What stands between its tags. */
	css: string;
}

/** A sheet, the names in it, and what is left of it for each set of names that a page has. */
interface Sheet {
	css: string;
	named: readonly string[];
	left: Map<string, string>;
}

/**
 * A function that says for page after page what stands in the place of its links to sheets: the part that it uses, as a
 * style of its own. Pages that use the same names of a sheet get the same part, which is made once. It takes all elements
 * that stand in a page and in its templates, parsed with their places.
 * @param read gives the sheet at an address
 */
export function stylePruner(read: (href: string) => string): (elements: readonly Tree.Element[]) => StyleEdit[] {
	const sheets = new Map<string, Sheet>();
	const sheetAt = (href: string): Sheet => {
		const known = sheets.get(href);
		if (known !== undefined) return known;
		const css = read(href);
		const sheet = { css, named: [...namesOf(css)], left: new Map() };
		sheets.set(href, sheet);
		return sheet;
	};
	const partOf = ({ css, named, left }: Sheet, used: ReadonlySet<string>): string => {
		const key = named.filter((name) => used.has(name)).join(" ");
		const part = left.get(key) ?? pruneCss(css, used, named);
		left.set(key, part);
		return part;
	};
	return (elements) => {
		const links = elements.filter((one) => one.tagName === "link" && attributeOf(one, "rel") === "stylesheet");
		if (links.length === 0) return [];
		const used = namesIn(elements);
		return links.flatMap((link): StyleEdit[] => {
			const [place, href] = [link.sourceCodeLocation, attributeOf(link, "href")];
			if (!place || href === undefined) return [];
			const css = partOf(sheetAt(href), used);
			return [{ start: place.startOffset, end: place.endOffset, text: `<style>${css}</style>`, css }];
		});
	};
}
