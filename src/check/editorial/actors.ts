import { firstDay, lastDay } from "../../schema/edtf.ts";
import type { ReadDraft } from "../draft.ts";
import type { Problem } from "../problem.ts";

/** A role ends after it began. */
export function actorProblems({ data, fields }: ReadDraft<"actors">): Problem[] {
	return data.roles.flatMap(({ from, until }, index) => {
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
}
