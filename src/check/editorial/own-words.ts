import { COLLECTIONS } from "../../schema/collections.ts";
import type { Path } from "../fields/fields.ts";
import { leaves } from "../fields/schema-walk.ts";
import type { ParsedFile } from "../parsed-file.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";
import { LOADED, outsideQuotations, RELATIVE } from "./loaded-words.ts";

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

/** Fields with words of readers, or of others: spellings to search by, the name of a boundary in its data. */
const OF_OTHERS = new Set(["aliases", "search_words", "boundary"]);
/** Collections that hold the titles of others. */
const TITLES_OF_OTHERS = new Set(["sources"]);

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

const blank = (part: string): string => " ".repeat(part.length);

/** A body without what is no prose: the writer's words with their ids, and where links lead. Offsets stay. */
const prose = (body: string): string => body.replace(/<\/?[A-Z][^>]*>|\]\([^)]*\)/g, blank);

const isOwn = (path: Path): boolean => !OF_OTHERS.has(String(path[0]));

/** Words that take a side or go stale in the fields and the body of an entry. */
export function ownWordProblems({ collection, fields, body, source }: ParsedFile): Problem[] {
	if (TITLES_OF_OTHERS.has(collection)) return [];
	const written = fields?.values === undefined ? [] : [...leaves(COLLECTIONS[collection].schema, fields.values)];
	const inFields = written.flatMap(({ path, text, prose: isProse, isName }) =>
		fields && (isProse || isName) && isOwn(path)
			? found(text).map(({ word, words }) => fields.partProblem(path, word, words))
			: [],
	);
	if (!body) return inFields;
	const start = source.offsetOf(body.line);
	const inBody = found(prose(body.text)).map(({ word, at, words }) =>
		problemAt(source, { start: start + at, end: start + at + word.length }, words),
	);
	return [...inFields, ...inBody];
}
