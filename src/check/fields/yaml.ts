import { type Document, parseDocument } from "yaml";
import type { SourceText } from "../files/source-text.ts";
import { type Problem, problemAt } from "../report/problem.ts";
import { documentProblems } from "./yaml-problems.ts";

interface ReadYaml {
	/** Null where the text is too deep to be parsed. */
	document: Document.Parsed | null;
	problems: Problem[];
	/** Plain data; undefined where the text cannot be used. */
	values: unknown;
}

/**
 * Reads YAML 1.2 with the core schema alone: 2025-04-31 and "yes" stay text, nothing is merged,
 * no tag makes an object.
 */
export function readYaml(source: SourceText, part: { text: string; start: number }): ReadYaml {
	try {
		const document = parseDocument(part.text, {
			version: "1.2",
			schema: "core",
			merge: false,
			uniqueKeys: true,
			prettyErrors: false,
			logLevel: "error",
		});
		const { problems, readable } = documentProblems(source, part, document);
		// Where there are aliases, nothing is readable: so nothing can grow here.
		return { document, problems, values: readable ? document.toJS({ maxAliasCount: 0 }) : undefined };
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const problem = problemAt(
			source,
			{ start: part.start, end: part.start + 1 },
			{
				rule: "too-deep",
				found: "fields within fields, deeper than can be read",
				fix: "Write the fields as in the examples of CONTRIBUTING.md.",
				why: "No entry needs more than a few levels; thousands of them stop the program that reads them.",
			},
		);
		return { document: null, problems: [problem], values: undefined };
	}
}
