import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";
import { orderProblems } from "../order.ts";

/** Answers of one dispute have keys of their own, each an address, stand in order of date, and say how far apart their figures lie. */
export function disputeProblems({ data, fields }: ValidFile<"disputes">): Problem[] {
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
	const figures = data.answers.filter(({ numbers }) => numbers.length > 0).length;
	const gap =
		figures < 2 || data.gap !== undefined
			? []
			: [
					fields.problem(["answers"], {
						rule: "figures-without-a-gap",
						found: `${figures} answers carry figures, and no gap is told`,
						fix: "Add `gap:` with how far apart they lie, or why no gap can be computed.",
						why: "Readers set figures side by side even where they count different things.",
					}),
				];
	const dates = data.answers.map(({ date }) => date);
	return [...keys, ...gap, ...orderProblems(fields, ["answers"], "date", dates)];
}
