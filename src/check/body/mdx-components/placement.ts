import type { Nodes } from "mdast";
import type { ComponentRule } from "../../../schema/mdx-components.ts";
import type { Diagnosis } from "../../report/problem.ts";
import { type Element, isElement, type PlacedNode } from "../tree.ts";
import { wordRule } from "./component.ts";

const isBlank = (node: Nodes): boolean => node.type === "text" && node.value.trim() === "";

const closedAtOnce = (name: string, example: string): Diagnosis => ({
	rule: "text-in-word",
	found: `text inside ${name}`,
	fix: `Close it at once. ${example}`,
	why: "The page prints this word from the entry that it names.",
});

/** What is wrong with a word that is a box or a list of its own. */
function blockWords({ node, parents }: PlacedNode, rule: ComponentRule, children: readonly Nodes[]): Diagnosis | null {
	const name = `<${(node as Element).name}>`;
	const example = `Example: ${rule.example}`;
	if (node.type === "mdxJsxTextElement" || parents.at(-1)?.type !== "root")
		return {
			rule: "block-word",
			found: `${name} inside a sentence or a list`,
			fix: `Put it on lines of its own, at the left edge. ${example}`,
			why: "It makes a box of its own on the page.",
		};
	if (rule.text === "none") return children.length > 0 ? closedAtOnce(name, example) : null;
	if (children.length === 0)
		return {
			rule: "empty-word",
			found: `${name} without text`,
			fix: `Write its paragraphs inside. ${example}`,
			why: "An empty box would stand on the page.",
		};
	if (children.some((child) => child.type === "text" || child.type === "mdxJsxTextElement"))
		return {
			rule: "block-word",
			found: `text on the line of ${name}`,
			fix: "Leave a blank line before and after its paragraphs.",
			why: "Without blank lines the text is no paragraph.",
		};
	return null;
}

/** What is wrong with the place or the content of a writer's word. */
export function placeWords(placed: PlacedNode, rule: ComponentRule): Diagnosis | null {
	const element = placed.node as Element;
	const name = `<${element.name}>`;
	const children = (element.children as Nodes[]).filter((child) => !isBlank(child));
	const example = `Example: ${rule.example}`;
	if (rule.kind === "block") return blockWords(placed, rule, children);
	if (rule.text === "none" && children.length > 0) return closedAtOnce(name, example);
	if (element.type === "mdxJsxFlowElement" && (placed.parents.at(-1)?.type !== "listItem" || element.name === "Cite"))
		return {
			rule: "inline-word",
			found: `${name} on a line of its own`,
			fix: `Put it into a sentence. ${example}`,
			why: "It is a part of a sentence, and outside of one it belongs to no statement.",
		};
	return null;
}

const leads = (node: Nodes): boolean =>
	node.type === "link" || node.type === "linkReference" || (isElement(node) && wordRule(node)?.text === "optional");

/** Links inside links, citations inside headings. */
export function nestingWords({ node, parents }: PlacedNode): Diagnosis | null {
	if (parents.some(leads) && (leads(node) || (isElement(node) && node.name === "Cite")))
		return {
			rule: "link-in-link",
			found: "a link inside a link",
			fix: "Let one follow the other.",
			why: "Browsers and screen readers know no link inside a link.",
		};
	if (isElement(node) && node.name === "Cite" && parents.some(({ type }) => type === "heading"))
		return {
			rule: "cite-in-heading",
			found: "<Cite> in a heading",
			fix: "Put it behind the sentence that states the fact.",
			why: "A heading states nothing, and its text becomes an address.",
		};
	return null;
}
