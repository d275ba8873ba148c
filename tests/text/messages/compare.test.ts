import { expect, test } from "vitest";
import { comparisonsOf, countsOf } from "../../../src/model/views/compare.ts";
import { countWords } from "../../../src/text/messages/compare.ts";
import { site } from "../../content/real-content.ts";

const all = comparisonsOf(site);
const words = (one: (typeof all)[number]): string => countWords(countsOf(one), one);

test("a pair of which nothing is known says so, and no other does", () => {
	const unknown = all.filter(({ rows }) => rows.every(({ group }) => group === "unknown"));
	expect(unknown.length).toBeGreaterThan(0);
	for (const one of all) {
		const { a, b } = one;
		expect(words(one).includes("nothing can be compared"), `${a.id} ${b.id}`).toBe(unknown.includes(one));
		expect(words(one)).toMatch(/^\d/);
	}
});

test.each([
	[1, "1 clause, each not known for at least one of the two: nothing can be compared"],
	[33, "33 clauses, each not known for at least one of the two: nothing can be compared"],
])("%d clauses of which nothing is known", (count, expected) => {
	const [one] = all;
	if (one === undefined) throw new Error("no comparison");
	expect(countWords([{ group: "unknown", count }], one)).toBe(expected);
});
