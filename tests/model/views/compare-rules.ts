import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { comparisonSources, comparisonsOf, countsOf, GROUPS, pairsOf } from "../../../src/model/views/compare.ts";

/* What holds for the comparisons of versions of any valid content. */

/** States of which nothing can be concluded. */
const UNKNOWN = ["not-seen", "not-public", "contested"];

export const COMPARE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"pairs of versions are in the order of their dates, and hold every pair of main versions with a wording": (site) => {
		const place = (id: string) => site.versions.findIndex((version) => version.id === id);
		for (const [a, b] of pairsOf(site)) expect(place(a.id)).toBeLessThan(place(b.id));
		const worded = site.main.filter((main) =>
			site.clauses.some(({ wordings }) => wordings.some(({ version }) => version === main)),
		);
		expect(pairsOf(site).filter(([a, b]) => a.data.main && b.data.main)).toHaveLength(
			(worded.length * (worded.length - 1)) / 2,
		);
	},

	"a comparison puts each clause of either version into one group": (site) => {
		for (const one of comparisonsOf(site)) {
			const clauses = site.clauses.filter(({ wordings }) =>
				wordings.some(({ version }) => version === one.a || version === one.b),
			);
			expect(one.rows.map(({ clause }) => clause)).toEqual(clauses);
			expect(countsOf(one).reduce((sum, { count }) => sum + count, 0)).toBe(clauses.length);
		}
	},

	"it concludes a change or sameness from a record that names the other version, and from no other": (site) => {
		const concluded = comparisonsOf(site).flatMap(({ rows }) =>
			rows.filter(({ group }) => group === "changed" || group === "same"),
		);
		expect(
			concluded.filter(
				({ a, b, told }) => told === null || (told === b ? b.comparedTo !== a?.version : a?.comparedTo !== b?.version),
			),
		).toEqual([]);
	},

	"it never takes what was not seen for dropped": (site) => {
		const rows = comparisonsOf(site).flatMap((one) =>
			one.rows.filter(({ a, b }) => [a, b].some((wording) => wording !== null && UNKNOWN.includes(wording.data.state))),
		);
		expect(rows.filter(({ group }) => group !== "unknown")).toEqual([]);
	},

	"it numbers every source of what it prints, in the order of the groups": (site) => {
		for (const one of comparisonsOf(site)) {
			const printed = GROUPS.flatMap((group) =>
				one.rows.filter((row) => row.group === group && row.a !== null && row.b !== null),
			);
			expect(comparisonSources(one)).toEqual([
				...new Set(printed.flatMap(({ a, b }) => [...(a?.sources ?? []), ...(b?.sources ?? [])])),
			]);
		}
	},
};
