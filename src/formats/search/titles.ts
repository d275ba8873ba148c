import type { SiteData } from "../../model/site-data.ts";
import { isCyrillic, romanise } from "../../text/format/romanise.ts";
import { messages } from "../../text/messages/index.ts";
import type { Searched } from "./search-facts.ts";
import { aliasesOf, detailOf, SEARCHED } from "./search-record.ts";

/*
 * The small index from which a search makes its first suggestions: titles, and other names of what they stand for.
 * It is loaded on the first focus, so it holds nothing that is not typed or shown.
 */

/** Title, path relative to the site, index of its kind, a short line, other spellings. */
export type TitleRow = [title: string, path: string, kind: number, detail: string, aliases: string[]];

export interface TitleIndex {
	kinds: string[];
	rows: TitleRow[];
	/** Words that say how one asks, with spaces between. */
	asking?: string;
	/** Where the whole would be too large: the beginnings of words, each with a file of the rows that hold such a word. */
	parts?: string[];
}

/** Sources and proposed zones are looked for in the full index; clauses have an index of their own. */
const KINDS = SEARCHED.filter((name) => name !== "sources" && name !== "zones" && name !== "clauses");
/** The kind of a row that answers: it needs no name. */
export const ANSWER = -1;

/** Forms that nobody types here: codes of regions, and "oblast" beside "region". */
const isTyped = (alias: string): boolean => !/^UA-\d+$| (oblast|область)$/.test(alias);

const words = (text: string): string[] =>
	text
		.toLowerCase()
		.replace(/['’]/g, "")
		.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The aliases that the browser needs: neither those that the title's own words find, nor those in Cyrillic letters that it
 * makes Latin ones of by the same rule, nor a full name where the last one stands beside it.
 */
function needed(entry: Searched): string[] {
	const title = words(entry.title);
	const aliases = aliasesOf(entry)
		.filter(isTyped)
		.filter((alias) => {
			const own = words(alias);
			return !own.every((word) => title.includes(word)) && !title.every((word) => own.includes(word));
		});
	const latin = new Set([...title, ...aliases.filter((alias) => !isCyrillic(alias)).flatMap(words)]);
	const single = new Set(aliases.map(words).flatMap((own) => (own.length === 1 ? own : [])));
	const isMade = (alias: string): boolean => {
		const own = words(alias);
		return own.every(
			(word) => romanise(word).some((reading) => latin.has(reading)) || (own.length > 1 && single.has(word)),
		);
	};
	return aliases.filter((alias) => !isCyrillic(alias) || !isMade(alias));
}

const row = (kind: number, entry: Searched): TitleRow => [
	entry.title,
	entry.path,
	kind,
	detailOf(entry),
	needed(entry),
];

/** The questions of the clauses with what the drafts answer, under their titles and the words that readers type. */
export const answerIndex = ({ clauses }: Pick<SiteData, "clauses">): TitleIndex => ({
	kinds: [],
	rows: clauses.map((clause) => {
		const names = [...new Set([clause.title, ...clause.data.search_words, ...aliasesOf(clause)])];
		return [clause.data.question, clause.path, ANSWER, detailOf(clause), names];
	}),
});

/** The titles of all entries but clauses, sources and zones, kind by kind. */
export const titleIndex = (site: SiteData): TitleIndex => ({
	asking: messages.search.asking,
	kinds: KINDS.map((name) => messages.labels.collection[name].one),
	rows: KINDS.flatMap((name, kind) => (site[name] as readonly Searched[]).map((entry) => row(kind, entry))),
});
