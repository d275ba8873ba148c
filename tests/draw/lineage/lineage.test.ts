import { describe, expect, test } from "vitest";
import { type Flow, flowOf, flowWords, pointsThrough, rowWords } from "../../../src/draw/lineage/flow-rows.ts";
import { pointFlow } from "../../../src/draw/lineage/point-flow.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { FLOW_RULES, TREE_RULES } from "./lineage-rules.ts";

/* The family tree and the flow of points, drawn from the fixture and held against it. */

const flow = flowOf(fixtureSite) as Flow;
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

test.each(Object.entries({ ...TREE_RULES, ...FLOW_RULES }))("%s", (_, holds) => holds(fixtureSite));

test("the fixture has versions with and without a base", () => {
	const bases = fixtureSite.versions.map(({ basedOn }) => basedOn.length);
	expect(new Set(bases)).toEqual(new Set([0, 1, 2]));
});

describe("the flow of points", () => {
	const row = (id: string) => {
		const found = flow.rows.find(({ clause }) => clause.id === id);
		if (found === undefined) throw new Error(`${id} is not in the flow`);
		return found;
	};

	test("knows points in several clauses, and clauses in several points", () => {
		const left = pointsThrough(flow.from.data.points ?? 0, flow.rows, "left");
		expect(left[4]?.rows.map(({ clause }) => clause.id).sort()).toEqual(["crossing", "hearing"]);
		expect(row("office")).toMatchObject({ left: [], right: [4, 5] });
	});
	test("explains that a broken line does not say that a point was dropped", () => {
		const keys = pointFlow(fixtureSite)?.keys.map(({ words }) => words) ?? [];
		expect(keys.join()).toContain("this does not say that it was dropped");
	});
	test("is read out with what is known of the texts between", () => {
		expect(plain(rowWords(row("size-limit")))).toBe(
			"Size limit; in the A: point 1; in the K: point 1, changed, our comparison; in the B: changed, as reported; in the C: point 1, changed, as reported",
		);
		expect(plain(rowWords(row("membership")))).toBe(
			"Membership; in the A: point 2; in the K: not seen; in the B: not public; in the C: dropped, as reported",
		);
	});
	test("says how many clauses have no counterpart in the first text, and nothing of none", () => {
		expect(flowWords(flow)).toContain("“Office” has no counterpart in the A.");
		const without = { ...flow, rows: flow.rows.filter(({ clause }) => clause.id !== "office") };
		expect(flowWords(without)).not.toContain("counterpart");
	});
});
