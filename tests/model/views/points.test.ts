import { expect, test } from "vitest";
import { pointsOf, printedAt } from "../../../src/model/views/points.ts";
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

test("a clause that spans two points is printed at the first", () => {
	const rows = pointsOf(fixtureSite.get("versions", "draft-a"));
	const printed = rows.flatMap(({ number, wordings }) =>
		wordings.filter((wording) => printedAt(wording) === number).map(({ clause }) => [number, clause.id]),
	);
	expect(printed.filter(([, id]) => id === "crossing" || id === "hearing")).toEqual([
		[4, "crossing"],
		[5, "hearing"],
	]);
	expect(printedAt({ data: { points: [] } } as unknown as Parameters<typeof printedAt>[0])).toBeNull();
});
