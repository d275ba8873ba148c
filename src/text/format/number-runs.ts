/** Numbers as they are printed together. */
export interface NumberRuns {
	/** "1–4, 7": numbers that follow each other as one run. */
	runs: string;
	/** How many numbers stand in no run that is named. */
	rest: number;
}

/**
 * Numbers, sorted and in runs.
 * @param most runs that are named; where one more would name them all, it is named too
 */
export function numberRuns(numbers: readonly number[], most: number = Number.POSITIVE_INFINITY): NumberRuns {
	const runs: number[][] = [];
	for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
		const last = runs.at(-1);
		if (last?.at(-1) === number - 1) last.push(number);
		else runs.push([number]);
	}
	const named = runs.length > most + 1 ? runs.slice(0, most) : runs;
	const printed = named.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(", ")));
	return { runs: printed.join(", "), rest: new Set(numbers).size - named.flat().length };
}
