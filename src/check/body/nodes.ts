import type { Nodes, Root } from "mdast";
import type { SourceText } from "../files/source-text.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { placedNodes, rangeOf } from "./tree.ts";

/** What prose is made of. Every other kind of node is refused, also kinds that a later parser may bring. */
const ALLOWED: ReadonlySet<string> = new Set([
	"root",
	"paragraph",
	"text",
	"emphasis",
	"strong",
	"break",
	"heading",
	"blockquote",
	"list",
	"listItem",
	"table",
	"tableRow",
	"tableCell",
	"thematicBreak",
	"inlineCode",
	"link",
	"linkReference",
	"definition",
	"image",
	"imageReference",
	"mdxJsxFlowElement",
	"mdxJsxTextElement",
]);

const WHY_CODE = "It would be run as a program when the site is built; content is only text.";
const EXPRESSION: Diagnosis = {
	rule: "expression",
	found: "an expression in braces",
	fix: 'Delete it. A figure is named by <Number id="…" />; a comment belongs in the description of the change.',
	why: WHY_CODE,
};
const FOOTNOTE: Diagnosis = {
	rule: "footnote",
	found: "a footnote",
	fix: 'Cite the source: <Cite source="…" evidence="…" />; put other remarks into the text.',
	why: "Sources have one form here, which every page can list and count.",
};

const REFUSED: Partial<Record<Nodes["type"] | "math" | "inlineMath", Diagnosis>> = {
	mdxjsEsm: {
		rule: "import-export",
		found: "an import or export",
		fix: "Delete the line; the writer's words need no import. A sentence may not begin a paragraph with “import” or “export”.",
		why: WHY_CODE,
	},
	mdxFlowExpression: EXPRESSION,
	mdxTextExpression: EXPRESSION,
	html: {
		rule: "raw-html",
		found: "HTML",
		fix: "Write Markdown or one of the writer's words.",
		why: "HTML could load, run or hide anything.",
	},
	footnoteReference: FOOTNOTE,
	footnoteDefinition: FOOTNOTE,
	delete: {
		rule: "struck-out",
		found: "struck-out text",
		fix: "Delete it; corrections are told in words.",
		why: "Nobody can tell whether struck-out text still holds.",
	},
	code: {
		rule: "code-block",
		found: "a block of code",
		fix: "Write a quotation with > in front, or plain paragraphs.",
		why: "No text of this site is program code.",
	},
};

function wordsFor(node: Nodes): Diagnosis | null {
	if (node.type === "listItem" && typeof node.checked === "boolean")
		return {
			rule: "task-list",
			found: "a box to tick",
			fix: "Write a plain list.",
			why: "Nothing on a page can be ticked.",
		};
	if (ALLOWED.has(node.type)) return null;
	return (
		REFUSED[node.type] ?? {
			rule: "unknown-markup",
			found: `markup of the kind "${node.type}"`,
			fix: "Write plain Markdown.",
			why: "Only what every page can show safely may stand in a text.",
		}
	);
}

/** Nodes that prose may not contain: scripts, expressions, HTML, footnotes. */
export function nodeProblems(tree: Root, source: SourceText): Problem[] {
	return [...placedNodes(tree)].flatMap(({ node }) => {
		const words = wordsFor(node);
		return words ? [problemAt(source, rangeOf(node), words)] : [];
	});
}
