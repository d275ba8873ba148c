import { madeOnce } from "../../check/made-once.ts";
import type { WordingState } from "../../schema/fields/terms.ts";
import type { Clause, Source, Version, Wording } from "../entities.ts";
import type { SiteData } from "../site-data.ts";
import { placeIn } from "./lists/neighbours.ts";

/*
 * Two versions side by side, clause by clause. What changed is read from the wordings that were compared
 * with the other version; where none was, both stand there and nothing is concluded.
 */

/** In the order of the page. `both`: both have it and neither was compared with the other. */
export const GROUPS = ["changed", "same", "only-a", "only-b", "both", "neither", "unknown"] as const;
export type Group = (typeof GROUPS)[number];

/** Those in which something is told: what changed, what came in, what went. They open the page. */
export const MOVED: readonly Group[] = ["changed", "only-b", "only-a"];

export interface CompareRow {
	clause: Clause;
	/** The wording of the older version, and of the later one; null where none is entered. Never both null. */
	a: Wording | null;
	b: Wording | null;
	group: Group;
	/** The wording whose record names the other version as what it is compared with; null where none does. */
	told: Wording | null;
}
export interface Comparison {
	/** The older one. */
	a: Version;
	b: Version;
	/** In the order of the clauses. */
	rows: readonly CompareRow[];
}

const HAS: readonly WordingState[] = ["same", "changed", "new"];
const LACKS: readonly WordingState[] = ["dropped", "absent"];

/** Whether a version has the provision; null where that is not known: not seen, not public, contested, not entered. */
function has(wording: Wording | null): boolean | null {
	if (wording === null) return null;
	if (HAS.includes(wording.data.state)) return true;
	return LACKS.includes(wording.data.state) ? false : null;
}

function groupOf(a: Wording | null, b: Wording | null, told: Wording | null): Group {
	const [first, second] = [has(a), has(b)];
	if (first === null || second === null) return "unknown";
	if (first !== second) return first ? "only-a" : "only-b";
	if (!first) return "neither";
	if (told?.data.state === "same") return "same";
	return told?.data.state === "changed" || told?.data.change !== undefined ? "changed" : "both";
}

function rowOf(clause: Clause, a: Wording | null, b: Wording | null, [older, later]: Pair): CompareRow {
	const told = b?.comparedTo === older ? b : a?.comparedTo === later ? a : null;
	return { clause, a, b, told, group: groupOf(a, b, told) };
}

/** Two versions of a plan that are worth laying side by side, the older first. */
export type Pair = readonly [a: Version, b: Version];

type Compared = Pick<SiteData, "versions" | "main" | "clauses">;

/**
 * The pairs that matter: two main versions; a version and one with which a wording of it is compared; a version and
 * one that it was made from, where both have wordings. In order of the older, then of the later version.
 */
export const pairsOf = madeOnce(({ versions, main, clauses }: Compared): readonly Pair[] => {
	const place = (version: Version): number => placeIn(versions, version);
	const wanted: Pair[] = [
		...main.flatMap((a) => main.map((b): Pair => [a, b])),
		...clauses.flatMap(({ wordings }) =>
			wordings.flatMap(({ version, comparedTo }): Pair[] => (comparedTo === null ? [] : [[comparedTo, version]])),
		),
		...versions.flatMap((version) => version.basedOn.map((parent): Pair => [parent, version])),
	];
	const pairs = new Map<number, Pair>();
	for (const pair of wanted) {
		const [a, b] = pair.toSorted((x, y) => place(x) - place(y));
		if (a === undefined || b === undefined || a === b) continue;
		if (a.wordings.length > 0 && b.wordings.length > 0) pairs.set(place(a) * versions.length + place(b), [a, b]);
	}
	return [...pairs].sort(([x], [y]) => x - y).map(([, pair]) => pair);
});

/** Two versions, clause by clause: those of which at least one of them has a wording. */
export function compareVersions(site: Pick<SiteData, "clauses">, pair: Pair): Comparison {
	const [a, b] = pair;
	const of = ({ wordings }: Version) => new Map(wordings.map(({ clause, wording }) => [clause, wording]));
	const [older, later] = [of(a), of(b)];
	const clauses = [...new Set([...older.keys(), ...later.keys()])].sort(
		(x, y) => placeIn(site.clauses, x) - placeIn(site.clauses, y),
	);
	const rows = clauses.map((clause) => rowOf(clause, older.get(clause) ?? null, later.get(clause) ?? null, pair));
	return { a, b, rows };
}

/** Every comparison of the site. */
export const comparisonsOf = madeOnce((site: Compared): readonly Comparison[] =>
	pairsOf(site).map((pair) => compareVersions(site, pair)),
);

/** The pairs with a page: those of which at least one clause is known on both sides. */
export const pagedPairs = madeOnce((site: Compared): readonly Pair[] =>
	comparisonsOf(site)
		.filter(({ rows }) => rows.some(({ group }) => group !== "unknown"))
		.map(({ a, b }): Pair => [a, b]),
);

/**
 * The two drafts that matter most: the first and the last main version.
 * @throws Error where there are no two main versions
 */
export function firstPair({ main }: Pick<SiteData, "main">): Pair {
	const [first, last] = [main[0], main.at(-1)];
	if (first === undefined || last === undefined || first === last) throw new Error("there are no two main versions");
	return [first, last];
}

const pairsByVersion = madeOnce((site: Compared) => {
	const found = new Map<Version, Pair[]>();
	for (const pair of pagedPairs(site))
		for (const version of pair) {
			const own = found.get(version) ?? [];
			own.push(pair);
			found.set(version, own);
		}
	return found;
});

/** The pairs with a page in which a version stands. */
export const pairsWith = (site: Compared, version: Version): readonly Pair[] => pairsByVersion(site).get(version) ?? [];

/** How many clauses each group holds; groups without any are left out. */
export const countsOf = ({ rows }: Pick<Comparison, "rows">): { group: Group; count: number }[] =>
	GROUPS.map((group) => ({ group, count: rows.filter((row) => row.group === group).length })).filter(
		({ count }) => count > 0,
	);

/** Rows of which both sides are entered, and so are printed side by side. */
export const isPaired = ({ a, b }: CompareRow): boolean => a !== null && b !== null;

/** The sources in the order in which a page that prints the groups in turn needs them. */
export const comparisonSources = ({ rows }: Pick<Comparison, "rows">): Source[] => [
	...new Set(
		GROUPS.flatMap((group) =>
			rows
				.filter((row) => row.group === group && isPaired(row))
				.flatMap(({ a, b }) => [...(a?.sources ?? []), ...(b?.sources ?? [])]),
		),
	),
];
