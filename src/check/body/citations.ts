import type { Nodes, Paragraph, Parents, Root } from "mdast";
import { EVIDENCE, type Evidence } from "../../schema/mdx-components.ts";
import type { SourceText } from "../files/source-text.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { attributeText, wordRule } from "./mdx-components/component.ts";
import { type Element, isElement, placedNodes, rangeOf, textOf } from "./tree.ts";

/** One Cite of a body. */
export interface CheckedCitation {
	sources: string[];
	evidence: Evidence;
}
/** One Cite as it is written: its evidence may be none. */
export interface WrittenCitation {
	sources: string[];
	evidence: string;
}

const isCite = (node: Nodes): node is Element => isElement(node) && node.name === "Cite";

/** The Cite words below a node, in reading order. */
export const citesIn = (node: Nodes): Element[] =>
	[...placedNodes(node)].flatMap((placed) => (isCite(placed.node) ? [placed.node] : []));

/** What a Cite names; empty lists for what it leaves out. */
export const readCite = (cite: Element): WrittenCitation => ({
	sources: (attributeText(cite, "source") ?? "").split(/\s+/).filter(Boolean),
	evidence: attributeText(cite, "evidence") ?? "",
});

const isEvidence = (text: string): text is Evidence => (EVIDENCE as readonly string[]).includes(text);

/** The citations of a text that was checked, in reading order. */
export const citationsOf = (tree: Root): CheckedCitation[] =>
	citesIn(tree)
		.map(readCite)
		.flatMap(({ sources, evidence }) => (isEvidence(evidence) ? [{ sources, evidence }] : []));

const UNCITED: Diagnosis = {
	rule: "no-citation",
	found: "a statement without a citation",
	fix: 'Put <Cite source="…" evidence="…" /> directly behind the full stop; or wrap an explanation of our own in <Note kind="ours">.',
	why: "Each statement has a source that readers can check; without one it is left out.",
};
const FIRST: Diagnosis = {
	rule: "cite-first",
	found: "<Cite> without a sentence in front of it",
	fix: "Put it directly behind the full stop of the sentence that it supports.",
	why: "Readers must see which statement a source supports.",
};
const SPACED: Diagnosis = {
	rule: "cite-after-space",
	found: "a space before <Cite>",
	fix: "Delete the space, so that it follows the full stop directly.",
	why: "The sign could otherwise be torn off its sentence at the end of a line.",
};

/** Text besides the words that only lead on: a list of links states nothing. */
function states(node: Nodes): boolean {
	const own =
		"children" in node
			? node.children.filter((child) => !isElement(child) && child.type !== "link").map((child) => textOf(child))
			: [];
	return /[\p{L}\p{N}]/u.test(own.join(" "));
}

const cites = (node: Nodes): boolean => citesIn(node).length > 0;

/** A list, table or quotation of which every part is cited, so that the line that announces it need not be. */
function citedThroughout(node: Nodes | undefined): boolean {
	if (node?.type === "list") return node.children.every(cites);
	if (node?.type === "table") return node.children.slice(1).every(cites);
	return node?.type === "blockquote" && cites(node);
}

const isOurs = (node: Nodes): boolean =>
	isElement(node) && node.name === "Note" && attributeText(node, "kind") === "ours";

/** Text inside of what may not stand here at all has its problem already. */
const isRefused = (node: Nodes): boolean => node.type === "footnoteDefinition" || (isElement(node) && !wordRule(node));

function isExempt(paragraph: Paragraph, parents: readonly Parents[]): boolean {
	if (!states(paragraph) || parents.some((parent) => isOurs(parent) || isRefused(parent))) return true;
	const text = textOf(paragraph).trim();
	if (text.endsWith("?")) return true;
	const parent = parents.at(-1);
	const next = parent?.children[(parent.children as Nodes[]).indexOf(paragraph) + 1];
	if (text.endsWith(":") && citedThroughout(next)) return true;
	const quotation = parents.find(({ type }) => type === "blockquote");
	return quotation !== undefined && cites(quotation);
}

/** What is wrong with a Cite that does not follow its sentence directly. A cell of a table may hold it alone. */
function apartWords(cite: Element, parent: Parents | undefined, source: SourceText): Diagnosis | null {
	if (parent?.children[0] === cite) return parent.type === "tableCell" ? null : FIRST;
	return /\s/.test(source.text[rangeOf(cite).start - 1] ?? "") ? SPACED : null;
}

/** Paragraphs, list items and table rows that state facts without a citation; and citations that stand apart. */
export function citationProblems(tree: Root, source: SourceText): Problem[] {
	return [...placedNodes(tree)].flatMap(({ node, parents }) => {
		if (isCite(node)) {
			const words = apartWords(node, parents.at(-1), source);
			return words ? [problemAt(source, rangeOf(node), words)] : [];
		}
		if (node.type === "tableRow") {
			const table = parents.at(-1);
			const free =
				table?.children[0] === node || parents.some(isOurs) || cites(node) || !/[\p{L}\p{N}]/u.test(textOf(node));
			return free
				? []
				: [problemAt(source, rangeOf(node), { ...UNCITED, found: "a row of a table without a citation" })];
		}
		if (node.type !== "paragraph" || cites(node) || isExempt(node, parents)) return [];
		return [problemAt(source, rangeOf(node), UNCITED)];
	});
}
