import type { Nodes, Parents, Root } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import type { Range } from "../report/problem.ts";

/** A writer's word, or what was written like one. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** A node with what it stands in, outermost first. */
export interface PlacedNode {
	node: Nodes;
	parents: readonly Parents[];
}

/** Deeper than prose ever is, and shallower than what a recursion can bear. */
export const DEEPEST = 40;

/** Every node below (and with) `tree`, in reading order. Nodes deeper than DEEPEST are not entered. */
export function* placedNodes(tree: Nodes, parents: readonly Parents[] = []): Generator<PlacedNode> {
	yield { node: tree, parents };
	if (!("children" in tree) || parents.length >= DEEPEST) return;
	const inside = [...parents, tree];
	for (const child of tree.children) yield* placedNodes(child, inside);
}

/** Whether some node lies deeper than DEEPEST. Does not recurse. */
export function tooDeep(tree: Root): boolean {
	let level: Nodes[] = [tree];
	for (let depth = 0; level.length > 0; depth++) {
		if (depth > DEEPEST) return true;
		level = level.flatMap((node) => ("children" in node ? (node.children as Nodes[]) : []));
	}
	return false;
}

export const isElement = (node: Nodes): node is Element =>
	node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement";

/** Where a node stands in the text that was parsed. */
export const rangeOf = (node: Nodes): Range => ({
	start: node.position?.start.offset ?? 0,
	end: node.position?.end.offset ?? 0,
});

/** The text below a node as a reader sees it; words that print a title count as a placeholder. */
export function textOf(node: Nodes): string {
	if ("value" in node && (node.type === "text" || node.type === "inlineCode")) return node.value;
	if (node.type === "break") return " ";
	if (!("children" in node)) return "";
	const inner = node.children.map((child) => textOf(child)).join("");
	return inner === "" && isElement(node) && node.name !== "Cite" ? "…" : inner;
}
