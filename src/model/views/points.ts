import type { Version, Wording } from "../entities.ts";

/** One numbered point of a version, with the provisions that it holds. */
export interface PointRow {
	/** 21, from points "21", "21a", "21b". */
	number: number;
	wordings: Wording[];
}

/** The points of a version in order, built from the clauses; numbers that no clause claims have no wordings. */
export function pointsOf(version: Version): PointRow[] {
	const rows = new Map<number, Wording[]>();
	for (let n = 1; n <= (version.data.points ?? 0); n++) rows.set(n, []);
	for (const { wording } of version.wordings)
		for (const point of wording.data.points) {
			const number = Number.parseInt(point, 10);
			const row = rows.get(number) ?? [];
			if (!row.includes(wording)) row.push(wording);
			rows.set(number, row);
		}
	return [...rows].sort(([a], [b]) => a - b).map(([number, wordings]) => ({ number, wordings }));
}

/** The point at which a provision is printed: the first of those that it spans; null where it has none. */
export const printedAt = ({ data }: Pick<Wording, "data">): number | null =>
	data.points.length === 0 ? null : Math.min(...data.points.map((point) => Number.parseInt(point, 10)));

/** Provisions of a version that stand outside its numbers, or of which it says nothing. */
export const outsidePoints = (version: Version): Wording[] =>
	version.wordings.map(({ wording }) => wording).filter((w) => w.data.points.length === 0);
