import { describe, expect, test } from "vitest";
import { drawnClauses } from "../../src/draw/charts/position-matrix.ts";
import { excerptOf, MOST_DRAWN } from "../../src/draw/excerpt.ts";
import { treeOf } from "../../src/draw/lineage/version-tree.ts";
import { timeline } from "../../src/draw/timeline/timeline.ts";
import { entry, site } from "../model/fake-content.ts";

/* Drawings of lists that have grown too long for them. */

describe("an excerpt", () => {
	test("is all of a list that fits, and says nothing then", () => {
		expect(excerptOf("versions", [3, 1, 2], (n) => n)).toEqual({ drawn: [3, 1, 2], notes: [] });
	});
	test("keeps those of the lowest rank in the order of the list, and says how many it leaves out", () => {
		const all = Array.from({ length: MOST_DRAWN.versions + 2 }, (_, index) => index);
		const { drawn, notes } = excerptOf("versions", all, (n) => (n === 41 ? 0 : n + 1));
		expect(drawn).toEqual([...all.slice(0, MOST_DRAWN.versions - 1), 41]);
		expect(notes).toEqual([expect.stringContaining("40 of 42")]);
	});
});

test("the timeline draws the latest events and says how many are left out", () => {
	const many = site(
		...Array.from({ length: MOST_DRAWN.events + 7 }, (_, index) =>
			entry("events", `event-${index}`, {
				title: `Event ${index}`,
				date: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
			} as never),
		),
	);
	const chart = timeline(many);
	expect(chart.rows).toHaveLength(MOST_DRAWN.events);
	expect(chart.rows[0]?.id).toContain(many.events[7]?.id);
	expect(chart.notes.join(" ")).toContain("150 of 157");
});

test("the matrix draws the clauses on which most was said", () => {
	const many = site(
		...Array.from({ length: MOST_DRAWN.clauses + 1 }, (_, index) => entry("clauses", `clause-${index}`, {} as never)),
		entry("positions", "said", { clauses: { [`clause-${MOST_DRAWN.clauses}`]: "rejects" } } as never),
	);
	const { drawn } = drawnClauses(many);
	expect(drawn).toHaveLength(MOST_DRAWN.clauses);
	expect(drawn.map(({ id }) => id)).toContain(`clause-${MOST_DRAWN.clauses}`);
});

test("a version whose parent is not drawn begins a lane of its own", () => {
	const made = site(
		entry("versions", "first", { date: "2025-01-01", based_on: [] } as never),
		entry("versions", "second", { date: "2025-02-01", based_on: ["first"] } as never),
	);
	const [second] = made.versions.filter(({ id }) => id === "second");
	expect(second === undefined ? [] : treeOf([second])).toEqual(
		treeOf(made.versions.filter(({ id }) => id === "first")),
	);
});
