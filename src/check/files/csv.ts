import { csvParseRows } from "d3";
import type { Problem, Range } from "../report/problem.ts";
import { problemAt } from "../report/problem.ts";
import type { SourceText } from "./source-text.ts";

/** A cell: what it says, and where it stands in the file with its quotation marks. */
export interface CsvCell {
	text: string;
	range: Range;
}

export interface CsvTable {
	rows: CsvCell[][];
	problems: Problem[];
}

const BROKEN = {
	rule: "broken-csv",
	found: "quotation marks that do not fit together",
	fix: 'Put a cell that holds a comma or a quotation mark between quotation marks, and write each mark inside it twice: "a ""word""".',
	why: "The cells behind it would be read in the wrong columns.",
};

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * Reads a CSV text (RFC 4180) with d3-dsv, and finds each cell again in the file by going along it cell by cell; a
 * text in which a cell is not found was broken, and its rest is left out. Blank lines are skipped.
 */
export function readCsv(source: SourceText): CsvTable {
	const { text } = source;
	const rows: CsvCell[][] = [];
	let at = 0;
	for (const row of csvParseRows(text)) {
		const cells: CsvCell[] = [];
		for (const [index, cell] of row.entries()) {
			const written = text[at] === '"' ? quoted(cell) : cell;
			const range = { start: at, end: at + written.length };
			const after = text[range.end];
			const stop = index < row.length - 1 ? "," : "\n";
			const fits = text.startsWith(written, at) && (after === stop || (stop === "\n" && after === undefined));
			if (!fits || (written === cell && cell.includes('"')))
				return { rows, problems: [problemAt(source, { start: at, end: at + 1 }, BROKEN)] };
			cells.push({ text: cell.trim(), range });
			at = range.end + 1;
		}
		if (cells.some(({ text: one }) => one !== "")) rows.push(cells);
	}
	return { rows, problems: [] };
}
