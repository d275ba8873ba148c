import { firstDay } from "../../schema/edtf.ts";
import type { ReadDraft } from "../draft.ts";
import type { Library } from "../library.ts";
import type { Problem } from "../problem.ts";

type Clause = ReadDraft<"clauses">;

const dayOf = (version: string, library: Library): string | undefined => {
	const date = library.data("versions", version)?.date;
	return date === undefined ? undefined : firstDay(date);
};

function wordingProblems({ data, fields }: Clause, library: Library): Problem[] {
	const problems: Problem[] = [];
	const seen = new Set<string>();
	let latest: { version: string; day: string } | null = null;
	for (const [index, wording] of data.wordings.entries()) {
		const path = ["wordings", index];
		const { version, state } = wording;
		if (seen.has(version))
			problems.push(
				fields.problem([...path, "version"], {
					rule: "duplicate-wording",
					found: `a second wording for "${version}"`,
					fix: "Make one of the two; give it all its points.",
					why: "The ribbon has one cell for each version.",
				}),
			);
		seen.add(version);
		const text = library.data("versions", version)?.text;
		if (state === "absent" && text !== undefined && text !== "full")
			problems.push(
				fields.problem([...path, "state"], {
					rule: "absent-without-text",
					found: `"absent" in ${version}, of whose text the public has: ${text}`,
					valid: 'not-seen, not-public, or "dropped" where a source says so',
					fix: text === "never" ? "Write not-public." : "Write not-seen.",
					why: "Only who has read a whole text can say that something is not in it.",
				}),
			);
		if (state === "contested" && wording.dispute === undefined)
			problems.push(
				fields.problem([...path, "state"], {
					rule: "contested-without-dispute",
					found: '"contested" without a dispute',
					fix: "Add “dispute: <id>” to this wording, and the dispute to content/disputes/ if there is none.",
					why: "A reader must see who says what.",
				}),
			);
		if (wording.compared_to === version)
			problems.push(
				fields.problem([...path, "compared_to"], {
					rule: "compared-to-itself",
					found: `${version} compared with itself`,
					fix: "Name the version that came before, or delete the line.",
					why: "A change is told against an earlier text.",
				}),
			);
		const day = dayOf(version, library);
		if (day !== undefined && latest !== null && day < latest.day)
			problems.push(
				fields.problem([...path, "version"], {
					rule: "wordings-order",
					found: `${version} (${day}) after ${latest.version} (${latest.day})`,
					fix: "Put the wordings in order of their versions' dates.",
					why: "Readers follow a provision through time.",
				}),
			);
		if (day !== undefined && (latest === null || day >= latest.day)) latest = { version, day };
	}
	return problems;
}

function precedentProblems({ data, fields }: Clause, library: Library): Problem[] {
	return data.precedents.flatMap((id, index) => {
		const kind = library.data("explainers", id)?.kind;
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
function silenceProblems({ data, fields, id }: Clause, library: Library): Problem[] {
	return data.none.flatMap(({ side, up_to }, index) => {
		const found = library
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
export const clauseProblems = (draft: Clause, library: Library): Problem[] => [
	...wordingProblems(draft, library),
	...precedentProblems(draft, library),
	...silenceProblems(draft, library),
];
