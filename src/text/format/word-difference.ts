/** A run of words of a text, and whether the text it is compared with has it too. */
export interface WordRun {
	text: string;
	isNew: boolean;
}

/**
 * The words of `after`, in runs that `before` has in the same order and runs that it has not. Texts of a sentence or less:
 * the table of the longest common sequence grows with the product of both lengths, and a library for documents would weigh
 * more than these lines.
 */
export function wordDifference(before: string, after: string): WordRun[] {
	const [a, b] = [before, after].map((text) => text.split(/ +/)) as [string[], string[]];
	const alike = (x: string | undefined, y: string | undefined) => bare(x) === bare(y);
	const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
	const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			(longest[i] as number[])[j] = alike(a[i], b[j]) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
	const runs: WordRun[] = [];
	let i = 0;
	for (let j = 0; j < b.length; j++) {
		while (i < a.length && !alike(a[i], b[j]) && at(i + 1, j) >= at(i, j + 1)) i++;
		const isNew = !alike(a[i], b[j]);
		if (!isNew) i++;
		const last = runs.at(-1);
		if (last?.isNew === isNew) last.text += ` ${b[j]}`;
		else runs.push({ text: b[j] ?? "", isNew });
	}
	return runs;
}

/** A word without its marks and in small letters: "No:" and "no" are one word to a reader. */
const bare = (word: string | undefined): string => (word ?? "").replace(/[.,;:?!]+$/, "").toLowerCase();
