import GithubSlugger, { slug } from "github-slugger";
import type { Root } from "mdast";
import {
	convertMdastToHastHandle,
	createMdxMdastHandle,
	dropHandle,
	type HastNode,
	HastReader,
	MdastReader,
	materializeHastTree,
	materializeMdastTree,
	serializeHandle,
} from "satteri";
import { SourceText } from "../files/source-text.ts";
import { formatProblem } from "../report/format.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { FEATURES } from "./parse-body.ts";
import { safetyProblems } from "./safety.ts";
import { tooDeep } from "./tree.ts";

/*
 * A body as a page prints it: elements of HTML, text, and the writer's words. Nothing of it is run: it stays a tree, which
 * components/prose draws node by node.
 */

/** A text that the guard refused: it came around the check. */
export class GuardError extends Error {
	override name = "GuardError";
	readonly line: number;
	readonly column: number;

	constructor(problem: Problem) {
		super(formatProblem(problem));
		this.line = problem.line;
		this.column = problem.column;
	}
}

const DEEP: Diagnosis = {
	rule: "too-deep",
	found: "blocks within each other, deeper than can be read",
	fix: "Write plain paragraphs and lists.",
	why: "No text needs it.",
};

/** @throws GuardError on the first node that the check would refuse */
function guard(tree: Root, source: SourceText): void {
	const [first] = tooDeep(tree) ? [problemAt(source, { start: 0, end: 1 }, DEEP)] : safetyProblems(tree, source);
	if (first !== undefined) throw new GuardError(first);
}

/** As the check reads a body, but with typographic quotation marks and dashes. */
const PRINTED = { ...FEATURES, smartPunctuation: true };

/** The text below a node, without that of entries that a word will print. */
const textBelow = (node: HastNode): string =>
	"value" in node ? String(node.value) : "children" in node ? node.children.map(textBelow).join("") : "";

/** Gives each heading the anchor that `headingAnchors` promises to links. */
function setHeadingIds(node: HastNode, idOf: (heading: string) => string): void {
	if (node.type === "element" && /^h[1-6]$/.test(node.tagName)) node.properties["id"] = idOf(textBelow(node));
	if ("children" in node) for (const child of node.children) setHeadingIds(child, idOf);
}

/**
 * Parses a body for its page. What it parses it holds against the safety rules first: the second lock beside the check.
 * @param text the body, without front matter
 * @param file is named in the error
 * @param anchors for headings, as they are written
 * @throws GuardError on what the check would refuse
 */
export function bodyTree(text: string, file: string, anchors: Readonly<Record<string, string>> = {}): HastNode {
	const markdown = createMdxMdastHandle(text, PRINTED, true);
	try {
		guard(materializeMdastTree(new MdastReader(serializeHandle(markdown))) as Root, new SourceText(file, text));
		const elements = convertMdastToHastHandle(markdown);
		try {
			const tree: HastNode = materializeHastTree(new HastReader(serializeHandle(elements)));
			const own = new Map(Object.entries(anchors).map(([anchor, heading]) => [slug(heading), anchor]));
			const slugger = new GithubSlugger();
			setHeadingIds(tree, (heading) => own.get(slug(heading)) ?? slugger.slug(heading));
			return tree;
		} finally {
			dropHandle(elements);
		}
	} finally {
		dropHandle(markdown);
	}
}
