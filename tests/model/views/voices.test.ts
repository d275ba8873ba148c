import { describe, expect, test } from "vitest";
import { entry, ground, linked } from "../fake-content.ts";

type Statement = [date: string, stance: string, fields?: Record<string, unknown>];

/** What Ukraine's voice reads on a clause, given its statements. */
function read(statements: Statement[], clause: Record<string, unknown> = {}) {
	const positions = statements.map(([date, stance, fields], index) =>
		entry("positions", `p${index}`, { date, clauses: { first: stance }, ...fields }),
	);
	const site = linked([...ground(), entry("clauses", "first", clause), ...positions]);
	const [voice] = site.get("clauses", "first").voices;
	return { state: voice?.state, behind: voice?.positions.map(({ id }) => id), upTo: voice?.upTo };
}

test("there are four voices, always in the same order", () => {
	const site = linked([...ground(), entry("clauses", "first")]);
	expect(site.get("clauses", "first").voices.map(({ voice }) => voice)).toEqual([
		"ukraine",
		"russia",
		"united-states",
		"europe",
	]);
});

describe("the voice beside a clause", () => {
	test("is the latest statement", () => {
		expect(
			read([
				["2025-11-25", "rejects"],
				["2026-02-01", "accepts"],
			]),
		).toMatchObject({ state: "accepts", behind: ["p1"] });
	});

	test.each(["document", "on-record"])("counts what is known by %s", (evidence) => {
		expect(read([["2025-12-01", "accepts", { evidence }]])).toMatchObject({ state: "accepts" });
	});
	test.each(["unnamed", "leaked", "attributed", "analysis", "comparison"])(
		"never counts what is known by %s, even where it is later",
		(evidence) => {
			expect(read([["2026-01-01", "rejects", { evidence }]])).toMatchObject({ state: "none", behind: [] });
			expect(
				read([
					["2025-12-01", "accepts"],
					["2025-12-05", "rejects", { evidence }],
				]),
			).toMatchObject({
				state: "accepts",
				behind: ["p0"],
			});
		},
	);

	test("never counts what another side said", () => {
		expect(read([["2025-12-01", "accepts", { side: "russia" }]])).toMatchObject({ state: "none" });
	});

	test("counts nothing after the day of the clause", () => {
		expect(
			read([
				["2025-12-01", "accepts"],
				["2026-06-02", "rejects"],
			]),
		).toMatchObject({ state: "accepts" });
		expect(
			read([
				["2025-12-01", "accepts"],
				["2026-06-01", "rejects"],
			]),
		).toMatchObject({ state: "rejects" });
	});

	test("reads each clause by its own stance", () => {
		const positions = [entry("positions", "p", { clauses: { first: "accepts", second: "rejects" } })];
		const site = linked([...ground(), entry("clauses", "first"), entry("clauses", "second"), ...positions]);
		expect(site.clauses.map((clause) => clause.voices[0]?.state)).toEqual(["accepts", "rejects"]);
	});
});

describe("two statements of one side", () => {
	test("that differ within 30 days read as differing, and both stand behind it, latest first", () => {
		expect(
			read([
				["2025-12-01", "accepts"],
				["2025-12-31", "rejects"],
			]),
		).toMatchObject({ state: "differs", behind: ["p1", "p0"] });
	});
	test("that lie 31 days apart are an old one and a new one", () => {
		expect(
			read([
				["2025-12-01", "accepts"],
				["2026-01-01", "rejects"],
			]),
		).toMatchObject({ state: "rejects", behind: ["p1"] });
	});
	test("on one day may differ too", () => {
		expect(
			read([
				["2025-12-01", "accepts"],
				["2025-12-01", "rejects"],
			]),
		).toMatchObject({ state: "differs" });
	});
	test("that say the same are one voice", () => {
		expect(
			read([
				["2025-12-01", "rejects"],
				["2025-12-02", "rejects"],
			]),
		).toMatchObject({ state: "rejects", behind: ["p1"] });
	});
	test("differ only where both may count", () => {
		expect(
			read([
				["2025-12-01", "accepts", { evidence: "leaked" }],
				["2025-12-02", "rejects"],
			]),
		).toMatchObject({
			state: "rejects",
		});
	});
	test("three apart: an old stance is not set against the latest", () => {
		const statements: Statement[] = [
			["2025-10-01", "accepts"],
			["2025-12-20", "rejects"],
			["2026-01-01", "rejects"],
		];
		expect(read(statements)).toMatchObject({ state: "rejects", behind: ["p2"] });
	});
});

describe("where no statement was found", () => {
	test("the voice says up to which day the editor looked", () => {
		expect(read([], { none: [{ side: "ukraine", up_to: "2026-03-01" }] })).toEqual({
			state: "none",
			behind: [],
			upTo: "2026-03-01",
		});
	});
	test("else up to the day of the clause", () => expect(read([])).toMatchObject({ state: "none", upTo: "2026-06-01" }));
});
