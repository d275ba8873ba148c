import { firstDay } from "../../../schema/edtf.ts";
import type { ContentIndex } from "../../content-index.ts";
import type { ValidFile } from "../../parsed-file.ts";
import type { Problem } from "../../report/problem.ts";
import { wordingProblems } from "./wordings.ts";

type Clause = ValidFile<"clauses">;

function precedentProblems({ data, fields }: Clause, known: ContentIndex): Problem[] {
	return data.precedents.flatMap((id, index) => {
		const kind = known.data("explainers", id)?.kind;
		if (kind === undefined || kind === "precedent") return [];
		return [
			fields.problem(["precedents", index], {
				rule: "no-precedent",
				found: `the explainer "${id}" is of kind ${kind}`,
				valid: "explainers of kind precedent",
				fix: "Name it in the text instead, or correct its kind.",
				why: "The page lists here how such a thing was done elsewhere.",
			}),
		];
	});
}

/** "No statement found" beside a statement that was found. */
function silenceProblems({ data, fields, id }: Clause, known: ContentIndex): Problem[] {
	return data.none.flatMap(({ side, up_to }, index) => {
		const found = known
			.all("positions")
			.find(
				({ data: position }) =>
					position.side === side && Object.hasOwn(position.clauses, id) && firstDay(position.date) <= up_to,
			);
		if (!found) return [];
		return [
			fields.problem(["none", index, "side"], {
				rule: "statement-was-found",
				found: `no statement of ${side} up to ${up_to}, but there is content/positions/${found.id}.yaml of ${found.data.date}`,
				fix: "Delete this item, or correct the position.",
				why: "The page would print a statement and its absence.",
			}),
		];
	});
}

/** What a clause must hold besides its schema. */
export const clauseProblems = (parsed: Clause, known: ContentIndex): Problem[] => [
	...wordingProblems(parsed, known),
	...precedentProblems(parsed, known),
	...silenceProblems(parsed, known),
];
