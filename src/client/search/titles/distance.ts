/**
 * How many letters of one word must be put in, taken out or swapped to make the other. The library that the check uses
 * is made for long texts: it would be a tenth of the script of the search.
 */
export function distance(one: string, other: string): number {
	let row = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (const [line, letter] of [...one].entries()) {
		const next = [line + 1];
		for (let at = 0; at < other.length; at++)
			next.push(Math.min((row[at] ?? 0) + (letter === other[at] ? 0 : 1), (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
		row = next;
	}
	return row.at(-1) ?? 0;
}
