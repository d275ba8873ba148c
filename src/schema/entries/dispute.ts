import { z } from "zod";
import { searchWords } from "../fields/aliases.ts";
import { edtf } from "../fields/edtf.ts";
import { entry, evidence, line, name, sentence, sources } from "../fields/entry.ts";
import { actorOrName, ID, ref } from "../fields/id.ts";

const answer = z.strictObject({
	key: z
		.string()
		.regex(ID, "a key is written in small letters and digits with single hyphens")
		.max(30)
		.describe("A short name for this answer; it becomes the address #a-<key> and stays."),
	holder: actorOrName().describe("Who gives this answer."),
	version: ref("versions").optional().describe("The version that the answer is about or stands in."),
	date: edtf().describe("When it was given."),
	says: line().describe("The answer, in our own plain words, told as the holder's."),
	counts: line().optional().describe("What exactly it counts or claims, where two answers count different things."),
	numbers: z.array(ref("numbers")).default([]).describe("The figures of this answer."),
	evidence: evidence(),
	sources: sources(),
});

/** One question on which sources differ, with the rival answers side by side. */
export const disputeSchema = z.strictObject({
	...entry,
	title: name()
		.regex(/\?$/, "the title of a dispute is a question")
		.describe("The question, ending in a question mark."),
	gist: sentence(30).describe("What sources differ about, in one sentence, without taking a side."),
	about: z
		.strictObject({
			clauses: z.array(ref("clauses")).default([]).describe("Clauses whose page shows it."),
			events: z.array(ref("events")).default([]).describe("Events whose page shows it."),
			numbers: z.array(ref("numbers")).default([]).describe("Figures that it is about."),
			versions: z.array(ref("versions")).default([]).describe("Versions whose page shows it."),
			places: z.array(ref("places")).default([]).describe("Places whose page shows it."),
		})
		.describe("The entries whose pages show this dispute."),
	answers: z
		.array(answer)
		.min(2, "a dispute has at least two answers")
		.describe("The rival answers, in order of date."),
	gap: line()
		.optional()
		.describe(
			"How far apart the figures of the answers lie, from which to which; or why no gap can be computed, where they count different things. Needed where two answers carry figures.",
		),
	unconfirmed: line().describe(
		"What nobody independent has confirmed; or that the texts themselves settle the question.",
	),
	status: z
		.enum(["open", "explained", "corrected"])
		.describe(
			"open; explained (the answers speak of different versions or count different things); corrected (a source took its answer back).",
		),
	status_note: line().describe("One or two sentences: why the answers differ, as far as is known."),
	search_words: searchWords(),
	sources: sources(),
});
export type DisputeEntry = z.infer<typeof disputeSchema>;
