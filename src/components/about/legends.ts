import { SOURCE_KINDS } from "../../schema/entries/source.ts";
import { GRADES, type Grade, gradeOf } from "../../schema/fields/evidence-grade.ts";
import { STANCES, STATES } from "../../schema/fields/terms.ts";
import { EVIDENCE } from "../../schema/mdx-components.ts";
import { messages } from "../../text/messages/index.ts";

/** A word of the site, its sign and what it means. */
export interface LegendRow {
	/** Without one for what has no sign: kinds of sources, conclusions. */
	sign?: string;
	name: string;
	meaning: string;
}

const { labels } = messages;

/** The sign of a grade. A conclusion has none. */
const signOf = (grade: Grade | null): Pick<LegendRow, "sign"> => (grade === null ? {} : { sign: `ev-${grade}` });

/** What each kind of evidence of a grade means. */
const kindsOf = (grade: Grade): string =>
	EVIDENCE.filter((kind) => gradeOf(kind) === grade)
		.map((kind) => labels.evidence[kind].meaning)
		.join("; ");

/** The words of the site with what they mean, from the lists that the schemas use. */
export const LEGENDS: ReadonlyMap<string, readonly LegendRow[]> = new Map([
	["source-kinds", SOURCE_KINDS.map((kind) => labels.sourceKind[kind])],
	["evidence", EVIDENCE.map((kind) => ({ ...signOf(gradeOf(kind)), ...labels.evidence[kind] }))],
	["grades", GRADES.map((grade) => ({ ...signOf(grade), name: labels.grade[grade], meaning: kindsOf(grade) }))],
	["states", STATES.map((state) => ({ sign: `st-${state}`, ...labels.state[state] }))],
	[
		"stances",
		[...STANCES, "differs" as const, "none" as const].map((stance) => ({
			sign: `vo-${stance}`,
			...labels.stance[stance],
		})),
	],
]);
