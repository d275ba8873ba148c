import type { SvgNode } from "../../../src/draw/svg/node.ts";

/* Reads the parts of a drawing. */

/** Every element of a drawing, each before those inside it. */
export function* nodesIn(elements: SvgNode["children"]): Generator<SvgNode> {
	for (const one of elements)
		if (typeof one !== "string") {
			yield one;
			yield* nodesIn(one.children);
		}
}

/** The marks that lead somewhere, in the order of the drawing. */
export const linksIn = (elements: SvgNode["children"]): SvgNode[] =>
	[...nodesIn(elements)].filter(({ tag }) => tag === "a");

/** What is written in a drawing. */
export const textsIn = (elements: SvgNode["children"]): string[] =>
	[...nodesIn(elements)].filter(({ tag }) => tag === "text").map(({ children }) => children.join(""));

/** The classes inside a mark; none of a mark that is not there. */
export const classesIn = (mark: SvgNode | undefined): unknown[] =>
	mark === undefined ? [] : [...nodesIn(mark.children)].map(({ attributes }) => attributes["class"]);
