import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/* Markup as it is read and written: elements of a parsed page, and text that is put between tags. */

function collect(node: Tree.Node, withTemplates: boolean, elements: Tree.Element[]): Tree.Element[] {
	if ("tagName" in node) elements.push(node);
	if (withTemplates && "content" in node) collect(node.content, withTemplates, elements);
	if ("childNodes" in node) for (const child of node.childNodes) collect(child, withTemplates, elements);
	return elements;
}

/** The elements in a node, itself first, in the order of the page. What lies in a template is no part of the page. */
export const elementsIn = (node: Tree.Node): Tree.Element[] => collect(node, false, []);

/** The same, with what a script will clone from templates. */
export const elementsToCome = (node: Tree.Node): Tree.Element[] => collect(node, true, []);

/** An attribute of an element; undefined where it has none. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
	element.attrs.find((one) => one.name === name)?.value;

/** The text that stands in an element itself: of a style or a script, all that it holds. */
export const textWithin = (element: Tree.Element): string =>
	element.childNodes.map((child) => ("value" in child ? child.value : "")).join("");

/** What is to stand in the text of a page in the place of what stands there from `start` to `end`. */
export interface Edit {
	start: number;
	end: number;
	text: string;
}

/** A text with edits made, in whatever order they come. One that begins inside another is gone with what that replaces. */
export function edited(text: string, edits: readonly Edit[]): string {
	let from = 0;
	const parts: string[] = [];
	for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
		if (edit.start < from) continue;
		parts.push(text.slice(from, edit.start), edit.text);
		from = edit.end;
	}
	return parts.join("") + text.slice(from);
}

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in an element or in an attribute between quotation marks, of HTML and of SVG. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/**
 * An element as text, of HTML or of SVG.
 * @param attributes those that are undefined are left out
 * @param inside its content as markup; null closes the tag of an element of SVG that has none
 */
export function serialize(
	tag: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	inside: string | null,
): string {
	const given = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined ? [] : ` ${name}="${escaped(String(value))}"`,
	);
	return `<${tag}${given.join("")}${inside === null ? "/>" : `>${inside}</${tag}>`}`;
}
