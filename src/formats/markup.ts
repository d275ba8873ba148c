import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/* Markup as it is read and written: elements of a parsed page, and text that is put between tags. */

/** The elements in a node, itself first, in the order of the page. What lies in a template is no part of the page. */
export function* elementsIn(node: Tree.Node): Generator<Tree.Element> {
	if ("tagName" in node) yield node;
	if ("childNodes" in node) for (const child of node.childNodes) yield* elementsIn(child);
}

/** The same, with what a script will clone from templates. */
export function* elementsToCome(node: Tree.Node): Generator<Tree.Element> {
	for (const element of elementsIn(node)) {
		yield element;
		if ("content" in element) yield* elementsToCome((element as Tree.Template).content);
	}
}

/** An attribute of an element; undefined where it has none. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in an element or in an attribute between quotation marks, of HTML and of SVG. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);
