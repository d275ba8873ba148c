import type { Problem } from "./problem.ts";

/*
 * The one place that lays a problem out for people: the command, the dev server and the build
 * print the same words.
 */

const WIDEST = 110;

/** Characters that a terminal would obey, or that turn a line round, are printed as their numbers. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be made visible
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/gu;

const visible = (text: string): string =>
	text.replace(
		OBEYED,
		(character) => `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`,
	);

/** Cuts a long line so that the meant place stays in view. */
function cut(quote: string, column: number, length: number): { text: string; before: string; meant: string } {
	const start = quote.length <= WIDEST ? 0 : Math.max(0, Math.min(column - 1 - 40, quote.length - WIDEST));
	const end = Math.min(quote.length, start + WIDEST);
	const part = (from: number, to: number): string => visible(quote.slice(from, to).replaceAll("\t", " "));
	const lead = start > 0 ? "…" : "";
	const stop = Math.min(end, column - 1 + length);
	return {
		text: `${lead}${part(start, end)}${end < quote.length ? "…" : ""}`,
		before: `${lead}${part(start, column - 1)}`,
		meant: part(column - 1, stop),
	};
}

function quoteOf({ quote, line, column, length = 1 }: Problem): string[] {
	if (quote === undefined || quote.trim() === "") return [];
	const number = String(line).padStart(6);
	const { text, before, meant } = cut(quote, column, length);
	const carets = "^".repeat(Math.max(1, meant.length));
	return [`${number} | ${text}`, `${" ".repeat(6)} | ${" ".repeat(before.length)}${carets}`];
}

/** One problem: where, which rule, the line with a caret, what was found, what is valid, how to fix it, why. */
export function formatProblem(problem: Problem): string {
	const row = (name: string, text: string): string =>
		`  ${name.padEnd(5)} ${visible(text).replaceAll("\n", "\n        ")}`;
	return [
		`${visible(problem.file)}:${problem.line}:${problem.column}  ${problem.rule}`,
		...quoteOf(problem),
		row("found", problem.found),
		...(problem.valid === undefined ? [] : [row("valid", problem.valid)]),
		row("fix", problem.fix),
		row("why", problem.why),
	].join("\n");
}

/** All problems, one file after the other. Empty for none. */
export const formatProblems = (problems: readonly Problem[]): string => problems.map(formatProblem).join("\n\n");
