import { z } from "zod";
import { aliases } from "../fields/aliases.ts";
import { entry, line, wordCount } from "../fields/entry.ts";
import { ref } from "../fields/id.ts";

/** One word of the field, defined. */
export const termSchema = z.strictObject({
	...entry,
	gist: line()
		.refine((text) => wordCount(text) <= 50, {
			error: (issue) => `at most 50 words, this has ${wordCount(String(issue.input))}`,
		})
		.describe("The definition, in at most 50 words."),
	see: z.array(ref("glossary")).default([]).describe("Terms that a reader may want next."),
	aliases: aliases(),
	sources: z.array(ref("sources")).default([]).describe("Sources, where the definition rests on one."),
});
