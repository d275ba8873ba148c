import type { SourceText } from "../files/source-text.ts";

/** What one rule says of one place. The wording of each part belongs to the rule, its layout to format.ts. */
export interface Diagnosis {
	/** Kebab-case name of the rule, by which tests and editors find it. */
	rule: string;
	/** What stands there, with the offending value quoted. */
	found: string;
	/** What would be valid; the nearest match first. */
	valid?: string;
	/** The correction. */
	fix: string;
	/** Why the rule exists, in one sentence. */
	why: string;
}

/** Plain data: can be frozen, sent to the dev server's overlay, and compared by tests. */
export interface Problem extends Diagnosis {
	/** Relative to the project, with "/" as separator. */
	file: string;
	/** From 1, in the whole file, front matter included. */
	line: number;
	/** From 1, in UTF-16 units like an editor counts. */
	column: number;
	/** The line as it stands in the file; missing where the file cannot be shown. */
	quote?: string;
	/** How many characters of that line are meant; at least 1. */
	length?: number;
}

/** A stretch of a text, as offsets in UTF-16 units; `end` is behind the last character. */
export interface Range {
	start: number;
	end: number;
}

/** A problem at a place in a text that was read. */
export function problemAt(source: SourceText, range: Range, words: Diagnosis): Problem {
	const { line, column } = source.pointAt(range.start);
	const quote = source.lineText(line);
	const length = Math.max(1, Math.min(range.end - range.start, quote.length - column + 1));
	return { file: source.file, line, column, ...words, quote, length };
}

/** A problem of a file as a whole, or of one that could not be read. */
export const problemOf = (file: string, words: Diagnosis): Problem => ({ file, line: 1, column: 1, ...words });

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The order in which an editor reads problems: by file, then down the page. */
export const byPlace = (a: Problem, b: Problem): number =>
	byText(a.file, b.file) || a.line - b.line || a.column - b.column || byText(a.rule, b.rule);
