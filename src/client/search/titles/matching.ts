import { normalise, type Titles } from "./query.ts";
import { telling, wordsIn } from "./search-words.ts";

/* Which titles match what is typed so far: from the first letters on, in any spelling that the small index knows. */

/** A title that matches, as it is listed. */
export interface TitleMatch {
	title: string;
	/** Relative to the site. */
	path: string;
	kind: string;
	detail: string;
	/** The other name that was typed; empty where the title itself was. */
	alias: string;
}

const begins = (words: readonly string[], name: readonly string[]): boolean =>
	words.every((word) => name.some((one) => one.startsWith(word)));

/** How near a name is to what is typed: 0 the same, 1 begins so, 1.25 holds the words, 2 begins of them; null where it does not. */
function nearness(words: readonly string[], text: string): number | null {
	const name = wordsIn(text);
	if (!begins(words, name)) return null;
	const [typed, whole] = [words.join(" "), name.join(" ")];
	if (typed === whole) return 0;
	return whole.startsWith(typed) ? 1 : words.every((word) => name.includes(word)) ? 1.25 : 2;
}

/** Behind every title and name: what has the day that is typed. */
const LATE = 4;

/** Behind a title or name that is typed whole: a question that the drafts answer, asked in words of its own. */
const ANSWERING = 0.75;

/**
 * The rows whose title or other name has all words that are typed, each at least begun; the nearest first, questions that the
 * drafts answer before titles, titles before other names, what has the day that is typed last, and otherwise in the order of the index.
 */
export function titlesFor(query: string, titles: Titles, most: number): TitleMatch[] {
	const typed = telling(wordsIn(query), titles.asking);
	const site = normalise(query, titles).split(" ");
	if (typed.length === 0) return [];
	const isDated = /\d/.test(query);
	const found = titles.rows.flatMap(([title, path, kind, detail, aliases], order) => {
		const own = [typed, site].flatMap((words) => nearness(words, title) ?? []);
		const other = aliases.flatMap((alias) => {
			const near = nearness(typed, alias);
			return near === null ? [] : [{ alias, near: near + 0.5 }];
		});
		other.sort((a, b) => a.near - b.near);
		const day = isDated ? nearness(typed, detail) : null;
		const near = Math.min(...own, ...other.slice(0, 1).map((one) => one.near), ...(day === null ? [] : [day + LATE]));
		if (near === Number.POSITIVE_INFINITY) return [];
		if (kind < 0)
			return [{ near: Math.max(near, ANSWERING), order, row: { title, path, kind: "", detail, alias: "" } }];
		const alias = own.length > 0 || near >= LATE ? "" : (other[0]?.alias ?? "");
		return [{ near, order, row: { title, path, kind: titles.kinds[kind] ?? "", detail, alias } }];
	});
	found.sort((a, b) => a.near - b.near || a.order - b.order);
	return found.slice(0, most).map(({ row }) => row);
}
