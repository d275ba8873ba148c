import { firstDay, lastDay } from "../../../schema/fields/edtf.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";
import { orderProblems } from "../order.ts";

/** A role ends after it began; roles stand in order of date. */
export function actorProblems({ data, fields }: ValidFile<"actors">): Problem[] {
	const ends = data.roles.flatMap(({ from, until }, index) => {
		if (from === undefined || until === undefined || firstDay(from) <= lastDay(until)) return [];
		return [
			fields.problem(["roles", index, "until"], {
				rule: "end-before-start",
				found: `until ${until}, from ${from}`,
				fix: "Correct one of the two dates.",
				why: "A role cannot end before it begins.",
			}),
		];
	});
	const starts = data.roles.map(({ from }) => from);
	return [...ends, ...orderProblems(fields, ["roles"], "from", starts)];
}
