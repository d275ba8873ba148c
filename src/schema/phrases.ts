import { z } from "zod";
import { line } from "./fields/entry.ts";

/** The file of the phrases, below content/. */
export const PHRASES_FILE = "phrases.yaml";

const entry = z.strictObject({
	phrase: line().describe("The words as they would be written, without regard to capitals."),
	say_instead: line().describe("What a newspaper would write, or how to find it."),
});

/** Phrases that give a translation away: one file, content/phrases.yaml. The check warns of each and says what to write. */
export const phrases = z.strictObject({
	phrases: z.array(entry).describe("In any order; where two fit the same words, both are told."),
});
export type Phrase = z.infer<typeof entry>;
