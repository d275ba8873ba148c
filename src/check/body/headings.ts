import GithubSlugger from "github-slugger";
import type { Heading, Root } from "mdast";
import type { SourceText } from "../files/source-text.ts";
import { madeOnce } from "../made-once.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { placedNodes, rangeOf, textOf } from "./tree.ts";

export const headingsOf = (tree: Root): Heading[] =>
	[...placedNodes(tree)].flatMap(({ node }) => (node.type === "heading" ? [node] : []));

/** The anchors that a page gives to the headings of a body, by the rule that it uses itself. Made once for a text. */
export const headingAnchors = madeOnce((tree: Root): ReadonlySet<string> => {
	const slugger = new GithubSlugger();
	return new Set(headingsOf(tree).map((heading) => slugger.slug(textOf(heading))));
});

const WHY = "Readers of screen readers walk a page by its headings; the title of the entry is its only first level.";

function wordsFor(heading: Heading, before: number): Diagnosis | null {
	if (heading.depth === 1)
		return {
			rule: "first-level-heading",
			found: "a heading with one #",
			valid: "## and deeper",
			fix: "Begin it with ##; the title stands in the front matter.",
			why: WHY,
		};
	if (heading.depth > before + 1) {
		const marks = (depth: number): string => "#".repeat(depth);
		return {
			rule: "skipped-heading",
			found: `${marks(heading.depth)} after ${marks(before)}`,
			valid: marks(before + 1),
			fix: `Write ${marks(before + 1)}.`,
			why: WHY,
		};
	}
	if (textOf(heading).trim() === "")
		return { rule: "empty-heading", found: "a heading without text", fix: "Write its text, or delete it.", why: WHY };
	return null;
}

/** Headings of the first level, skipped levels, headings without text. */
export function headingProblems(tree: Root, source: SourceText): Problem[] {
	let before = 1;
	return headingsOf(tree).flatMap((heading) => {
		const words = wordsFor(heading, before);
		before = heading.depth;
		return words ? [problemAt(source, rangeOf(heading), words)] : [];
	});
}
