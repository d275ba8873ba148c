import { parse, serializeOuter, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, elementsIn, escaped, textWithin } from "../../formats/markup.ts";

/*
 * The peer of a page in the measurement of first paints: the same words, drawings and bytes of style, as somebody would
 * write them by hand into one static file. No script, no link to anything, no name or attribute but in the drawings.
 */

/** What is written with its own tag; all else in a page only holds these. */
const KEPT = new Set([
	"h1",
	"h2",
	"h3",
	"h4",
	"p",
	"li",
	"th",
	"td",
	"dt",
	"dd",
	"summary",
	"figcaption",
	"caption",
	"label",
]);
const HOLDERS = new Set(["script", "style", "template", "noscript"]);

const words = (node: Tree.Node): string => {
	if ("value" in node) return node.value;
	if ("tagName" in node && (HOLDERS.has(node.tagName) || node.tagName === "svg")) return "";
	return "childNodes" in node ? node.childNodes.map(words).join("") : "";
};

/** The blocks in a node: its drawings as they are, its texts with their tags. */
function blocks(node: Tree.Node): string[] {
	if ("tagName" in node && HOLDERS.has(node.tagName)) return [];
	if ("tagName" in node && node.tagName === "svg") return [serializeOuter(node)];
	if ("tagName" in node && KEPT.has(node.tagName)) {
		const own = words(node).replace(/\s+/gu, " ").trim();
		const drawn = elementsIn(node).filter(({ tagName }) => tagName === "svg");
		return [
			...drawn.map((svg) => serializeOuter(svg)),
			...(own === "" ? [] : [`<${node.tagName}>${escaped(own)}</${node.tagName}>`]),
		];
	}
	return "childNodes" in node ? node.childNodes.flatMap(blocks) : [];
}

/** The peer of a page. @param html a page of a built site */
export function handWritten(html: string): string {
	const page = parse(html);
	const elements = elementsIn(page);
	const style = elements.flatMap((element) => (element.tagName === "style" ? [textWithin(element)] : [])).join("\n");
	const body = elements.find(({ tagName }) => tagName === "body");
	const language = attributeOf(elements[0] as Tree.Element, "lang") ?? "en";
	const title = elements.find(({ tagName }) => tagName === "title");
	return [
		`<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escaped(title === undefined ? "" : textWithin(title))}</title><style>${style}</style></head>`,
		`<body><main>${body === undefined ? "" : blocks(body).join("")}</main></body></html>`,
	].join("");
}
