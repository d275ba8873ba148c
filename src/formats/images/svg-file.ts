import { type SvgNode, svg } from "../../draw/svg/node.ts";
import { wrapText } from "../../draw/svg/wrap-text.ts";
import { escaped, serialize } from "../markup.ts";

/* A drawing as one SVG file that can stand alone: title, drawing, key, and the small text that says what it is. */

/**
 * An element as text, without what the scripts of a page find it by. Names of regions and countries are set in capitals,
 * which few programs do by style.
 */
function printed(one: SvgNode | string, capitals = false): string {
	if (typeof one === "string") return escaped(capitals ? one.toUpperCase() : one);
	const { tag, attributes, children } = one;
	const { "data-part": _, ...given } = attributes;
	if (children.length === 0) return serialize(tag, given, null);
	const kind = given["class"];
	const upper = kind === "region" || kind === "country" || (capitals && !String(kind ?? "").startsWith("says"));
	return serialize(tag, given, children.map((child) => printed(child, upper)).join(""));
}

const MARGIN = 20;
/** Letters of text of one size on one line, by its width in units. */
const lettersIn = (width: number, size: number): number => Math.floor(width / (size * 0.47));

/** Elements placed from the top, and the height that they take. */
export interface Block {
	elements: SvgNode[];
	height: number;
}

function lines(texts: readonly string[], size: number, className: string, top: number): Block {
	const step = size * 1.4;
	const elements = texts.map((text, i) =>
		svg("text", { class: className, x: 0, y: Math.round(top + size + i * step) }, text),
	);
	return { elements, height: Math.ceil(texts.length * step) };
}

/** Letters of an entry of the key up to which two stand side by side, where the width has room for them. */
const SHORT = 52;
/** Units from the sample of an entry to its words, and the share of the width at which the second column begins. */
const KEY = { words: 36, second: 0.54, size: 12, step: 15, row: 20 };

/** The key: in two columns where its words are short, else one below the other, in lines as long as the drawing is wide. */
function key(entries: SvgFile["key"], width: number, top: number): Block {
	const short = Math.min(SHORT, lettersIn(width * KEY.second - KEY.words, KEY.size));
	const columns = entries.some(({ words }) => words.length > short) ? 1 : 2;
	const rows = Math.ceil(entries.length / columns);
	const most = columns === 1 ? lettersIn(width - KEY.words, KEY.size) : Infinity;
	const heights: number[] = [];
	const elements = entries.map(({ sample, words }, i) => {
		const texts = wrapText(words, most);
		if (i < rows) heights.push(KEY.row + (texts.length - 1) * KEY.step);
		const y = top + heights.slice(0, i % rows).reduce((sum, height) => sum + height, 0);
		const place = { class: "legend", transform: `translate(${i < rows ? 0 : Math.round(width * KEY.second)} ${y})` };
		const printedLines = texts.map((text, line) => svg("text", { x: KEY.words, y: 11 + line * KEY.step }, text));
		return svg("g", place, ...sample, ...printedLines);
	});
	return { elements, height: heights.reduce((sum, height) => sum + height, 0) };
}

export interface SvgFile {
	title: string;
	/** A line below the title; none where left out. */
	units?: string;
	/** What the drawing shows, for those who do not see it. */
	words: string;
	width: number;
	height: number;
	drawing: readonly (SvgNode | string)[];
	/** Attributes of the drawing's own frame. */
	frame?: SvgNode["attributes"];
	/** Samples of 26 by 12 units, with their words. */
	key: readonly { sample: readonly SvgNode[]; words: string }[];
	/** Paragraphs of small text at the foot. */
	foot: readonly string[];
	style: string;
}

/** The file as text. */
export function svgFile({
	title,
	units,
	words,
	width,
	height,
	drawing,
	frame,
	key: entries,
	foot,
	style,
}: SvgFile): string {
	const head = lines(wrapText(title, lettersIn(width, 19)), 19, "title", 0);
	const under = lines(units === undefined ? [] : wrapText(units, lettersIn(width, 11)), 11, "fine", head.height);
	const top = head.height + under.height + 8;
	const legend = key(entries, width, top + height + 14);
	const small = foot.flatMap((text) => wrapText(text, lettersIn(width, 11)));
	const end = lines(small, 11, "fine", top + height + 14 + legend.height + 6);
	const all = { width: width + 2 * MARGIN, height: top + height + 14 + legend.height + 6 + end.height + 2 * MARGIN };
	const place = { y: top, width, height, viewBox: `0 0 ${width} ${height}`, overflow: "hidden" };
	const shown = [...head.elements, ...under.elements, svg("svg", { ...place, ...frame }, ...drawing)];
	const root = svg(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			width: all.width,
			height: all.height,
			viewBox: `0 0 ${all.width} ${all.height}`,
			role: "img",
			"aria-label": title,
		},
		svg("title", {}, title),
		svg("desc", {}, words),
		svg("style", {}, style),
		svg("rect", { class: "paper", width: all.width, height: all.height }),
		svg("g", { transform: `translate(${MARGIN} ${MARGIN})` }, ...shown, ...legend.elements, ...end.elements),
	);
	return `${printed(root)}\n`;
}
