import { expect, test } from "vitest";
import { pointsOf } from "../../../src/model/views/points.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";
import { VERSION_RULES } from "./points-rules.ts";

test.each(Object.entries(VERSION_RULES))("%s", (_, holds) => holds(fixtureSite));

test("a point knows the clauses that stand in it, a sub-point those of its point", () => {
	const rows = pointsOf(fixtureSite.get("versions", "draft-a"));
	expect(rows.map(({ number, wordings }) => [number, wordings.map(({ clause }) => clause.id).sort()])).toEqual([
		[1, ["size-limit"]],
		[2, ["membership"]],
		[3, ["area"]],
		[4, ["crossing"]],
		[5, ["crossing", "hearing"]],
		[6, ["hearing"]],
	]);
});
