import { type Element, mapTree, PATTERNED } from "../draw/map-tree.ts";
import { drawsLine, type Layer, type Sheet, sheetSources } from "../draw/sheet.ts";
import { shortCitation } from "../text/citation.ts";
import { printDate } from "../text/date.ts";
import { MAP_POLICY, PICTURE_LICENCE, SITE_NAME } from "../text/words.ts";
import { PICTURE_STYLE } from "./picture-style.ts";

/* A map as one SVG file that can stand alone: title, drawing, legend, days, sources and licence. */

const SPECIAL: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SPECIAL[sign] ?? sign);

/** An element as text. Names of regions and countries are set in capitals, which few programs do by style. */
function printed(one: Element | string, capitals = false): string {
	if (typeof one === "string") return escaped(capitals ? one.toUpperCase() : one);
	const { tag, attributes, children } = one;
	const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
	const open = [tag, ...given.map(([name, value]) => `${name}="${escaped(String(value))}"`)].join(" ");
	if (children.length === 0) return `<${open}/>`;
	const kind = attributes["class"];
	const upper = kind === "region" || kind === "country" || (capitals && !String(kind ?? "").startsWith("says"));
	return `<${open}>${children.map((child) => printed(child, upper)).join("")}</${tag}>`;
}

const MARGIN = 20;
/** Letters of the small text on one line, by its width in units. */
const lettersIn = (width: number, size: number): number => Math.floor(width / (size * 0.47));

/** Breaks text into lines of at most so many letters. */
function wrapped(text: string, most: number): string[] {
	const lines: string[] = [];
	for (const word of text.split(" ")) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length + 1 <= most) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

const el = (tag: string, attributes: Element["attributes"], ...children: (Element | string)[]): Element => ({
	tag,
	attributes,
	children,
});

function swatch(sheet: Sheet, { look }: Layer): Element {
	const d = look.startsWith("line") || look === "regions" ? "M0 6H26" : "M0 0H26V12H0Z";
	const round = ["contested", "point"].includes(look) || look.startsWith("mark-");
	const fill = PATTERNED.includes(look) ? `url(#${sheet.id}-p-${look})` : undefined;
	return el("g", { class: look, fill }, round ? el("circle", { cx: 13, cy: 6, r: 4 }) : el("path", { d }));
}

interface Block {
	elements: Element[];
	height: number;
}

function lines(texts: readonly string[], size: number, className: string, top: number): Block {
	const step = size * 1.4;
	const elements = texts.map((text, i) =>
		el("text", { class: className, x: 0, y: Math.round(top + size + i * step) }, text),
	);
	return { elements, height: Math.ceil(texts.length * step) };
}

/** Letters of an entry of the legend up to which two stand side by side. */
const SHORT = 52;

/** The legend, in two columns where its words are short. */
function legend(sheet: Sheet, top: number): Block {
	const shown = sheet.layers.flatMap((layer) =>
		layer.legend === null ? [] : { layer, words: `${layer.legend}${layer.approximate ? ", approximate" : ""}` },
	);
	const rows = shown.some(({ words }) => words.length > SHORT) ? shown.length : Math.ceil(shown.length / 2);
	const elements = shown.map(({ layer, words }, i) => {
		const x = i < rows ? 0 : Math.round(sheet.frame.width * 0.54);
		const place = { class: "legend", transform: `translate(${x} ${top + (i % rows) * 20})` };
		return el("g", place, swatch(sheet, layer), el("text", { x: 36, y: 11 }, words));
	});
	return { elements, height: rows * 20 };
}

/**
 * The file. The drawing has the wide set of labels and no links.
 * @param words false leaves out the small text below the legend
 */
export function picture(sheet: Sheet, words = true): string {
	const { width, height } = sheet.frame;
	const small = lettersIn(width, 11);
	const title = lines(wrapped(sheet.title, lettersIn(width, 19)), 19, "title", 0);
	const top = title.height + 8;
	const key = legend(sheet, top + height + 14);
	const print = [
		...sheet.notes,
		[MAP_POLICY.borders, ...(drawsLine(sheet) ? [MAP_POLICY.line] : []), MAP_POLICY.use].join(" "),
		MAP_POLICY.credits,
		`Sources: ${sheetSources(sheet)
			.map(({ data }) => shortCitation(data))
			.join("; ")}.`,
		`${SITE_NAME}, map of ${printDate(sheet.day)}. ${PICTURE_LICENCE}`,
	].flatMap((text) => wrapped(text, small));
	const foot = lines(words ? print : [], 11, "fine", top + height + 14 + key.height + 6);
	const all = { width: width + 2 * MARGIN, height: top + height + 14 + key.height + 6 + foot.height + 2 * MARGIN };
	const map = el(
		"svg",
		{ y: top, width, height, viewBox: `0 0 ${width} ${height}`, overflow: "hidden" },
		...mapTree(sheet, { href: null, sets: ["wide"] }),
	);
	const root = el(
		"svg",
		{
			xmlns: "http://www.w3.org/2000/svg",
			width: all.width,
			height: all.height,
			viewBox: `0 0 ${all.width} ${all.height}`,
			role: "img",
			"aria-label": sheet.title,
		},
		el("title", {}, sheet.title),
		el("desc", {}, sheet.layers.flatMap(({ words }) => words ?? []).join(" ")),
		el("style", {}, PICTURE_STYLE),
		el("rect", { class: "paper", width: all.width, height: all.height }),
		el("g", { transform: `translate(${MARGIN} ${MARGIN})` }, ...title.elements, map, ...key.elements, ...foot.elements),
	);
	return `${printed(root)}\n`;
}
