import { wordsIn } from "./search-words.ts";

/* Where the words of a query stand in a text. */

/** A piece of a text, found or not. */
export interface MarkedPiece {
	text: string;
	found: boolean;
}

/** The pieces of a text: words that begin with one of those looked for, compared as the search compares them, and all else. */
export function markedPieces(text: string, words: readonly string[]): MarkedPiece[] {
	const made: MarkedPiece[] = [];
	for (const piece of text.split(/([\p{L}\p{N}]+(?:['’ʼ][\p{L}\p{N}]+)*)/u)) {
		if (piece === "") continue;
		const [plain = ""] = wordsIn(piece);
		const found = plain !== "" && words.some((word) => plain.startsWith(word));
		const last = made.at(-1);
		if (last !== undefined && last.found === found && !found) last.text += piece;
		else made.push({ text: piece, found });
	}
	return made;
}

const nodes = (all: readonly MarkedPiece[]): Node[] =>
	all.map(({ text, found }) => {
		if (!found) return document.createTextNode(text);
		const mark = document.createElement("mark");
		mark.textContent = text;
		return mark;
	});

/** A title with the words found in it marked. */
export const markedTitle = (title: string, words: readonly string[]): Node[] => nodes(markedPieces(title, words));

/** The excerpt of a result: of its HTML, the text and the marks are taken and nothing else. */
export function markedText(html: string): Node[] {
	const read = (node: Node, found: boolean): MarkedPiece[] => {
		if (node.nodeType === Node.TEXT_NODE) return [{ text: node.nodeValue ?? "", found }];
		const inside = found || node.nodeName === "MARK";
		return [...node.childNodes].flatMap((child) => read(child, inside));
	};
	return nodes(read(new DOMParser().parseFromString(html, "text/html").body, false));
}
