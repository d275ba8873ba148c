import { type Document, isAlias, isMap, visit, type YAMLError } from "yaml";
import type { SourceText } from "../files/source-text.ts";
import { type Diagnosis, type Problem, problemAt, type Range } from "../report/problem.ts";

const UNCLOSED = "something that has no end, or a field without its colon";
const SYNTAX_WHY = "A program must read the fields exactly as they are meant.";
const QUOTE = 'Put the whole text in "double quotes".';

/** What each error of the parser means to an editor. The codes are those of the yaml package. */
const SYNTAX: Record<string, { rule?: string; found: string; fix: string; why?: string }> = {
	DUPLICATE_KEY: {
		rule: "duplicate-key",
		found: "a field that stands here twice",
		fix: "Keep one of the two.",
		why: "Only one of them would be published, and nobody could say which.",
	},
	BLOCK_AS_IMPLICIT_KEY: {
		found: "a second colon, which begins a new field",
		fix: `${QUOTE} A colon with a space after it begins a field.`,
	},
	MULTILINE_IMPLICIT_KEY: {
		found: "a field name that goes over two lines",
		fix: "Look at the line above: its indentation or a missing quote.",
	},
	BAD_SCALAR_START: { found: "a text that begins with a reserved character", fix: QUOTE },
	BAD_DQ_ESCAPE: {
		found: "a backslash that means nothing here",
		fix: "Write \\\\ for a backslash, or use 'single quotes'.",
	},
	MISSING_CHAR: {
		found: UNCLOSED,
		fix: "Close the quote or bracket, or write “name: value”.",
	},
	BAD_INDENT: {
		found: "a line that is indented wrongly, or a bracket that is not closed",
		fix: "Indent with two spaces per level, like the lines around it.",
	},
	TAB_AS_INDENT: { found: "a tab as indentation", fix: "Indent with spaces." },
	UNEXPECTED_TOKEN: {
		found: "text where the field should be over",
		fix: `${QUOTE} A text that begins with { or [ or has a quote inside needs them.`,
	},
	MULTIPLE_DOCS: {
		rule: "multiple-documents",
		found: "a second document",
		fix: "Write one entry per file; delete the line --- or ... in between.",
		why: "Only the first would be read.",
	},
};

const DEEP: Diagnosis = {
	rule: "too-deep",
	found: "fields within fields, deeper than can be read",
	fix: "Write the fields as in the examples of CONTRIBUTING.md.",
	why: "No entry needs more than a few levels; thousands of them stop the program that reads them.",
};

/** After these the parser knows where it is; after any other error its further ones are guesses. */
const RECOVERS: ReadonlySet<string> = new Set([
	"BLOCK_AS_IMPLICIT_KEY",
	"BAD_SCALAR_START",
	"BAD_DQ_ESCAPE",
	"DUPLICATE_KEY",
]);

const syntax = ({ code, message, pos: [at] }: YAMLError, text: string): Diagnosis => {
	if (/call stack/.test(message)) return DEEP;
	const known = SYNTAX[code];
	const name = code === "DUPLICATE_KEY" ? /^[^:\n]*/.exec(text.slice(at))?.[0] : undefined;
	return {
		rule: known?.rule ?? "yaml-syntax",
		found: name === undefined ? (known?.found ?? message) : `"${name}" stands here twice`,
		fix: known?.fix ?? QUOTE,
		why: known?.why ?? SYNTAX_WHY,
	};
};

const TAG: Diagnosis = {
	rule: "yaml-tag",
	found: "a tag, which asks the parser to make a special object",
	fix: "Delete the word that begins with an exclamation mark, or put the text in quotes.",
	why: "Content is plain text, numbers and lists; nothing in it gives orders to a program.",
};
const ALIAS: Diagnosis = {
	rule: "yaml-alias",
	found: "an anchor (&) or alias (*)",
	fix: "Write the value out, or put the text in quotes.",
	why: "A few aliases can grow to millions of values, and readers of the file must look elsewhere for what it says.",
};
const DIRECTIVE: Diagnosis = {
	rule: "yaml-directive",
	found: "a directive line (%)",
	fix: "Delete the line.",
	why: "It would change how the rest of the file is read.",
};
const NO_FIELDS: Diagnosis = {
	rule: "no-fields",
	found: "no fields",
	valid: "lines of the form “name: value”",
	fix: "Write the fields of the entry, beginning at the left edge.",
	why: SYNTAX_WHY,
};

/** Where the mark (&name, !tag) stands in front of the value at `start`, as start and end. */
function markBefore(text: string, start: number, sign: "&" | "!"): [number, number] {
	let at = text.lastIndexOf(sign, start);
	while (at > 0 && text[at - 1] === sign) at--;
	return at === -1 ? [start, start] : [at, at + (/^\S+/.exec(text.slice(at, start))?.[0].length ?? 1)];
}

/** Where the quotation mark stands that is still open at `offset`; the offset itself if none is. */
function openQuote(document: Document.Parsed, offset: number): number {
	let open = offset;
	visit(document, {
		Scalar(_key, { type, range }) {
			if (type?.startsWith("QUOTE") && range && range[0] < offset && range[1] >= offset) open = range[0];
		},
	});
	return open;
}

/**
 * What is wrong with a parsed YAML document.
 * @returns the problems, and whether its values can be used all the same
 */
export function documentProblems(
	source: SourceText,
	part: { text: string; start: number },
	document: Document.Parsed,
): { problems: Problem[]; readable: boolean } {
	const problems: Problem[] = [];
	const say = ([start, end]: readonly number[], words: Diagnosis): void => {
		const range: Range = { start: part.start + (start ?? 0), end: part.start + (end ?? 0) };
		problems.push(problemAt(source, range, words));
	};
	const lines = new Set<number>();
	const firstOfLine = (offset: number): boolean => {
		const { line } = source.pointAt(part.start + offset);
		return !lines.has(line) && lines.add(line) !== undefined;
	};
	for (const error of document.errors) {
		const words = syntax(error, part.text);
		if (!firstOfLine(error.pos[0])) continue;
		say(words.found === UNCLOSED ? [openQuote(document, error.pos[0]), error.pos[0]] : error.pos, words);
		if (!RECOVERS.has(error.code)) break;
	}
	const broken = document.errors.some(({ code }) => code !== "DUPLICATE_KEY");
	if (/^%/m.test(part.text) && document.directives.docStart) say([0, 1], DIRECTIVE);
	let aliases = false;
	visit(document, {
		Node(_key, node) {
			const [start, end] = node.range ?? [0, 0];
			const mark = isAlias(node) ? [start, end] : node.anchor && markBefore(part.text, start, "&");
			if (mark) {
				aliases = true;
				if (firstOfLine(mark[0] as number)) say(mark as number[], ALIAS);
			}
			if (!isAlias(node) && node.tag !== undefined) say(markBefore(part.text, start, "!"), TAG);
		},
	});
	if (broken || aliases) return { problems, readable: false };
	if (!isMap(document.contents)) say(document.contents?.range ?? [0, 0], NO_FIELDS);
	return { problems, readable: isMap(document.contents) };
}
