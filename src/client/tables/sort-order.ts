/* In which order the rows of a table stand. */

export type Order = "ascending" | "descending";

/** What a cell is sorted by: its data-value, a number where it is one, else its words; null where it is unknown. */
export function sortValue(written: string | undefined, words: string): number | string | null {
	if (written === "") return null;
	const text = written ?? words;
	const number = Number(text.replace(/,/g, ""));
	return text.trim() !== "" && !Number.isNaN(number) ? number : text;
}

/** Compares two values for an order; unknown ones come last in both. */
export function compareCells(a: number | string | null, b: number | string | null, order: Order): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	const sign = order === "ascending" ? 1 : -1;
	if (typeof a === "number" && typeof b === "number") return sign * (a - b);
	return sign * String(a).localeCompare(String(b), "en");
}
