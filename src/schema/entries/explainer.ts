import { z } from "zod";
import { searchWords } from "../fields/aliases.ts";
import { entry, sentence, sources } from "../fields/entry.ts";
import { ref } from "../fields/id.ts";

/** A text that explains something which the clauses take for granted. */
export const explainerSchema = z.strictObject({
	...entry,
	kind: z
		.enum(["background", "precedent", "method", "article-check"])
		.describe(
			"background; precedent (how it was done elsewhere); method (how this site works); article-check (the one explainer that may cite the article it checks).",
		),
	gist: sentence(30).describe("What the reader will learn, in one sentence."),
	clauses: z.array(ref("clauses")).default([]).describe("Clauses that this helps to read."),
	search_words: searchWords(),
	sources: sources(),
});
export type ExplainerEntry = z.infer<typeof explainerSchema>;
