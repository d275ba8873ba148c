import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { messages } from "../../text/messages/index.ts";
import { attributeOf, elementsIn, escaped, serialize } from "../markup.ts";
import { isSkipped, weightOf } from "./search-marks.ts";
import { FILTERS, type SearchRecord } from "./search-record.ts";

/*
 * The copy of a page that the index is made from: its own text alone, with the weights, titles and
 * facts that Pagefind reads from attributes. The published page has none of them.
 */

/** What is no text of the page, whoever prints it. */
const IGNORED_TAGS = new Set(["nav", "svg", "script", "style", "template", "form", "footer", "noscript"]);
/** How much more a word counts in a title and in a heading. Components say of themselves what else counts more or less. */
const RAISED: Readonly<Record<string, number>> = { h1: 7, dt: 2, h2: 2, h3: 2, h4: 2 };
const VOID = new Set(["br", "hr", "img", "wbr", "input", "col"]);
const HEADING = /^h[1-6]$/;

/** True for what the search leaves out, with all that it holds. */
export const isIgnored = (element: Tree.Element): boolean =>
	IGNORED_TAGS.has(element.tagName) ||
	attributeOf(element, "hidden") !== undefined ||
	attributeOf(element, "aria-hidden") === "true" ||
	isSkipped(element);

/** The text inside a node as the search reads it, with runs of white space as one space. */
export function indexedText(node: Tree.Node): string {
	const read = (one: Tree.Node): string => {
		if ("value" in one) return one.value;
		if ("tagName" in one && isIgnored(one)) return "";
		return "childNodes" in one ? one.childNodes.map(read).join("") : "";
	};
	return read(node).replace(/\s+/gu, " ").trim();
}

/** The title of a part: that of the record, a heading's own words, or those of the first heading in a section. */
function titleOf(element: Tree.Element, { parts }: SearchRecord): string {
	const id = attributeOf(element, "id");
	if (id === undefined) return "";
	const known = parts.get(id);
	if (known !== undefined) return known;
	if (HEADING.test(element.tagName)) return indexedText(element);
	if (element.tagName !== "section") return "";
	const heading = elementsIn(element).find(({ tagName }) => HEADING.test(tagName));
	return heading === undefined ? "" : indexedText(heading);
}

function markup(node: Tree.Node, record: SearchRecord, outer: number, main: Tree.Element): string {
	if ("value" in node) return escaped(node.value);
	if (!("tagName" in node)) return "";
	if (isIgnored(node)) return "";
	const { tagName } = node;
	if (VOID.has(tagName)) return " ";
	const weight = Math.min(10, outer * (RAISED[tagName] ?? 1) * weightOf(node));
	const title = node === main ? "" : titleOf(node, record);
	const attributes = {
		id: title === "" ? undefined : (attributeOf(node, "id") ?? ""),
		"data-pagefind-title": title === "" ? undefined : title,
		"data-pagefind-weight": weight === outer ? undefined : weight.toFixed(2),
	};
	const inside = node.childNodes.map((child) => markup(child, record, weight, main)).join("");
	return serialize(tagName, attributes, inside);
}

/** Facts as empty elements: what a result can be narrowed by, sorted by, and shown with. */
function facts(record: SearchRecord): string {
	const { title, detail, asOf, date, filters, names, about, heading } = record;
	const fact = (use: string, name: string, value: string) =>
		value === "" ? "" : serialize("i", { [`data-pagefind-${use}`]: `${name}[data-v]`, "data-v": value }, "");
	return [
		...FILTERS.flatMap((name) => filters[name].map((value) => fact("filter", name, value))),
		// As a filter, since every field of meta is searched: "2026" would match each page by its day.
		fact("filter", "as_of", asOf),
		fact("sort", "date", date),
		fact("meta", "title", title),
		fact("meta", "kind", filters.kind[0] ?? ""),
		fact("meta", "detail", detail),
		fact("meta", "heading", heading),
		fact("meta", "names", names.join(" · ")),
		fact("meta", "about", about.join(" · ")),
	].join("");
}

/** The copy of what stands in `main`, as a page of HTML. */
export const indexedHtml = (main: Tree.Element, record: SearchRecord): string =>
	`<html lang="${messages.language}"><body data-pagefind-body data-pagefind-weight="${record.weight}">${facts(record)}${markup(main, record, record.weight, main)}</body></html>`;
