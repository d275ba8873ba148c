/*
 * Pagefind gives only pages that hold every word. Words that no page has are set aside first. Where no page holds all
 * of those that are left, they are asked for with one left out, then with two, until some page holds those that remain.
 */

type Search = (term: string) => Promise<{ results: readonly { score: number }[] }>;

/** What is left of a term. */
export interface Fit {
	/** The words to ask for; empty where no page has any of them. */
	term: string;
	/** The words that no page has. */
	unknown: readonly string[];
}

/** Beyond this many words a query is a sentence; each word less would be a search more. */
const MOST = 6;

const withoutOne = (words: readonly string[]): string[][] => words.map((_, i) => words.filter((_, at) => at !== i));

/** The term itself where some page holds all of its words; else what is left of it after as few words as can be. */
async function fewer(term: string, search: Search): Promise<string> {
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

/**
 * The term for which pages are found, and the words that it lacks: of several ways, the one whose first result fits best.
 * @param isHeld true for a word that some page has
 */
export async function relaxQuery(
	term: string,
	search: Search,
	isHeld: (word: string) => Promise<boolean>,
): Promise<Fit> {
	const words = term.split(" ").filter(Boolean);
	const held = await Promise.all(words.map(isHeld));
	const left = words.filter((_, at) => held[at]).join(" ");
	return {
		term: left === "" ? "" : await fewer(left, search),
		unknown: words.filter((_, at) => !held[at]),
	};
}
