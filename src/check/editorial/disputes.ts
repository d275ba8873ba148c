import type { ReadDraft } from "../draft.ts";
import type { Problem } from "../problem.ts";
import { orderProblems } from "./order.ts";

/** Answers of one dispute have keys of their own, each an address, and stand in order of date. */
export function disputeProblems({ data, fields }: ReadDraft<"disputes">): Problem[] {
	const seen = new Set<string>();
	const keys = data.answers.flatMap(({ key }, index) => {
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
	const dates = data.answers.map(({ date }) => date);
	return [...keys, ...orderProblems(fields, ["answers"], "date", dates)];
}
