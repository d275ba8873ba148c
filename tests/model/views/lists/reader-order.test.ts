import { describe, expect, test } from "vitest";
import type { Actor, Clause } from "../../../../src/model/entities.ts";
import { bySubject, byWeight } from "../../../../src/model/views/lists/reader-order.ts";

const actor = (title: string, kind: string, statements: number, events = 0): Actor =>
	({
		title,
		data: { kind },
		positions: Array.from({ length: statements }),
		events: Array.from({ length: events }),
	}) as unknown as Actor;

test("actors come by what they said and did, then by surname", () => {
	const actors = [actor("Ada Zimmer", "person", 1), actor("Zoe Abel", "person", 0, 1), actor("Norland", "state", 2, 1)];
	expect(byWeight(actors).map(({ title }) => title)).toEqual(["Norland", "Zoe Abel", "Ada Zimmer"]);
});

describe("a list by subject", () => {
	const clause = (id: string, rank: number): Clause => ({ theme: { id, name: id, rank } }) as unknown as Clause;
	const entries = [
		{ title: "none", clauses: [] },
		{ title: "land", clauses: [clause("land", 2), clause("army", 1)] },
		{ title: "army", clauses: [clause("army", 1)] },
		{ title: "more land", clauses: [clause("land", 2)] },
	];
	test("goes by the theme of the first clause of each, in the order of the themes, and ends with those of none", () => {
		const told = bySubject(entries).map(({ theme, entries }) => [theme?.id, entries.map(({ title }) => title)]);
		expect(told).toEqual([
			["army", ["army"]],
			["land", ["land", "more land"]],
			[undefined, ["none"]],
		]);
	});
});
