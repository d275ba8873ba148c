import { COLLECTIONS } from "../../schema/collections.ts";
import type { Path } from "../fields/fields.ts";
import { leaves } from "../fields/schema-walk.ts";
import type { ParsedFile } from "../parsed-file.ts";
import { type Diagnosis, type Problem, problemAt } from "../report/problem.ts";

/** A text of ours in an entry, and how to point into it. */
export interface OwnText {
	/** The field in which it stands; null for a body. */
	path: Path | null;
	/** As written. A body is without what is no prose, with blanks in its place. */
	text: string;
	/** A problem at the part that begins at the offset `at` of the text. */
	problem: (part: string, at: number, words: Diagnosis) => Problem;
}

/** Fields with words of readers, or of others: spellings to search by, the name of a boundary in its data. */
const OF_OTHERS = new Set(["aliases", "search_words", "boundary"]);
/** Of a source the note alone is ours: the rest is what others printed. */
const OURS_IN_SOURCES = new Set(["note"]);

/** A tag in as many characters: a word that prints something counts as one, a citation as none. */
const blank = (tag: string): string =>
	/^<[A-Z].*\/>$/s.test(tag) && !tag.startsWith("<Cite") ? "…".padEnd(tag.length) : " ".repeat(tag.length);

/** A body without what is no prose: the writer's words with their ids, and where links lead. Offsets stay. */
const prose = (body: string): string => body.replace(/<\/?[A-Z][^>]*>|\]\([^)]*\)/g, blank);

const isOwn = (path: Path, collection: string): boolean =>
	collection === "sources" ? OURS_IN_SOURCES.has(String(path[0])) : !OF_OTHERS.has(String(path[0]));

/** What an entry says in words of ours: its fields of free text and its names, then its body. */
export function ownTexts({ collection, fields, body, source }: ParsedFile): OwnText[] {
	const written = fields?.values === undefined ? [] : [...leaves(COLLECTIONS[collection].schema, fields.values)];
	const texts = written.flatMap(({ path, text, prose: isProse, isName }): OwnText[] =>
		fields && (isProse || isName) && isOwn(path, collection)
			? [{ path, text, problem: (part, _, words) => fields.partProblem(path, part, words) }]
			: [],
	);
	if (!body) return texts;
	const start = source.offsetOf(body.line);
	const problem: OwnText["problem"] = (part, at, words) =>
		problemAt(source, { start: start + at, end: start + at + part.length }, words);
	return [...texts, { path: null, text: prose(body.text), problem }];
}
