import type { ContentIndex } from "../content-index.ts";
import type { ValidFile } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";

/** For each version the numbers of the points that a wording names; made once for an index. */
const made = new WeakMap<ContentIndex, ReadonlyMap<string, ReadonlySet<number>>>();

function namedPoints(index: ContentIndex): ReadonlyMap<string, ReadonlySet<number>> {
	const known = made.get(index);
	if (known) return known;
	const points = new Map<string, Set<number>>();
	for (const { data } of index.all("clauses"))
		for (const { version, points: named } of data.wordings) {
			const numbers = points.get(version) ?? new Set<number>();
			for (const point of named) numbers.add(Number.parseInt(point, 10));
			points.set(version, numbers);
		}
	made.set(index, points);
	return points;
}

/** Points of a text that can be read, but that no clause has. */
export function pointGaps({ id, data, fields }: ValidFile<"versions">, index: ContentIndex): Problem[] {
	if (data.points === undefined || (data.text !== "full" && data.text !== "spoken")) return [];
	const named = namedPoints(index).get(id);
	const missing = Array.from({ length: data.points }, (_, i) => i + 1).filter((point) => !named?.has(point));
	if (missing.length === 0) return [];
	return [
		fields.problem(["points"], {
			rule: "points-without-clause",
			found: `no clause has point ${missing.join(", ")} of this version`,
			fix: "Add a wording with its points to the clause that it is about, or a new clause.",
			why: "A reader who looks for a point would not find it.",
		}),
	];
}
