import { MDX_COMPONENTS } from "../../schema/mdx-components.ts";
import type { Diagnosis } from "../report/problem.ts";

const WHY = "Text and the writer's words are told apart by < and {, so these two have a meaning of their own.";
const BRACE: Omit<Diagnosis, "found"> = {
	rule: "expression",
	fix: 'Delete the braces. A figure is named by <Number id="…" />, an internal link by one of the writer\'s words.',
	why: "What stands in braces would be run as a program when the site is built; content is only text.",
};

/** From the place of an error: what the editor wrote there → the cure. In order: the first that fits. */
const CURES: readonly [pattern: RegExp, words: Diagnosis][] = [
	[
		/^<(?:https?:|mailto:|www\.)/i,
		{
			rule: "angle-link",
			found: "an address in angle brackets",
			fix: 'Cite a source instead: <Cite source="…" evidence="…" />.',
			why: WHY,
		},
	],
	[
		/^<!--/,
		{
			rule: "comment",
			found: "an HTML comment",
			fix: "Delete it; notes to other editors belong in the description of the change.",
			why: "Comments are no part of the text, and MDX does not know them.",
		},
	],
	[/^<[!?]/, { rule: "raw-html", found: "an HTML declaration", fix: "Delete it.", why: WHY }],
	[/^<\s*[\d$€£.,]/, { rule: "less-than", found: "a < before a figure", fix: "Write “less than”.", why: WHY }],
];

/**
 * Turns an error of the MDX parser into words for an editor.
 * @param said the parser's own words
 * @param at the place in `text` that the parser names
 */
export function parseErrorWords(said: string, text: string, at: number): Diagnosis {
	const rest = text.slice(at, at + 80);
	for (const [pattern, words] of CURES) if (pattern.test(rest)) return words;
	if (/import|export/.test(said) || /^\s*(?:import|export)\b/.test(rest))
		return {
			...BRACE,
			rule: "import-export",
			found: "an import or export",
			fix: "Delete the line, or begin the sentence with another word.",
		};
	if (/expression|brace|oxc/i.test(said) || rest.startsWith("{")) return { ...BRACE, found: "an opening brace {" };
	const closing = /closing tag/i.test(said);
	return {
		rule: closing ? "open-word" : "angle-bracket",
		found: closing
			? said
					.replace(/ \((?:mdx|mdast)[^)]*\)$/, "")
					.replace(/`/g, '"')
					.replace(/ \(\d+:\d+\)/, "")
			: "a < that begins none of the writer's words",
		valid: MDX_COMPONENTS.Term.example,
		fix: closing
			? "Close the word on the same level at which it begins, or write it as <Word … />."
			: "Write “less than”, or one of the writer's words with its closing >.",
		why: WHY,
	};
}
