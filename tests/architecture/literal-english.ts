import { parse } from "@astrojs/compiler-rs";

/*
 * Finds words for readers that stand in the markup of an .astro instead of in text/messages: in its text, in attributes,
 * and in the strings of its expressions, in the front matter too. What is meant for machines is named here.
 */

/** One piece of English, and the line where it stands. */
export interface Literal {
	line: number;
	text: string;
}

interface Node {
	type: string;
	start: number;
	[key: string]: unknown;
}

/** Attributes that no reader sees or hears: names, addresses, numbers and words of a standard. */
const MACHINE_ATTRIBUTES = new Set(
	`class class:list id href src rel type name property charset http-equiv lang hreflang role scope slot as set kind to evidence
	level collection at path action method autocomplete crossorigin tabindex datetime download colspan rowspan headers
	viewBox d x y x1 y1 x2 y2 cx cy r width height fill stroke transform preserveAspectRatio font-size focusable xmlns
	aria-hidden aria-current aria-selected aria-labelledby aria-describedby aria-controls aria-sort aria-live aria-expanded
	data-do data-part data-slot data-set data-layer data-map data-km data-facet data-search data-search-weight data-kind
	data-side data-clauses data-runs popovertarget popover data-theme data-row data-value data-count is:global described`.split(
		/\s+/,
	),
);
/** Contents of <meta> that browsers read; what is printed by search engines comes from an expression. */
const MACHINE_META = /^(no-referrer|light dark|noindex|width=device-width, initial-scale=1)$/;
/** A run of letters that makes a word. */
const WORD = /\p{L}{2,}/u;
/** Strings of code: an id, an address, a part of a path, a class, a key. One word in small letters is one of these too. */
const CODE = /^[#./]?[a-z0-9]*([-_:/#?=.][\w-]*)*\/?$|^[a-z]+([A-Z][a-z]*)*$/;

const isNode = (value: unknown): value is Node =>
	typeof value === "object" && value !== null && typeof (value as Node).type === "string";

/** The name of an element; empty for a member of another. */
const elementOf = (node: Node): string =>
	String(((node["openingElement"] as Node | undefined)?.["name"] as Node | undefined)?.["name"] ?? "");

/** Never printed: imports, types, comments, scripts. */
const SILENT = new Set([
	...["ImportDeclaration", "TSInterfaceDeclaration", "TSTypeAnnotation", "TSTypeAliasDeclaration"],
	...["AstroComment", "AstroScript"],
]);
/** What may be printed of a node: not the type of a value, the key of a property, an error, or what something is compared with. */
function printedOf(node: Node): Node[] {
	if (SILENT.has(node.type)) return [];
	if (node.type === "JSXElement" && ["style", "script"].includes(elementOf(node))) return [];
	if (node.type === "NewExpression" && /Error$/.test(String((node["callee"] as Node)["name"]))) return [];
	if (node.type === "BinaryExpression" && node["operator"] !== "+") return [];
	if (node.type === "Property") return [node["value"] as Node];
	if (node.type === "TSAsExpression" || node.type === "TSSatisfiesExpression") return [node["expression"] as Node];
	return Object.values(node).flat().filter(isNode);
}

const nameOf = (attribute: Node): string => {
	const { name } = attribute as unknown as { name: { name: string | Node; namespace?: Node } };
	const local = typeof name.name === "string" ? name.name : String(name.name["name"]);
	return name.namespace === undefined ? local : `${String(name.namespace["name"])}:${local}`;
};

/** All literal English in the text of an .astro, in the order in which it stands. */
export function literalEnglish(source: string): Literal[] {
	const found: Literal[] = [];
	const bytes = Buffer.from(source);
	const lineAt = (node: Node): number => bytes.subarray(0, node.start).toString().split("\n").length;
	const add = (node: Node, text: string): void => {
		if (WORD.test(text.replace(/&\w+;/g, " "))) found.push({ line: lineAt(node), text: text.trim() });
	};
	/** A string in an expression: prose has a space or a large letter, code has neither. */
	const addString = (node: Node, text: string): void => {
		if (!CODE.test(text)) add(node, text);
	};

	const visitAttribute = (node: Node): void => {
		const { value } = node as unknown as { value: Node | null };
		if (value === null || MACHINE_ATTRIBUTES.has(nameOf(node))) return;
		if (value.type !== "Literal") visit(value);
		else if (!(nameOf(node) === "content" && MACHINE_META.test(String(value["value"]))))
			add(value, String(value["value"]));
	};
	const visit = (node: Node): void => {
		if (node.type === "JSXText") add(node, String(node["value"]));
		else if (node.type === "JSXAttribute") visitAttribute(node);
		else if (node.type === "Literal") {
			if (typeof node["value"] === "string") addString(node, node["value"]);
		} else if (node.type === "TemplateElement")
			addString(node, String((node["value"] as { cooked?: string }).cooked ?? ""));
		else for (const child of printedOf(node)) visit(child);
	};
	visit(parse(source).ast as unknown as Node);
	return found;
}

/** Four words in a row: a sentence or a part of one. */
const SENTENCE = /^[^<{.#@:]*\p{L}+ \p{L}{2,} \p{L}{2,} \p{L}{2,}/u;
/** A name: every long word begins with a large letter. */
const isName = (text: string): boolean => (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));

/** The sentences in the text of a .ts, which is read as the front matter of an .astro. */
export const literalSentences = (source: string): Literal[] =>
	literalEnglish(`---\n${source}\n---\n`)
		.map(({ line, text }) => ({ line: line - 1, text }))
		.filter(({ text }) => SENTENCE.test(text) && !isName(text));
