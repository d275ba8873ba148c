/*
 * Pagefind gives only pages that hold every word. Where none does, the words are asked for with one left out, then with
 * two, until some page holds those that remain.
 */

type Search = (term: string) => Promise<{ results: readonly { score: number }[] }>;

/** Beyond this many words a query is a sentence; each word less would be a search more. */
const MOST = 6;

const withoutOne = (words: readonly string[]): string[][] => words.map((_, i) => words.filter((_, at) => at !== i));

/**
 * The term itself where some page holds all of its words; else what is left of it after as few words as can be: of
 * several ways, the one whose first result fits best. The term itself, too, where no page holds any of its words.
 */
export async function fitting(term: string, search: Search): Promise<string> {
	let tried: string[][] = [term.split(" ").slice(0, MOST)];
	if ((await search(term)).results.length > 0) return term;
	while ((tried[0]?.length ?? 0) > 1) {
		const shorter = tried.flatMap(withoutOne).map((words) => words.join(" "));
		const terms = [...new Set(shorter)];
		const scores = await Promise.all(terms.map(async (one) => (await search(one)).results[0]?.score ?? 0));
		const best = Math.max(...scores);
		if (best > 0) return terms[scores.indexOf(best)] ?? term;
		tried = terms.map((one) => one.split(" "));
	}
	return term;
}
