import type { Clause } from "../../model/entities.ts";
import type { LabelSet } from "../cartography/labels.ts";

/* Where the rows of the matrix of positions lie: the names of clauses and themes, and the columns of the voices. */

/** Where things stand across a drawing, in units. */
interface Columns {
	/** Start of the names of clauses, and the letters that fit on one line of them. */
	clause: number;
	letters: number;
	/** Start of the first voice, and the width of each. */
	voices: number;
	voice: number;
	/** Height of a row, and of the heads. */
	row: number;
	head: number;
}
/** The measures of both drawings. */
export const COLUMNS: Readonly<Record<LabelSet, Columns>> = {
	wide: { clause: 124, letters: 46, voices: 404, voice: 139, row: 21, head: 26 },
	narrow: { clause: 0, letters: 28, voices: 200, voice: 35, row: 30, head: 24 },
};

/** A clause and how far from the top its row begins; the name of its theme where it is the first of it. */
export interface PlacedClause {
	clause: Clause;
	top: number;
	theme: string | null;
}

/**
 * Places the rows below each other. On the wide drawing the theme stands beside its first clause, on the narrow one
 * in a row of its own above it.
 */
export function placed(clauses: readonly Clause[], set: LabelSet): { rows: PlacedClause[]; height: number } {
	const { row, head } = COLUMNS[set];
	let height = head;
	const rows = clauses.map((clause, index): PlacedClause => {
		const first = clause.theme !== clauses[index - 1]?.theme;
		if (first && set === "narrow") height += head;
		const top = height;
		height += row;
		return { clause, top, theme: first ? clause.theme.name : null };
	});
	return { rows, height: height + 2 };
}
