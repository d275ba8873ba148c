import type { Collection } from "../../schema/collections.ts";
import type { Phrase } from "../../schema/phrases.ts";
import { settingsSchema } from "../../schema/settings.ts";
import { type OwnText, ownTexts } from "../editorial/own-texts.ts";
import type { Fields } from "../fields/fields.ts";
import { leaves } from "../fields/schema-walk.ts";
import type { ParsedFile } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";
import type { Finding } from "./finding.ts";
import { heavyHeadings, nounHeavy } from "./headings.ts";
import { phraseFinder } from "./phrases.ts";
import { longSentences } from "./sentences.ts";

/*
 * What is well-formed and true, but badly said. Nothing is refused for it: a rule of style is sometimes wrong.
 */

/** Collections whose titles are findings or questions; those of the others are names. */
const TITLED: ReadonlySet<Collection> = new Set(["events", "disputes", "explainers", "zones"]);

/** The fields of the settings as texts of ours. */
const settingsTexts = (fields: Fields | null): OwnText[] =>
	fields === null || fields.values === undefined
		? []
		: [...leaves(settingsSchema, fields.values)].flatMap(({ path, text, prose }) =>
				prose ? [{ path, text, problem: (part, _, words) => fields.partProblem(path, part, words) }] : [],
			);

const headingsOf = ({ path, text }: OwnText, collection: Collection): Finding[] => {
	if (path === null) return heavyHeadings(text);
	return path[0] === "title" && TITLED.has(collection) ? nounHeavy(text, 0) : [];
};

/** All warnings on how a content is written. */
export function styleWarnings(
	files: readonly ParsedFile[],
	site: Fields | null,
	phrases: readonly Phrase[],
): Problem[] {
	const listed = phraseFinder(phrases);
	const rules = (text: string): Finding[] => [...listed(text), ...longSentences(text)];
	const told = ({ problem }: OwnText, findings: Finding[]): Problem[] =>
		findings.map(({ part, at, words }) => problem(part, at, words));
	return [
		...settingsTexts(site).flatMap((text) => told(text, rules(text.text))),
		...files.flatMap((parsed) =>
			ownTexts(parsed).flatMap((text) => told(text, [...rules(text.text), ...headingsOf(text, parsed.collection)])),
		),
	];
}
