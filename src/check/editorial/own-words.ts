import type { ParsedFile } from "../parsed-file.ts";
import type { Diagnosis, Problem } from "../report/problem.ts";
import { LOADED, outsideQuotations, RELATIVE } from "./loaded-words.ts";
import { ownTexts } from "./own-texts.ts";

/* Words of ours that take a side or go stale. Inside quotation marks they are those of somebody else. */

const loaded = (word: string): Diagnosis => ({
	rule: "loaded-word",
	found: `"${word}" takes a side, or is not how this site spells it`,
	fix: "Write a plain word; or quote it, between “ and ”, with its speaker.",
	why: "Readers come from every side and must be able to trust each sentence.",
});
const relative = (word: string): Diagnosis => ({
	rule: "stale-word",
	found: `"${word}" means another day each time it is read`,
	fix: "Write the day.",
	why: "Pages are read months later.",
});

const RULES = [
	[LOADED, loaded],
	[RELATIVE, relative],
] as const;

/** What the rules find in a text, with the offset of each word. */
const found = (text: string): { word: string; at: number; words: Diagnosis }[] => {
	const own = outsideQuotations(text);
	return RULES.flatMap(([pattern, words]) =>
		[...own.matchAll(pattern)].map(({ 0: word, index }) => ({ word, at: index, words: words(word) })),
	);
};

/** Words that take a side or go stale in the fields and the body of an entry. */
export const ownWordProblems = (parsed: ParsedFile): Problem[] =>
	ownTexts(parsed).flatMap(({ text, problem }) => found(text).map(({ word, at, words }) => problem(word, at, words)));
