import { describe, expect, test } from "vitest";
import { voiceRecord } from "../../../src/model/views/voices.ts";
import { entry, ids, site } from "../fake-content.ts";

type Statement = [date: string, stance: string, fields?: Record<string, unknown>];

/** What lies behind Ukraine's voice on a clause, given its statements. */
function record(...statements: Statement[]) {
	const positions = statements.map(([date, stance, fields], index) =>
		entry("positions", `p${index}`, { date, clauses: { first: stance }, ...fields }),
	);
	const clause = site(entry("clauses", "first"), ...positions).get("clauses", "first");
	const [reading] = clause.voices;
	if (reading === undefined) throw new Error("no voice");
	const { more, reports, course } = voiceRecord(clause, reading);
	return {
		shown: ids(reading.positions),
		more: ids(more),
		reports: ids(reports),
		course: course.map(({ stance, date }) => `${stance} ${date}`),
	};
}

describe("behind a voice", () => {
	test("stand its earlier statements, latest first", () => {
		expect(record(["2025-01-01", "accepts"], ["2025-06-01", "rejects"], ["2026-01-01", "accepts"])).toEqual({
			shown: ["p2"],
			more: ["p1", "p0"],
			reports: [],
			course: ["accepts 2025-01-01", "rejects 2025-06-01", "accepts 2026-01-01"],
		});
	});
	test("stands no statement that is shown already, where two differ", () => {
		expect(record(["2025-12-01", "accepts"], ["2025-12-10", "rejects"], ["2025-12-20", "rejects"])).toMatchObject({
			shown: ["p2", "p0"],
			more: ["p1"],
			course: ["accepts 2025-12-01", "rejects 2025-12-10"],
		});
	});
	test.each(["unnamed", "leaked", "attributed", "analysis", "comparison"])(
		"stands what is known by %s apart, and moves no stance",
		(evidence) => {
			expect(record(["2025-11-01", "accepts"], ["2025-12-01", "rejects", { evidence }])).toEqual({
				shown: ["p0"],
				more: [],
				reports: ["p1"],
				course: ["accepts 2025-11-01"],
			});
		},
	);
	test("stands apart what was said after the day of the clause", () => {
		expect(record(["2026-06-02", "accepts"])).toMatchObject({ shown: [], more: [], reports: ["p0"], course: [] });
	});
	test("stands nothing of another side", () => {
		expect(record(["2025-12-01", "accepts", { side: "russia" }])).toMatchObject({ shown: [], more: [], reports: [] });
	});
});
