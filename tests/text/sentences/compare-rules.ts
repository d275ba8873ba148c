import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { comparisonsOf, countsOf } from "../../../src/model/views/compare.ts";
import { groupCountWords } from "../../../src/text/sentences/compare.ts";

/* What the comparisons of any valid content say of themselves. */

export const COMPARE_WORD_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a pair of which nothing is known says so, and no other does": (site) => {
		for (const one of comparisonsOf(site)) {
			const unknown = one.rows.every(({ group }) => group === "unknown");
			const words = groupCountWords(countsOf(one), one);
			expect(words.includes("nothing can be compared"), `${one.a.id} ${one.b.id}`).toBe(unknown);
			expect(words).toMatch(/^\d/);
		}
	},
};
