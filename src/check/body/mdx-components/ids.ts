import type { Root } from "mdast";
import type { ContentIndex } from "../../content-index.ts";
import { unknownId } from "../../fields/references.ts";
import type { SourceText } from "../../files/source-text.ts";
import { type Problem, problemAt } from "../../report/problem.ts";
import { isElement, placedNodes } from "../tree.ts";
import { attributePart, attributeText, wordRule } from "./component.ts";

/** One id that a writer's word names. */
export interface NamedId {
	word: string;
	id: string;
}

/** The entries that a body names by the writer's words, in reading order; sources are in its citations. */
export function linksOf(tree: Root): NamedId[] {
	return [...placedNodes(tree)].flatMap(({ node }) => {
		if (!isElement(node) || !wordRule(node)?.attributes["id"]) return [];
		const id = attributeText(node, "id");
		return id === undefined ? [] : [{ word: node.name as string, id }];
	});
}

/** Ids in the writer's words that name no entry. */
export function wordIdProblems(tree: Root, source: SourceText, index: ContentIndex): Problem[] {
	return [...placedNodes(tree)].flatMap(({ node }) => {
		const rule = isElement(node) && wordRule(node);
		if (!rule || !isElement(node)) return [];
		return Object.entries(rule.attributes).flatMap(([name, attribute]) => {
			const text = attributeText(node, name);
			if (attribute.type === "choice" || !text?.trim()) return [];
			const ids = attribute.type === "refs" ? text.trim().split(/\s+/) : [text];
			return ids
				.filter((id) => !index.ids[attribute.to].has(id))
				.map((id) => problemAt(source, attributePart(node, name, id, source), unknownId(id, attribute.to, index)));
		});
	});
}
