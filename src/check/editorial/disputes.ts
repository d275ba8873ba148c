import type { ReadDraft } from "../draft.ts";
import type { Problem } from "../problem.ts";

/** Answers of one dispute need keys of their own: each is an address. */
export function disputeProblems({ data, fields }: ReadDraft<"disputes">): Problem[] {
	const seen = new Set<string>();
	return data.answers.flatMap(({ key }, index) => {
		if (!seen.has(key)) {
			seen.add(key);
			return [];
		}
		return [
			fields.problem(["answers", index, "key"], {
				rule: "duplicate-key-of-answer",
				found: `a second answer "${key}"`,
				fix: "Give it another key.",
				why: "The key is the address of the answer on the page.",
			}),
		];
	});
}
