import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf, type Edit } from "../../formats/markup.ts";
import { anchor } from "../../text/url/address.ts";

/*
 * The notes of the evidence marks of a page. Each is drawn beside its mark; here they go behind the text, each once, so
 * that a reading view or a browser without popovers finds no note between two sentences, and the source list learns
 * where in the text a source is named first.
 */

const hasClass = (element: Tree.Element, name: string): boolean =>
	(attributeOf(element, "class") ?? "").split(" ").includes(name);

/** What stands between two places of a page is taken out. */
const taken = (start: number, end: number): Edit => ({ start, end, text: "" });

/** The numbers of the sources that a note names; its id ends in them. */
const numbersOf = (note: string): number[] =>
	note
		.match(/(?:-\d+)+$/)?.[0]
		.slice(1)
		.split("-")
		.map(Number) ?? [];

/** The id of a note on the finished page, by its place among all: short, since each mark names it. */
const idAt = (index: number): string => `e-${index + 1}`;

interface Found {
	/** The texts of the notes by the id with which each was drawn, which says what it names. */
	notes: Map<string, string>;
	/** The anchor of the first mark that names a source, by the number of the source. */
	anchors: Map<number, string>;
	edits: Edit[];
}

/** Reads the marks in the order of the page. One that is the first for several sources has one anchor for all of them. */
function readMarks(html: string, elements: readonly Tree.Element[]): Found {
	const found: Found = { notes: new Map(), anchors: new Map(), edits: [] };
	let mark: Tree.Element | undefined;
	for (const element of elements) {
		if (hasClass(element, "evidence-mark")) mark = element;
		const [at, id] = [element.sourceCodeLocation, attributeOf(element, "id")];
		if (!hasClass(element, "evidence-note") || !at || id === undefined) continue;
		found.edits.push(taken(at.startOffset, at.endOffset));
		if (!found.notes.has(id))
			found.notes.set(
				id,
				html.slice(at.startOffset, at.endOffset).replace(`id="${id}"`, `id="${idAt(found.notes.size)}"`),
			);
		const fresh = numbersOf(id).filter((number) => !found.anchors.has(number));
		const place = mark?.sourceCodeLocation?.attrs?.["class"]?.startOffset;
		const [first] = fresh;
		if (first === undefined || place === undefined) continue;
		found.edits.push({ start: place, end: place, text: `id="${anchor.mark(first)}" ` });
		for (const number of fresh) found.anchors.set(number, anchor.mark(first));
	}
	return found;
}

/** What a row of the source list says of the way back: the anchor of its mark, or nothing where no mark names it. */
function backEdits(elements: readonly Tree.Element[], anchors: ReadonlyMap<number, string>): Edit[] {
	return elements.flatMap((element) => {
		const [number, at] = [attributeOf(element, "data-back"), element.sourceCodeLocation];
		const [own, target] = [at?.attrs?.["data-back"], at?.attrs?.["href"]];
		if (number === undefined || !at || !own || !target) return [];
		const to = anchors.get(Number(number));
		if (to === undefined) return [taken(at.startOffset, at.endOffset)];
		return [
			taken(own.startOffset - 1, own.endOffset),
			{ start: target.startOffset, end: target.endOffset, text: `href="#${to}"` },
		];
	});
}

/** The controls open the notes by their new ids. */
function controlEdits(elements: readonly Tree.Element[], notes: ReadonlyMap<string, string>): Edit[] {
	const ids = new Map([...notes.keys()].map((id, index) => [id, idAt(index)]));
	return elements.flatMap((element) => {
		const id = ids.get(attributeOf(element, "popovertarget") ?? "");
		const at = element.sourceCodeLocation?.attrs?.["popovertarget"];
		return id === undefined || !at ? [] : [{ start: at.startOffset, end: at.endOffset, text: `popovertarget="${id}"` }];
	});
}

/**
 * What moves the notes of a page behind its main part and gives marks and source rows their anchors.
 * @param html the page
 * @param elements all that stands in it, in its order, parsed with their places
 */
export function noteEdits(html: string, elements: readonly Tree.Element[]): Edit[] {
	const { notes, anchors, edits } = readMarks(html, elements);
	const end = elements.find(({ tagName }) => tagName === "main")?.sourceCodeLocation?.endOffset;
	const gathered =
		notes.size === 0 || end === undefined
			? []
			: [{ start: end, end, text: `<div>${[...notes.values()].join("")}</div>` }];
	return [...edits, ...gathered, ...controlEdits(elements, notes), ...backEdits(elements, anchors)];
}
