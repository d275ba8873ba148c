import type { Root } from "mdast";
import { MDX_COMPONENTS, type MdxComponent } from "../../../schema/mdx-components.ts";
import type { SourceText } from "../../files/source-text.ts";
import { nearest, validAmong } from "../../report/nearest.ts";
import { type Diagnosis, type Problem, problemAt } from "../../report/problem.ts";
import { type Element, isElement, placedNodes, rangeOf } from "../tree.ts";
import { attributeProblems } from "./attributes.ts";
import { attributeRange, wordRule } from "./component.ts";
import { nestingWords, placeWords } from "./placement.ts";

const NAMES = Object.keys(MDX_COMPONENTS) as MdxComponent[];
const WHY_HTML = "HTML could load, run or hide anything.";

function unknownWord(name: string | null): Diagnosis {
	const html = name !== null && /^[a-z]/.test(name);
	const written = name === null ? "<>" : `<${name}>`;
	const [guess] = name === null ? [] : nearest(name, NAMES);
	const otherwise = html ? "Write Markdown or one of the writer's words." : "Delete the tag.";
	return {
		rule: html ? "raw-html" : "unknown-word",
		found: html ? `${written} is HTML` : `${written} is none of the writer's words`,
		valid: validAmong(name ?? "", NAMES, "words"),
		fix: guess ? `Write ${MDX_COMPONENTS[guess as MdxComponent].example}` : otherwise,
		why: html
			? WHY_HTML
			: "A page knows only these words; anything else would run as a program or come out as nothing.",
	};
}

const handlerWords = (name: string): Diagnosis => ({
	rule: "event-handler",
	found: `"${name}" is an event handler`,
	fix: "Delete it.",
	why: "It would run as a program in the reader's browser.",
});

/** What is wrong with a tag that is none of the writer's words: its name, and each event handler in it. */
function strangerProblems(element: Element, source: SourceText): Problem[] {
	const handlers = element.attributes.flatMap((one) =>
		one.type === "mdxJsxAttribute" && /^on/i.test(one.name) ? [one.name] : [],
	);
	return [
		problemAt(source, tagRange(element), unknownWord(element.name)),
		...handlers.map((name) => problemAt(source, attributeRange(element, name, source), handlerWords(name))),
	];
}

/** Where the "<Name" of a word stands. */
function tagRange(element: Element): { start: number; end: number } {
	const { start } = rangeOf(element);
	return { start, end: start + `<${element.name ?? ""}`.length };
}

/** Words that are none, and words that are written wrongly or stand in the wrong place. Does not ask whether ids exist. */
export function wordProblems(tree: Root, source: SourceText): Problem[] {
	return [...placedNodes(tree)].flatMap((placed): Problem[] => {
		const { node } = placed;
		const nested = nestingWords(placed);
		const problems = nested ? [problemAt(source, rangeOf(node), nested)] : [];
		if (!isElement(node)) return problems;
		const rule = wordRule(node);
		if (!rule) return [...problems, ...strangerProblems(node, source)];
		const place = placeWords(placed, rule);
		if (place) problems.push(problemAt(source, tagRange(node), place));
		return [...problems, ...attributeProblems(node, rule, source)];
	});
}
