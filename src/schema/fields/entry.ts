import { z } from "zod";
import { EVIDENCE } from "../mdx-components.ts";
import { day } from "./edtf.ts";
import { ref } from "./id.ts";

/** Counts words as a reader does: runs of characters between spaces. */
export const wordCount = (text: string): number => text.trim().split(/\s+/u).filter(Boolean).length;

/** Plain words on one line: no Markdown, no HTML. */
export const line = () => z.string().trim().min(1, "there is nothing here");

/** A title or a name: printed as it stands in lists, drawings and files, so that no figure may stand in it. */
export const name = () => line().meta({ isName: true });

/** One sentence of at most `most` words. */
export const sentence = (most = 25) =>
	line().refine((text) => wordCount(text) <= most, {
		error: (issue) => `at most ${most} words, this has ${wordCount(String(issue.input))}`,
	});

/** At least one source id. */
export const sources = () =>
	z
		.array(ref("sources"))
		.min(1, "each statement needs at least one source")
		.describe("Ids of the sources that say so (files in content/sources/, without .yaml).");

export const evidence = () =>
	z
		.enum(EVIDENCE)
		.describe(
			"How we know: document (a text that can be read), on-record (a named person or body said it), unnamed (unnamed people, through a medium), leaked (a text not meant for publication), attributed (one side says what another side holds), analysis (a named analyst), comparison (ours, of two texts).",
		);

/** What every MDX entry has. */
export const entry = {
	title: name().describe("The heading of the page, in plain words."),
	as_of: day().describe("The day up to which this entry is informed. Not after the horizon of the site."),
	reviewed: day().describe("The day on which somebody last read this entry against its sources."),
};
