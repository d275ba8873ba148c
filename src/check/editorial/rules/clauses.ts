import { firstDay } from "../../../schema/fields/edtf.ts";
import { ID } from "../../../schema/fields/id.ts";
import { SETTINGS_FILE } from "../../../schema/settings.ts";
import type { ContentIndex } from "../../content-index.ts";
import { madeOnce } from "../../made-once.ts";
import type { ParsedFile, ValidFile } from "../../parsed-file.ts";
import { nearest, validAmong } from "../../report/nearest.ts";
import type { Problem } from "../../report/problem.ts";
import type { RuleContext } from "../rule-context.ts";
import { answerProblems } from "./answers.ts";
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

const positionsByClause = madeOnce((index: ContentIndex) => {
	const found = new Map<string, ValidFile<"positions">[]>();
	for (const position of index.all("positions"))
		for (const clause of Object.keys(position.data.clauses)) {
			const own = found.get(clause) ?? [];
			own.push(position);
			found.set(clause, own);
		}
	return found;
});

/** "No statement found" beside a statement that was found. */
function silenceProblems({ data, fields, id }: Clause, known: ContentIndex): Problem[] {
	const positions = positionsByClause(known).get(id) ?? [];
	return data.none.flatMap(({ side, up_to }, index) => {
		const found = positions.find(({ data }) => data.side === side && firstDay(data.date) <= up_to);
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

/** A theme that the settings do not list. Reads the raw fields, so that it speaks also where others are wrong. */
export function themeProblems({ fields, collection }: ParsedFile, { settings }: RuleContext): Problem[] {
	const theme = (fields?.values as { theme?: unknown } | null | undefined)?.theme;
	if (collection !== "clauses" || settings === null || !fields || typeof theme !== "string" || !ID.test(theme))
		return [];
	const known = settings.themes.map(({ id }) => id);
	if (known.includes(theme)) return [];
	const [guess] = nearest(theme, known);
	return [
		fields.problem(["theme"], {
			rule: "unknown-theme",
			found: `there is no theme "${theme}"`,
			valid: validAmong(theme, known, "themes"),
			fix: `${guess ? `Write "${guess}"` : "Write one of these"}, or add the theme to content/${SETTINGS_FILE}.`,
			why: "Lists, facets and the search go by the themes of the settings, in their order.",
		}),
	];
}

/** What a clause must hold besides its schema. */
export const clauseProblems = (parsed: Clause, known: ContentIndex): Problem[] => [
	...wordingProblems(parsed, known),
	...answerProblems(parsed, known),
	...precedentProblems(parsed, known),
	...silenceProblems(parsed, known),
];
