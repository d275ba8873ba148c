import { expect, test } from "vitest";
import { comparisonsOf } from "../../../src/model/views/compare.ts";
import { groupCountWords } from "../../../src/text/sentences/compare.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { COMPARE_WORD_RULES } from "./compare-rules.ts";

const all = comparisonsOf(fixtureSite);

test.each(Object.entries(COMPARE_WORD_RULES))("%s", (_, holds) => holds(fixtureSite));

test.each([
	[1, "1 clause, each unknown for one of the two: nothing can be compared"],
	[33, "33 clauses, each unknown for one of the two: nothing can be compared"],
])("%d clauses of which nothing is known", (count, expected) => {
	const [one] = all;
	if (one === undefined) throw new Error("no comparison");
	expect(groupCountWords([{ group: "unknown", count }], one)).toBe(expected);
});
