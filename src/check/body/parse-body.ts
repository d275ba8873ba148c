import type { Root } from "mdast";
import { mdxToMdast } from "satteri";
import type { SourceText } from "../files/source-text.ts";
import { type Problem, problemAt } from "../report/problem.ts";
import { parseErrorWords } from "./parse-errors.ts";
import { tooDeep } from "./tree.ts";

/** The text of an entry below its front matter. */
export interface Body {
	/** As written, without the front matter. */
	text: string;
	/** The line of the file on which it begins. */
	line: number;
	/** Places count in the file, not in the body. Null where the text cannot be parsed safely. */
	tree: Root | null;
	/** What hinders reading. */
	problems: Problem[];
	/** Lines on which the parser stumbled: what the tree says of them is not to be trusted. */
	unsure: ReadonlySet<number>;
}

/** Which Markdown there is. Anything else stays plain text or is refused. */
export const FEATURES = { gfm: true, frontmatter: false, math: false, directive: false } as const;

/** Parse errors end a parse; so many of them are looked for in one run. */
const MOST_ERRORS = 25;

/** Prose has a handful of brackets open at once; the parser dies of some ten thousand. */
const MOST_OPEN = 200;

const depthWords = {
	rule: "too-deep",
	found: "brackets or blocks within each other, deeper than can be read",
	fix: "Delete what is not prose, or close the brackets.",
	why: "Thousands of levels stop the program that reads them.",
};

function deepBracket(text: string): number {
	let open = 0;
	for (let at = 0; at < text.length; at++) {
		const character = text[at] as string;
		if ("([{".includes(character)) open++;
		else if (")]}".includes(character)) open = Math.max(0, open - 1);
		if (open > MOST_OPEN) return at;
	}
	return -1;
}

/** A line of nothing but list or quote marks costs the parser seconds. */
const MARKS = /^(?:[ \t]*(?:[>*+-]|\d+[.)])){40,}/m;

const ERROR_AT = /^(\d+):(\d+): ([\s\S]*)$/;

/**
 * Parses a body with the parser of the build. After an error the character that caused it is
 * blanked and the rest is parsed again, so that one run finds all of them.
 */
export function parseBody(source: SourceText, part: { text: string; start: number }): Body {
	const line = source.pointAt(part.start).line;
	const body = { text: part.text, line };
	const deep = deepBracket(part.text);
	const marks = MARKS.exec(part.text)?.index ?? -1;
	const bad = deep >= 0 ? deep : marks;
	if (bad >= 0) {
		const range = { start: part.start + bad, end: part.start + bad + 1 };
		return { ...body, tree: null, problems: [problemAt(source, range, depthWords)], unsure: new Set() };
	}
	const problems: Problem[] = [];
	const unsure = new Set<number>();
	// Spaces in place of the front matter, so that lines and offsets are those of the file.
	let text = source.text.slice(0, part.start).replace(/[^\n]/g, " ") + part.text;
	for (let count = 0; count < MOST_ERRORS; count++) {
		try {
			const tree = mdxToMdast(text, { features: FEATURES }) as Root;
			if (!tooDeep(tree)) return { ...body, tree, problems, unsure };
			return {
				...body,
				tree: null,
				problems: [problemAt(source, { start: part.start, end: part.start + 1 }, depthWords)],
				unsure,
			};
		} catch (error) {
			const [, errorLine = "1", column = "1", said = String(error)] = ERROR_AT.exec((error as Error).message) ?? [];
			const at = source.offsetOf(Number(errorLine)) + Number(column) - 1;
			if (!unsure.has(Number(errorLine)))
				problems.push(problemAt(source, { start: at, end: at + 1 }, parseErrorWords(said, text, at)));
			unsure.add(Number(errorLine));
			const next = blank(text, at);
			if (next === text) break;
			text = next;
		}
	}
	return { ...body, tree: null, problems, unsure };
}

/** Replaces the character that opened the trouble: the one at the place, or the nearest before it. */
function blank(text: string, at: number): string {
	for (let place = Math.min(at, text.length - 1); place >= 0; place--) {
		if ("<{}".includes(text[place] as string)) return `${text.slice(0, place)} ${text.slice(place + 1)}`;
	}
	return text;
}
