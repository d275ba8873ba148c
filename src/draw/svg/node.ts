/*
 * SVG elements as plain data, with classes and no colours. The page prints them as markup
 * (components/graphic/Tree.astro), the picture as a file (formats/images/svg-file.ts).
 *
 *     svg("g", { class: "axis" }, svg("path", { d: "M0 0H10" }), svg("text", { x: 12, y: 4 }, "10 km"))
 */

export interface SvgNode {
	tag: string;
	attributes: Readonly<Record<string, string | number | undefined>>;
	children: readonly (SvgNode | string)[];
}

export const svg = (
	tag: string,
	attributes: SvgNode["attributes"],
	...children: readonly (SvgNode | string)[]
): SvgNode => ({ tag, attributes, children });

/** Where a mark leads: to a row of the figure's own table, or to a page, relative to the site. */
type Target = { row: string; path?: undefined } | { path: string; row?: string | undefined };

/**
 * A mark that can be read out and followed. It is no stop of the Tab key, since the table beside it says the same; the
 * script of the figure makes one stop of all its marks, between which the arrow keys move.
 */
export const linkMark = (
	{ row, path }: Target,
	name: string,
	attributes: SvgNode["attributes"],
	...children: readonly (SvgNode | string)[]
): SvgNode => svg("a", { ...attributes, path, "data-row": row, "aria-label": name, tabindex: -1 }, ...children);

/** Words that belong to the mark before them, whose name says the same in full; they light up with it. */
export const companion = (words: readonly SvgNode[]): SvgNode =>
	svg("g", { class: "beside", "aria-hidden": "true" }, ...words);

/**
 * Marks become links, or plain groups for a picture.
 * @param href makes an address of a path relative to the site; null prints no links
 */
export function withLinks(elements: SvgNode["children"], href: ((path: string) => string) | null): SvgNode["children"] {
	return elements.map((one) => {
		if (typeof one === "string") return one;
		const children = withLinks(one.children, href);
		if (one.tag !== "a") return { ...one, children };
		const { path, "data-row": row, "aria-label": name, tabindex, ...rest } = one.attributes;
		if (href === null) return svg("g", rest, ...children);
		const address = path === undefined ? `#${row}` : href(String(path));
		return svg("a", { ...rest, href: address, "data-row": row, "aria-label": name, tabindex }, ...children);
	});
}
