/*
 * Whether the index has a word. Pagefind never says that it has not: it asks for the longest beginning of the word that
 * stands in its index ("is" for "Istambul"), so that each wrong spelling would find pages that have nothing of it.
 */

/** What is asked of Pagefind here: the text of a page that it found, and what else of the page it searches. */
export interface Read {
	content: string;
	meta: Readonly<Record<string, string>>;
}
export type Reading = (term: string) => Promise<{ results: readonly { data: () => Promise<Read> }[] }>;

/** Pages that are read: with a word half typed each of them has it, or, now and then, the second or third. */
const READ = 3;

/** What a word may lack while it is typed: the index keeps "negotiations" by its stem, which no "negotiatin" begins. */
const ENDINGS = "g ng ing n on ion e ed es".split(" ");

/** Letters and figures alone, as the index keeps them: "5,784" as "5784", "Évian" as "evian". */
const bare = (text: string): string =>
	text
		.normalize("NFD")
		.replace(/[\p{M}'’‘ʼ]|(?<=\d)[,.](?=\d)/gu, "")
		.toLowerCase();

const begins = (text: string, word: string): boolean => {
	const all = bare(text);
	for (let at = all.indexOf(word); at !== -1; at = all.indexOf(word, at + 1))
		if (!/[\p{L}\p{N}]/u.test(all[at - 1] ?? " ")) return true;
	return false;
};

/** True where some page has the word, in any of its English forms, or a word that begins with it. */
export async function indexHasWord(word: string, search: Reading): Promise<boolean> {
	// In quotation marks a word finds itself and its other forms alone.
	if ((await search(`"${word}"`)).results.length > 0) return true;
	const { results } = await search(word);
	if (results.length === 0) return false;
	const pages = await Promise.all(results.slice(0, READ).map((result) => result.data()));
	if (pages.some(({ content, meta }) => [content, ...Object.values(meta)].some((text) => begins(text, bare(word)))))
		return true;
	if (!/^[a-z]{5,}$/.test(word)) return false;
	const ended = await Promise.all(ENDINGS.map((ending) => search(`"${word}${ending}"`)));
	return ended.some((one) => one.results.length > 0);
}
