import { describe, expect, test } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import {
	compareVersions,
	comparisonsOf,
	GROUPS,
	type Pair,
	pairsOf,
	pairsWith,
} from "../../../src/model/views/compare.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { entry, site, wording } from "../fake-content.ts";
import { COMPARE_RULES } from "./compare-rules.ts";

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
		return compareVersions(made, pairOf(made, "one", "two")).rows[0]?.group;
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
		const [row] = compareVersions(made, pairOf(made, "one", "two")).rows;
		expect(row).toMatchObject({ group: "both", told: null });
		expect(compareVersions(made, pairOf(made, "zero", "two")).rows[0]).toMatchObject({
			group: "same",
			told: { data: { state: "same" } },
		});
	});
});

test.each(Object.entries(COMPARE_RULES))("%s", (_, holds) => holds(fixtureSite));

test("the fixture has a clause of each group", () => {
	const groups = comparisonsOf(fixtureSite).flatMap(({ rows }) => rows.map(({ group }) => group));
	expect([...new Set(groups)].sort()).toEqual([...GROUPS].sort());
});
