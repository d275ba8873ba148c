import { certain, overlap } from "../../../../schema/geography/window.ts";
import type { ContentIndex } from "../../../content-index.ts";
import { madeOnce } from "../../../made-once.ts";
import type { ValidFile } from "../../../parsed-file.ts";
import type { Problem } from "../../../report/problem.ts";

/*
 * Reports on strikes in pairs: no second row of one id, groups of one series, no window counted twice. Rows are set
 * beside each other only where they share an id, a group or a series with an overlapping window: a table of some thousand
 * nights has millions of pairs that have nothing to do with each other.
 */

type Row = ValidFile<"strikes">;

/** What two rows have in common that count the same thing. */
const series = ({ reporter, attacking, kind, counts }: Row["data"]): string =>
	[reporter, attacking, kind, counts].join(" ");

type RowPair = readonly [one: Row, other: Row];

const everyPair = (rows: readonly Row[]): RowPair[] =>
	rows.flatMap((one, place) => rows.slice(place + 1).map((other): RowPair => [one, other]));

/** Rows whose windows overlap for certain: each with those that still run when its own window begins. */
function overlappingPairs(rows: readonly Row[]): RowPair[] {
	const spans = rows.map((row) => ({ row, ...certain(row.data) })).sort((a, b) => a.from - b.from || a.to - b.to);
	let running: typeof spans = [];
	return spans.flatMap((span) => {
		running = running.filter(({ from, to }) => to > span.from || from === span.from);
		const pairs = running
			.filter(({ row }) => overlap(row.data, span.row.data))
			.map(({ row }): RowPair => [row, span.row]);
		running.push(span);
		return pairs;
	});
}

const groupsBy = (rows: readonly Row[], key: (data: Row["data"]) => string | undefined): Row[][] =>
	[...Map.groupBy(rows, ({ data }) => key(data))].flatMap(([name, group]) => (name === undefined ? [] : [group]));

/** For each row the earlier ones of the table with which something may be wrong, in the order of the table. */
const earlierRows = madeOnce((index: ContentIndex): ReadonlyMap<Row, readonly Row[]> => {
	const rows = index.all("strikes");
	const places = new Map(rows.map((row, place) => [row, place]));
	const place = (row: Row): number => places.get(row) ?? 0;
	const mixed = groupsBy(rows, ({ group }) => group).filter((group) => groupsBy(group, series).length > 1);
	const pairs = [
		...groupsBy(rows, ({ id }) => id).flatMap(everyPair),
		...mixed.flatMap(everyPair),
		...groupsBy(rows, series).flatMap(overlappingPairs),
	];
	const earlier = new Map<Row, Set<Row>>();
	for (const pair of pairs) {
		const [first, second] = place(pair[0]) < place(pair[1]) ? pair : [pair[1], pair[0]];
		earlier.set(second, (earlier.get(second) ?? new Set()).add(first));
	}
	return new Map([...earlier].map(([row, others]) => [row, [...others].sort((a, b) => place(a) - place(b))]));
});

function pairProblem({ data, fields }: Row, other: Row["data"]): Problem | null {
	if (other.id === data.id)
		return fields.problem(["id"], {
			rule: "duplicate-id",
			found: `a second row "${data.id}"`,
			fix: "Give one of the two another id, or delete it.",
			why: "One of them would silently replace the other.",
		});
	const grouped = data.group !== undefined && data.group === other.group;
	if (grouped && series(data) !== series(other))
		return fields.problem(["group"], {
			rule: "mixed-group",
			found: `the group "${data.group}" also holds "${other.id}", which counts something else`,
			valid: "rows of one reporter, attacking side, kind and counts",
			fix: "Give this row a group of its own, or none.",
			why: "Rows of one group are shown side by side as rival figures for one thing.",
		});
	if (series(data) !== series(other) || !overlap(data, other)) return null;
	if (data.source === other.source)
		return fields.problem(["window_start"], {
			rule: "overlapping-windows",
			found: `the window overlaps that of "${other.id}", from the same reporter and source`,
			fix: "Correct the window; or give the row its own kind, if it is a summary that contains the other.",
			why: "Drones in both windows would be shown twice.",
		});
	if (grouped) return null;
	return fields.problem([data.group === undefined ? "id" : "group"], {
		rule: "ungrouped-window",
		found: `"${other.id}" gives the same reporter’s figure for an overlapping window from another source`,
		fix: `Write the same word in the column group of both rows, e.g. ${other.group ?? other.id}.`,
		why: "Two sources for one window stand side by side and are never added up.",
	});
}

/** What is wrong with a row beside others. Each pair is told of once, at the row that comes later. */
export const pairProblems = (row: Row, index: ContentIndex): Problem[] =>
	(earlierRows(index).get(row) ?? []).flatMap((other) => pairProblem(row, other.data) ?? []);
