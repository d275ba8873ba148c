import { IN_SHORT_WORDS } from "../../../schema/entries/position.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Diagnosis, Problem } from "../../report/problem.ts";
import { filledWords } from "../filled-words.ts";

const unsaid = (clause: string): Diagnosis => ({
	rule: "nothing-in-short",
	found: `nothing in short on "${clause}"`,
	fix: `Add “${clause}:” under “in_short:”, with what was said on it in at most ${IN_SHORT_WORDS} words.`,
	why: "The table of who says what prints it beside the stance.",
});

const noStance = (clause: string, clauses: readonly string[]): Diagnosis => ({
	rule: "short-without-stance",
	found: `words in short on "${clause}", on which the statement has no stance`,
	valid: clauses.join(", "),
	fix: "Give the clause a stance under “clauses:”, or delete the line.",
	why: "The words stand beside the stance that they explain.",
});

const tooLong = (words: number): Diagnosis => ({
	rule: "long-short",
	found: `${words} words, figures filled in`,
	valid: `at most ${IN_SHORT_WORDS} words`,
	fix: "Leave out the speaker and the day, which are printed beside it; the rest belongs in “said”.",
	why: "Four sides stand side by side in one table.",
});

/** What a statement says in short: of each of its clauses, of no other, and no more than fits a cell. */
export function positionProblems({ data, fields }: ValidFile<"positions">, index: ContentIndex): Problem[] {
	const clauses = Object.keys(data.clauses);
	/* A clause that there is not is a problem already: which words were meant for it, nobody knows. */
	if (clauses.some((id) => !index.ids.clauses.has(id))) return [];
	const missing = clauses
		.filter((clause) => !Object.hasOwn(data.in_short, clause))
		.map((clause) => fields.keyProblem(["clauses", clause], unsaid(clause)));
	const written = Object.entries(data.in_short).flatMap(([clause, text]) => {
		const path = ["in_short", clause];
		const words = filledWords(text, index);
		return [
			...(Object.hasOwn(data.clauses, clause) ? [] : [fields.keyProblem(path, noStance(clause, clauses))]),
			...(words !== null && words > IN_SHORT_WORDS ? [fields.problem(path, tooLong(words))] : []),
		];
	});
	return [...missing, ...written];
}
