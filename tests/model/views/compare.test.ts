import { describe, expect, test } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import {
	compare,
	comparisonSources,
	comparisonsOf,
	countsOf,
	GROUPS,
	type Pair,
	pairsOf,
	pairsWith,
} from "../../../src/model/views/compare.ts";
import { site as real } from "../../content/real-content.ts";
import { entry, site, wording } from "../fake-content.ts";

type Fields = Record<string, unknown>;

const names = (pairs: readonly Pair[]): string[] => pairs.map(([a, b]) => `${a.id} ${b.id}`);
const pairOf = (made: SiteData, a: string, b: string): Pair => [made.get("versions", a), made.get("versions", b)];

describe("the pairs of versions that are laid side by side", () => {
	const side = { main: false, based_on: [] };
	const made = site(
		entry("versions", "talks", { ...side, date: "2025-11-25", based_on: ["one"] }),
		entry("versions", "silent", { ...side, date: "2025-11-26", based_on: ["one"] }),
		entry("versions", "other", { ...side, date: "2025-12-01" }),
		entry("clauses", "a", {
			wordings: [
				wording("one"),
				wording("talks"),
				wording("other", { compared_to: "talks", state: "changed" }),
				wording("two", { state: "same" }),
			],
		}),
	);
	test("are those of main versions, of a wording with what it is compared with, of a version with its base; the older first, each once", () => {
		expect(names(pairsOf(made))).toEqual(["one talks", "one two", "talks other"]);
	});
	test("leave out a version of which no wording is entered", () => {
		expect(names(pairsOf(made)).join(" ")).not.toContain("silent");
	});
	test("are found from either version", () => {
		expect(names(pairsWith(made, made.get("versions", "talks")))).toEqual(["one talks", "talks other"]);
		expect(pairsWith(made, made.get("versions", "silent"))).toEqual([]);
	});
	test("of the real content are in the order of their dates, and hold all six of the main versions", () => {
		const place = (pair: Pair) => pair.map((version) => real.versions.indexOf(version));
		for (const [a = 0, b = 0] of pairsOf(real).map(place)) expect(a).toBeLessThan(b);
		expect(pairsOf(real).filter(([a, b]) => a.data.main && b.data.main)).toHaveLength(
			(real.main.length * (real.main.length - 1)) / 2,
		);
	});
});

describe("what became of a clause between two versions", () => {
	const change = { meaning: "It grew." };
	/** The group of a clause whose wordings in "one" and "two" are as given; null where none is entered. */
	const groupOf = (a: Fields | null, b: Fields | null): string | undefined => {
		const wordings = [...(a === null ? [] : [wording("one", a)]), ...(b === null ? [] : [wording("two", b)])];
		const made = site(
			entry("clauses", "a", { wordings: wordings.length > 0 ? wordings : [wording("three")] }),
			entry("versions", "three", { date: "2026-01-01" }),
		);
		return compare(made, pairOf(made, "one", "two")).rows[0]?.group;
	};
	const apart = { compared_to: "zero" };
	test.each<[a: Fields | null, b: Fields | null, group: string | undefined]>([
		[{}, { state: "changed", change }, "changed"],
		[{}, { state: "same" }, "same"],
		[{}, { state: "new", change }, "changed"],
		[{}, { state: "new" }, "both"],
		[{}, { state: "dropped" }, "only-a"],
		[{}, { state: "absent" }, "only-a"],
		[{ state: "absent" }, { state: "new" }, "only-b"],
		[{ state: "dropped" }, { state: "absent" }, "neither"],
		[{}, { state: "not-seen" }, "unknown"],
		[{ state: "not-public" }, { state: "changed", change }, "unknown"],
		[{}, null, "unknown"],
		[null, { state: "new" }, "unknown"],
		[null, null, undefined],
	])("%j and %j: %s", (a, b, group) => expect(groupOf(a, b)).toBe(group));

	test("is not concluded where neither was compared with the other", () => {
		const made = site(
			entry("versions", "zero", { date: "2025-01-01", main: false }),
			entry("clauses", "a", {
				wordings: [
					wording("zero"),
					wording("one", { state: "same", ...apart }),
					wording("two", { state: "same", ...apart }),
				],
			}),
		);
		const [row] = compare(made, pairOf(made, "one", "two")).rows;
		expect(row).toMatchObject({ group: "both", told: null });
		expect(compare(made, pairOf(made, "zero", "two")).rows[0]).toMatchObject({
			group: "same",
			told: { data: { state: "same" } },
		});
	});
});

describe("the real comparisons", () => {
	const all = comparisonsOf(real);
	test("put each clause of either version into one group", () => {
		for (const one of all) {
			const clauses = real.clauses.filter(({ wordings }) =>
				wordings.some(({ version }) => version === one.a || version === one.b),
			);
			expect(one.rows.map(({ clause }) => clause)).toEqual(clauses);
			expect(countsOf(one).reduce((sum, { count }) => sum + count, 0)).toBe(clauses.length);
		}
	});
	test("conclude a change or sameness from a record that names the other version, and from no other", () => {
		const concluded = all.flatMap(({ rows }) => rows.filter(({ group }) => group === "changed" || group === "same"));
		expect(concluded.length).toBeGreaterThan(50);
		expect(
			concluded.filter(
				({ a, b, told }) => told === null || (told === b ? b.comparedTo !== a?.version : a?.comparedTo !== b?.version),
			),
		).toEqual([]);
	});
	test("never take what was not seen for dropped", () => {
		const silent = ["not-seen", "not-public", "contested"];
		const rows = all.flatMap(({ rows: of }) =>
			of.filter(({ a, b }) => [a, b].some((one) => one !== null && silent.includes(one.data.state))),
		);
		expect(rows.length).toBeGreaterThan(50);
		expect([...new Set(rows.map(({ group }) => group))]).toEqual(["unknown"]);
	});
	test("number every source of what they print, in the order of the groups", () => {
		for (const one of all) {
			const printed = GROUPS.flatMap((group) =>
				one.rows.filter((row) => row.group === group && row.a !== null && row.b !== null),
			);
			expect(comparisonSources(one)).toEqual([
				...new Set(printed.flatMap(({ a, b }) => [...(a?.sources ?? []), ...(b?.sources ?? [])])),
			]);
		}
	});
});
