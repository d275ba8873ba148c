import { ANSWER_WORDS } from "../../../schema/entries/clause.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Diagnosis, Problem } from "../../report/problem.ts";
import { filledWords } from "../filled-words.ts";

type Clause = ValidFile<"clauses">;
type Wording = Clause["data"]["wordings"][number];

/** States of a wording that answer by themselves: "Not public", "Taken out". */
const ANSWERED_BY_STATE: ReadonlySet<string> = new Set(["absent", "not-seen", "not-public", "dropped"]);

function missingWords({ answer, state, version }: Wording, index: ContentIndex): Diagnosis | null {
	const isMain = index.data("versions", version)?.main === true;
	if (!isMain || answer !== undefined || ANSWERED_BY_STATE.has(state)) return null;
	return {
		rule: "no-answer",
		found: `no answer of ${version}, of which the state is "${state}"`,
		fix: `Add “answer:” to this wording: what this version would do, in at most ${ANSWER_WORDS} words.`,
		why: "The dial, the ribbon and the comparisons print the answer of each main version.",
	};
}

function silentWords({ answer, state }: Wording): Diagnosis | null {
	if (answer === undefined || !ANSWERED_BY_STATE.has(state)) return null;
	return {
		rule: "answer-of-silence",
		found: `an answer in a version of which the state is "${state}"`,
		fix: "Delete the answer, or correct the state.",
		why: "Such a state answers by itself, in the same words on every page.",
	};
}

function longWords({ answer }: Wording, index: ContentIndex): Diagnosis | null {
	const words = answer === undefined ? null : filledWords(answer, index);
	if (words === null || words <= ANSWER_WORDS) return null;
	return {
		rule: "long-answer",
		found: `an answer of ${words} words, figures filled in`,
		valid: `at most ${ANSWER_WORDS} words`,
		fix: "Say only what the version would do; the rest belongs in the gist.",
		why: "Four answers stand side by side on a phone.",
	};
}

/** The answers of a clause: one for each main version that says something, none for a silence, none too long. */
export const answerProblems = ({ data, fields }: Clause, index: ContentIndex): Problem[] =>
	data.wordings.flatMap((wording, at) => {
		const found: [string, Diagnosis | null][] = [
			["state", missingWords(wording, index)],
			["answer", silentWords(wording)],
			["answer", longWords(wording, index)],
		];
		return found.flatMap(([field, words]) => (words ? [fields.problem(["wordings", at, field], words)] : []));
	});
