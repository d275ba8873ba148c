import type { z } from "zod";
import { COLLECTIONS } from "../../schema/collections.ts";
import type { Fields } from "../fields/fields.ts";
import { leaves } from "../fields/schema-walk.ts";
import type { ParsedFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";

const MARKUP: readonly [pattern: RegExp, found: string][] = [
	[/<[a-z/!][^>]*>?/i, "HTML or a writer's word"],
	[/\]\([^)]*\)/, "a Markdown link"],
	[/\*\*|__|`/, "Markdown"],
	[/^#{1,6} /, "a Markdown heading"],
	[/[<>]/, "an angle bracket"],
];

const words = (found: string): Diagnosis => ({
	rule: "markup-in-fields",
	found: `${found} in a field`,
	fix: "Write plain words; markup belongs in the body. A figure is named by its id in braces.",
	why: "Fields are also printed in lists, feeds and files, where markup would be read as signs.",
});

/** Markup in the texts of fields, which are plain words on one line. */
export const markupProblems = (schema: z.ZodType, fields: Fields): Problem[] =>
	[...leaves(schema, fields.values)].flatMap(({ path, text, prose, isName }) => {
		if (!prose && !isName) return [];
		for (const [pattern, found] of MARKUP) {
			const match = pattern.exec(text);
			if (match) return [fields.partProblem(path, match[0], words(found))];
		}
		return text.trim().includes("\n") ? [fields.problem(path, words("a line break"))] : [];
	});

/** The same for the front matter or the fields of a file. */
export const plainTextProblems = ({ fields, collection }: ParsedFile): Problem[] =>
	!fields || fields.values === undefined ? [] : markupProblems(COLLECTIONS[collection].schema, fields);
