import type { Side } from "../../schema/fields/terms.ts";
import { citesIn, readCite } from "../body/citations.ts";
import { attributePart } from "../body/mdx-components/component.ts";
import { placedNodes } from "../body/tree.ts";
import type { ContentIndex } from "../content-index.ts";
import type { ParsedFile } from "../parsed-file.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { type Statement, statementsOf } from "./statements.ts";

/** States whose side is one of the four voices; every other state is "other". */
const SIDE_OF_STATE: Record<string, Side> = {
	Russia: "russia",
	Ukraine: "ukraine",
	"United States": "united-states",
	"United Kingdom": "europe",
	France: "europe",
	Germany: "europe",
};

const kindOf = (id: string, known: ContentIndex): string | undefined => known.data("sources", id)?.kind;
const allOf = (kind: string, ids: readonly string[], known: ContentIndex): boolean =>
	ids.length > 0 && ids.every((id) => kindOf(id, known) === kind);

function stateOf(id: string, known: ContentIndex): { state: string; side: Side } | undefined {
	const source = known.data("sources", id);
	if (source?.kind !== "state-media" || source.state === undefined) return undefined;
	return { state: source.state, side: SIDE_OF_STATE[source.state] ?? "other" };
}

const WHY_STATE =
	"State media stand for what their own state says; what others said is taken from those who reported it themselves.";
const WHY_GIVEN = "The article is what this site checks; it cannot be the support for anything.";

const stateForOthers = (id: string, state: string, side: Side): Diagnosis => ({
	rule: "state-media",
	found: `"${id}" is state media of ${state}, the statement is one of the side ${side}`,
	fix: "Cite an official text or a medium that reported it itself.",
	why: WHY_STATE,
});
const stateAlone = (id: string, state: string): Diagnosis => ({
	rule: "state-media",
	found: `"${id}", state media of ${state}, is the only kind of source here`,
	valid: 'evidence "on-record", for what that state itself said',
	fix: "Add a source with its own reporting; or say who of that state said so, with evidence on-record.",
	why: WHY_STATE,
});
const GIVEN_ELSEWHERE: Diagnosis = {
	rule: "given-source",
	found: "the article is cited outside the places where it is checked",
	valid: "disputes, and explainers of kind article-check",
	fix: "Cite the source from which the fact really comes.",
	why: WHY_GIVEN,
};
const GIVEN_ALONE: Diagnosis = {
	rule: "given-source",
	found: "the article is the only source of this statement",
	fix: "Add the source against which it was checked.",
	why: WHY_GIVEN,
};

/** Where the article may be named at all. */
const checksArticle = ({ collection, fields }: ParsedFile): boolean =>
	collection === "disputes" ||
	(collection === "explainers" && (fields?.values as { kind?: unknown } | undefined)?.kind === "article-check");

/** An answer that the article itself gives is told as the article's: there it is no support, but what is shown. */
const speaksForItself = ({ holder }: Statement): boolean => holder !== undefined && /\barticle\b/i.test(holder);

function statementProblems(statement: Statement, parsed: ParsedFile, known: ContentIndex): Problem[] {
	const { sources, path, side, evidence } = statement;
	const alone = allOf("state-media", sources, known) && evidence !== "on-record";
	return sources.flatMap((id, index) => {
		const say = (words: Diagnosis): Problem[] =>
			parsed.fields ? [parsed.fields.problem([...path, index], words)] : [];
		if (kindOf(id, known) === "given") {
			if (!checksArticle(parsed)) return say(GIVEN_ELSEWHERE);
			return allOf("given", sources, known) && !speaksForItself(statement) ? say(GIVEN_ALONE) : [];
		}
		const media = stateOf(id, known);
		if (!media) return [];
		if (side !== undefined) return side === media.side ? [] : say(stateForOthers(id, media.state, side));
		return alone ? say(stateAlone(id, media.state)) : [];
	});
}

/** Sources of a kind that may not support the statements in the fields of an entry. */
export const fieldSourceProblems = (parsed: ParsedFile, known: ContentIndex): Problem[] =>
	statementsOf(parsed, known).flatMap((statement) => statementProblems(statement, parsed, known));

/** The same for the citations of its body: the article by paragraph, state media by citation. */
export function bodySourceProblems(parsed: ParsedFile, known: ContentIndex): Problem[] {
	const { body, source } = parsed;
	if (!body?.tree) return [];
	const units = [...placedNodes(body.tree)].filter(({ node }) => node.type === "paragraph" || node.type === "tableRow");
	return units.flatMap(({ node }) => {
		const cites = citesIn(node);
		const together = cites.flatMap((cite) => readCite(cite).sources);
		return cites.flatMap((cite) => {
			const { sources, evidence } = readCite(cite);
			const alone = allOf("state-media", sources, known) && evidence !== "on-record";
			return sources.flatMap((id) => {
				const say = (words: Diagnosis): Problem[] => [
					problemAt(source, attributePart(cite, "source", id, source), words),
				];
				if (kindOf(id, known) === "given") {
					if (!checksArticle(parsed)) return say(GIVEN_ELSEWHERE);
					return allOf("given", together, known) ? say(GIVEN_ALONE) : [];
				}
				const media = stateOf(id, known);
				return media && alone ? say(stateAlone(id, media.state)) : [];
			});
		});
	});
}
