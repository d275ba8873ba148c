import { z } from "zod";
import { day } from "../fields/edtf.ts";
import { name, sentence } from "../fields/entry.ts";
import { ID, ID_WORDS } from "../fields/id.ts";

/** A page about the site itself. */
export const pageSchema = z.strictObject({
	title: name().describe("The heading of the page, in plain words."),
	gist: sentence(30).describe("What the page tells, in one sentence."),
	reviewed: day().describe("The day on which somebody last held this page against the site."),
	anchors: z
		.record(z.string().regex(ID, ID_WORDS), name())
		.default({})
		.describe(
			"Names of places on the page that others lead to and that therefore stay, each with the heading as it is written below. A heading without one has a name made of its words.",
		),
});
