import { describe, expect, test } from "vitest";
import {
	FACETS,
	isIdle,
	narrowedBy,
	readState,
	type SearchState,
	toggled,
	widened,
	writeState,
} from "../../../../src/client/search/page/search-state.ts";
import { FILTERS } from "../../../../src/formats/search/search-record.ts";

/* What is asked of the search, as the query of an address. */

const nothing = readState("");
const asked = (state: Partial<SearchState>): SearchState => ({ ...nothing, ...state });

describe("an address is read", () => {
	test("as nothing, where it says nothing", () => {
		expect(nothing.q).toBe("");
		expect(nothing.sort).toBe("relevance");
		expect(isIdle(nothing)).toBe(true);
	});
	test("with its words, its values and its order", () => {
		const state = readState("?q=+crimea+bridge&kind=Clause&kind=Event&month=2025-12&sort=latest");
		expect(state.q).toBe("crimea bridge");
		expect(state.chosen.kind).toEqual(["Clause", "Event"]);
		expect(state.chosen.month).toEqual(["2025-12"]);
		expect(state.chosen.actor).toEqual([]);
		expect(state.sort).toBe("latest");
	});
	test("without what it does not know, and each value once", () => {
		const state = readState("?q=x&colour=red&sort=best&kind=Clause&kind=Clause&kind=");
		expect(state).toEqual(asked({ q: "x", chosen: { ...nothing.chosen, kind: ["Clause"] } }));
	});
});

describe("a state is written", () => {
	test.each([
		["", nothing],
		["?q=NATO+troops", asked({ q: "NATO troops" })],
		["?q=%D0%9A%D0%B8%D1%97%D0%B2%26co", asked({ q: "Київ&co" })],
		["?kind=Clause&sort=earliest", asked({ chosen: { ...nothing.chosen, kind: ["Clause"] }, sort: "earliest" })],
	])("as %s", (address, state) => {
		expect(writeState(state)).toBe(address);
		expect(readState(address)).toEqual(state);
	});
});

describe("a choice", () => {
	const once = toggled(nothing, "theme", "Territory");
	test("is made and given up again", () => {
		expect(once.chosen.theme).toEqual(["Territory"]);
		expect(toggled(once, "theme", "Territory")).toEqual(nothing);
		expect(toggled(once, "theme", "NATO").chosen.theme).toEqual(["Territory", "NATO"]);
	});
	test("is a question too", () => {
		expect(isIdle(once)).toBe(false);
		expect(narrowedBy(toggled(once, "year", "2025"))).toBe(2);
	});
	test("goes when all are cleared; words and order stay", () => {
		const state = { ...once, q: "x", sort: "latest" } as const;
		expect(widened(state)).toEqual(asked({ q: "x", sort: "latest" }));
	});
	test("leaves the state as it was", () => expect(nothing.chosen.theme).toEqual([]));
});

test("the boxes are those that the index has, in its order", () => expect(FACETS).toEqual(FILTERS));
