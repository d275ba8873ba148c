import { z } from "zod";
import { searchWords } from "../fields/aliases.ts";
import { edtf } from "../fields/edtf.ts";
import { entry, evidence, line, name, sentence, sources, wordCount } from "../fields/entry.ts";
import { actorOrName, ref } from "../fields/id.ts";
import { TEXTS } from "../fields/terms.ts";
import { fate } from "./fate.ts";

/** Words under the label of a version, on the dial and in tables. */
const ORIGIN_WORDS = 5;

/** One draft of the plan, one package of papers, or one round of talks that moved it. */
export const versionSchema = z.strictObject({
	...entry,
	label: z.string().min(1).max(12).describe("The short sign in the ribbon: 28, E3, 24, 19, 20 …"),
	main: z.boolean().describe("true: the version has a cell in the ribbon of every clause."),
	origin: name()
		.refine((text) => wordCount(text) <= ORIGIN_WORDS, {
			error: (issue) => `at most ${ORIGIN_WORDS} words, this has ${wordCount(String(issue.input))}`,
		})
		.describe(
			`Whose text or which meeting it is, in at most ${ORIGIN_WORDS} words: "US draft". Stands under the label.`,
		),
	kind: z
		.enum(["draft", "package", "talks"])
		.describe("draft: one text; package: several papers; talks: a round that moved the text."),
	date: edtf().describe("The day or days from which the version dates."),
	gist: sentence(30).describe("What this version is, in one sentence."),
	based_on: z.array(ref("versions")).default([]).describe("The versions from which this one was made."),
	text: z
		.enum(TEXTS)
		.describe(
			"What the public can read: full (the whole text), partial (parts of it), summary (reports only), spoken (read aloud), never (nothing).",
		),
	text_note: line().describe("One or two sentences on how complete the public text is."),
	points: z.int().min(1).max(99).optional().describe("How many numbered points it has."),
	points_note: line().optional().describe("Where the number is counted differently: who counts what."),
	handed: z
		.array(
			z.strictObject({
				by: actorOrName().describe("Who handed it over."),
				to: actorOrName().describe("To whom."),
				date: edtf().optional().describe("When, as far as known."),
				evidence: evidence(),
				sources: sources(),
			}),
		)
		.default([])
		.describe("The hands that the text went through, in order."),
	published: z
		.strictObject({
			by: name().describe("Who made it public first."),
			date: edtf().optional().describe("When."),
			evidence: evidence(),
			sources: sources(),
		})
		.optional()
		.describe("The first publication of the text, where there was one."),
	authorship: z
		.array(
			z.strictObject({
				holder: actorOrName().describe("Who says so."),
				says: line().describe("Who, according to the holder, wrote the text."),
				date: edtf().optional().describe("When the holder said so."),
				evidence: evidence(),
				sources: sources(),
			}),
		)
		.min(1)
		.describe("Who is said to have written it. More than one answer means that authorship is contested."),
	regions: z
		.array(fate)
		.default([])
		.describe("What the version would do with land, once per part of a region and per thing that it would do there."),
	evidence: evidence(),
	search_words: searchWords(),
	sources: sources(),
});
export type VersionEntry = z.infer<typeof versionSchema>;
