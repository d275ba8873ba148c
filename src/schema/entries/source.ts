import { z } from "zod";
import { edtf } from "../fields/edtf.ts";
import { line, name } from "../fields/entry.ts";
import { SIDES } from "../fields/terms.ts";

export const SOURCE_KINDS = ["official", "media", "state-media", "analysis", "dataset", "given"] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

const webAddress = () =>
	z.url({ protocol: /^https?$/, error: "an address begins with https:// or http:// and has no spaces" });

/** A page, a document or a data set that says something; one file each. */
export const sourceSchema = z
	.strictObject({
		publisher: name().describe("Who published it."),
		relays: name().optional().describe('Whom it relays, e.g. "Axios", where the publisher reports another\'s report.'),
		title: name()
			.optional()
			.describe("The title as described by title_basis. Never invented: leave it out where it is not known."),
		title_basis: z
			.enum(["headline", "from-address", "description"])
			.optional()
			.describe("headline: printed on the page itself; from-address: read off its address; description: our words."),
		date: edtf().optional().describe("The day of publication, where known."),
		url: webAddress().optional().describe("The address of the page. Only the given article has none."),
		kind: z
			.enum(SOURCE_KINDS)
			.describe(
				"official (documents, transcripts), media, state-media, analysis, dataset, given (the article that this site checks).",
			),
		state: name().optional().describe("The state that controls it; needed for state-media."),
		side: z.enum(SIDES).describe("Where the publisher is based."),
		language: z
			.string()
			.regex(/^[a-z]{2,3}$/, "a language is written as its ISO 639 code: en, uk, ru")
			.optional()
			.describe("ISO 639 code of the language of the page, where known."),
		read: z
			.enum(["page", "excerpt"])
			.optional()
			.describe("Only where somebody of this project read it: the page, or an excerpt."),
		read_from: line().optional().describe("Where it was read, e.g. a stored copy."),
		archive: webAddress().optional().describe("An archived copy, where there is one."),
		note: line().optional().describe("What a reader must know about this source."),
		collection: name()
			.optional()
			.describe(
				"Its name in a citation, for a data set that gathers the reports of others: a figure read in it is cited as collected by it.",
			),
	})
	.refine(({ collection, kind, note }) => collection === undefined || (kind === "dataset" && note !== undefined), {
		path: ["collection"],
		message: "a collection is a dataset, and its note says whose reports it gathers and how it may be used",
	})
	.refine((s) => (s.title === undefined) === (s.title_basis === undefined), {
		path: ["title_basis"],
		message: "title and title_basis go together",
	})
	.refine((s) => (s.kind === "state-media") === (s.state !== undefined), {
		path: ["state"],
		message: "state is needed for state-media, and only there",
	})
	.refine((s) => (s.kind === "given") === (s.url === undefined), {
		path: ["url"],
		message: "every source has an address; only the given article has none",
	});
export type SourceEntry = z.infer<typeof sourceSchema>;
