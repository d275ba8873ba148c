import { z } from "zod";
import { searchWords } from "../fields/aliases.ts";
import { day } from "../fields/edtf.ts";
import { entry, evidence, line, name, sentence, sources, wordCount } from "../fields/entry.ts";
import { ID, ID_WORDS, ref } from "../fields/id.ts";
import { STATES, VOICES } from "../fields/terms.ts";

/** A point of a numbered text: 21, or 21a for its sub-point (a). */
const pointNumber = z
	.union([
		z.int().min(1).max(99),
		z.string().regex(/^\d{1,2}[a-z]$/, "a point is a number like 21, or a number and a letter like 21a"),
	])
	.transform(String);

/** Words of an answer and of a question, counted after figures are filled in. */
export const ANSWER_WORDS = 9;
const QUESTION_WORDS = 12;
const SHORT_WORDS = 2;

const change = z
	.strictObject({
		stricter_for: z.array(z.enum(VOICES)).default([]).describe("Sides on which the new wording puts more."),
		softer_for: z.array(z.enum(VOICES)).default([]).describe("Sides on which the new wording puts less."),
		meaning: sentence(40).describe(
			"What the change means, in one sentence. Leave both lists out where the effect is unclear.",
		),
	})
	.describe("What became of the provision against the version named in compared_to.");

const wording = z.strictObject({
	version: ref("versions").describe("The version of the plan that this wording stands in."),
	points: z
		.array(pointNumber)
		.default([])
		.describe("The numbers of the points, e.g. [21a]. Leave out where the text stands outside the numbers."),
	gist: line().describe(
		"What this version says, in our own plain words; or, where it says nothing, what kind of silence it is.",
	),
	answer: line()
		.optional()
		.describe(
			`The answer of this version to the question of the clause: what it would do, in at most ${ANSWER_WORDS} words, figures by id in braces. Every wording of a main version that says something has one; a silence and "dropped" answer by themselves.`,
		),
	state: z
		.enum(STATES)
		.describe(
			"same, changed, new; dropped (a source says so); absent (the whole text was read and has nothing on it); not-seen (only parts were read); not-public; contested (name the dispute).",
		),
	compared_to: ref("versions")
		.optional()
		.describe("The version it is compared with, where that is not the one this version is based on."),
	change: change.optional(),
	basis: z
		.enum(["reported", "comparison"])
		.describe("reported: a source says what changed; comparison: we laid the two texts side by side."),
	dispute: ref("disputes")
		.optional()
		.describe("The dispute on what this version says. Needed where state is contested."),
	numbers: z.array(ref("numbers")).default([]).describe("Ids of the figures that this wording contains."),
	evidence: evidence(),
	sources: sources(),
});

/** One provision, followed through every version of the plan. */
export const clauseSchema = z.strictObject({
	...entry,
	question: sentence(QUESTION_WORDS)
		.refine((text) => text.endsWith("?"), "a question ends with a question mark")
		.describe(
			`The question that every draft answers, in everyday words, at most ${QUESTION_WORDS}: "How large may Ukraine's army be?"`,
		),
	short: name()
		.refine((text) => wordCount(text) <= SHORT_WORDS, {
			error: (issue) => `at most ${SHORT_WORDS} words, this has ${wordCount(String(issue.input))}`,
		})
		.describe("The name in tables and on maps, one or two words: Army size. No other clause has it."),
	dial: z
		.strictObject({
			place: z.int().min(1).max(99).describe("The place among them: 1 comes first."),
			reason: sentence(30).describe("Why a reader asks this first, in one sentence. It is printed."),
		})
		.optional()
		.describe("Only for the questions that matter most, about ten: those on the home page and on the dial."),
	theme: z
		.string()
		.regex(ID, ID_WORDS)
		.describe("The theme under which the clause is listed: the id of one of those in content/site.yaml."),
	depth: z.enum(["brief", "full"]).describe("full: explained at three depths. brief: one sentence and the wordings."),
	gist: sentence(25).describe(
		"One sentence, at most 25 words: what this provision is about and in which versions it stands.",
	),
	minute: line()
		.refine((text) => wordCount(text) >= 60 && wordCount(text) <= 120, {
			error: (issue) => `one minute is 60 to 120 words, this has ${wordCount(String(issue.input))}`,
		})
		.optional()
		.describe("The clause in one minute: 60 to 120 words. Each claim names its version."),
	wordings: z.array(wording).min(1).describe("What each version says, in order of date."),
	open: z.array(line()).default([]).describe("Questions that the texts leave open, each as one question."),
	places: z.array(ref("places")).default([]).describe("Places that the clause touches."),
	terms: z.array(ref("glossary")).default([]).describe("Terms that a reader needs here."),
	precedents: z
		.array(ref("explainers"))
		.default([])
		.describe("Explainers of kind precedent that help to read this clause."),
	none: z
		.array(
			z.strictObject({
				side: z.enum(VOICES).describe("The side of which no statement on this clause was found."),
				up_to: day().describe("The day up to which we looked."),
			}),
		)
		.default([])
		.describe("Sides for which no statement on this clause was found, each with the day up to which we looked."),
	search_words: searchWords(),
	sources: sources(),
});
