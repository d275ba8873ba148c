import { z } from "zod";
import { searchWords } from "../fields/aliases.ts";
import { edtf } from "../fields/edtf.ts";
import { entry, evidence, line, sources, wordCount } from "../fields/entry.ts";
import { actorOrName, placeOrName, ref } from "../fields/id.ts";
import { SIDES } from "../fields/terms.ts";

/** Something that happened on a day, or over some days. */
export const eventSchema = z.strictObject({
	...entry,
	date: edtf().describe("The day or days. The file name begins with the first day."),
	kind: z
		.enum(["talks", "text", "statement", "decision", "strike", "ceasefire", "background"])
		.describe("What sort of event it is; text: a draft was handed over or published."),
	side: z.enum(SIDES).optional().describe("The side that acted, where one did."),
	place: placeOrName().optional().describe("The id of a place, or its name. Leave out where an event has none."),
	participants: z.array(actorOrName()).default([]).describe("Ids of actors, or names of those without a page here."),
	clauses: z.array(ref("clauses")).default([]).describe("Clauses that the event moved or was about."),
	versions: z
		.array(ref("versions"))
		.default([])
		.describe("Versions of the plan that were made, handed over or published."),
	summary: line()
		.refine((text) => wordCount(text) <= 70, {
			error: (issue) => `at most 70 words, this has ${wordCount(String(issue.input))}`,
		})
		.describe("What happened, in at most 70 words, each claim with its holder."),
	contested: line().optional().describe("What sources tell differently, in one or two sentences."),
	evidence: evidence(),
	search_words: searchWords(),
	sources: sources(),
});
export type EventEntry = z.infer<typeof eventSchema>;
