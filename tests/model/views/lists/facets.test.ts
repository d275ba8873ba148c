import { describe, expect, test } from "vitest";
import { FACETED, type Faceted } from "../../../../src/model/views/lists/facet-definitions.ts";
import { facetsOf, initialsOf } from "../../../../src/model/views/lists/facets.ts";
import { cut } from "../../../../src/model/views/lists/list-pages.ts";
import { pageName } from "../../../../src/text/sentences/facets.ts";
import { fixtureSite } from "../../../fixtures/fixture-site.ts";
import { answer, entry, ground, linked, wording } from "../../fake-content.ts";
import { FACET_RULES } from "./facets-rules.ts";

const site = linked([
	...ground(),
	entry("clauses", "first", { wordings: [wording("one", { state: "new" }), wording("two", { state: "dropped" })] }),
	entry("clauses", "second", { theme: "nato", wordings: [wording("two", { state: "new" })] }),
	entry("clauses", "third", { theme: "nato", wordings: [wording("one", { state: "absent" })] }),
	entry("events", "2024-05-01-talks", { side: "russia", clauses: ["second"] }),
	entry("events", "2025-12-20-talks", { clauses: ["second", "first"] }),
	entry("events", "2025-12-21-statement", { kind: "statement", side: "ukraine" }),
	entry("disputes", "of-both", { about: { clauses: ["second", "third"] }, answers: [answer("one"), answer("other")] }),
	entry("disputes", "of-none", { status: "explained" }),
	entry("glossary", "zone"),
	entry("glossary", "army", { title: "army" }),
	entry("glossary", "aid", { title: "Aid" }),
]);

/** "talks: 2024-05-01-talks 2025-12-20-talks" */
const told = (collection: Faceted, facet: string): string[] | undefined =>
	facetsOf(site, collection)
		.find(({ id }) => id === facet)
		?.values.map(({ id, entries }) => `${id}: ${entries.map((one) => one.id).join(" ")}`);

describe("the facets", () => {
	test.each<[Faceted, string, string[] | undefined]>([
		["clauses", "theme", ["security: first", "nato: second third"]],
		["clauses", "one", ["new: first", "absent: third"]],
		["clauses", "two", ["new: second", "dropped: first"]],
		["events", "kind", ["talks: 2024-05-01-talks 2025-12-20-talks", "statement: 2025-12-21-statement"]],
		["events", "side", ["ukraine: 2025-12-21-statement", "russia: 2024-05-01-talks", "none: 2025-12-20-talks"]],
		["events", "clause", ["first: 2025-12-20-talks", "second: 2024-05-01-talks 2025-12-20-talks"]],
		["events", "year", ["2024: 2024-05-01-talks", "2025: 2025-12-20-talks 2025-12-21-statement"]],
		["events", "month", undefined],
		["disputes", "status", ["open: of-both", "explained: of-none"]],
		["disputes", "clause", ["second: of-both", "third: of-both"]],
		["disputes", "theme", undefined],
		["sources", "kind", undefined],
	])("of %s by %s: %j", (collection, facet, wanted) => expect(told(collection, facet)).toEqual(wanted));

	test("split a year into months where it holds many events", () => {
		const days = Array.from({ length: 13 }, (_, day) => entry("events", `2025-${day < 9 ? "11" : "12"}-${day + 10}`));
		const { values = [] } =
			facetsOf(linked([...ground(), ...days, entry("events", "2024-01-01")]), "events").find(
				({ id }) => id === "month",
			) ?? {};
		expect(values.map(({ id, entries }) => [id, entries.length])).toEqual([
			["2025-11", 9],
			["2025-12", 4],
		]);
	});

	test("of languages stand by their number, most first", () => {
		const { values = [] } = facetsOf(fixtureSite, "sources").find(({ id }) => id === "language") ?? {};
		expect(values.map(({ id, entries }) => [id, entries.length])).toEqual([
			["en", 4],
			["ru", 2],
			["uk", 1],
		]);
	});
});

describe.each(FACETED)("the fixture’s list of %s", (collection) => {
	test.each(Object.entries(FACET_RULES))("%s", (_, holds) => holds(fixtureSite, collection));

	test("can be narrowed", () => expect(facetsOf(fixtureSite, collection).length).toBeGreaterThan(0));
});

test.each([
	[5, 2, [[0, 1], [2], [3, 4]]],
	[4, 4, [[0, 1, 2, 3]]],
	[0, 4, [[]]],
])("a list of %i in parts of at most %i: %j", (length, most, wanted) => {
	const parts = cut([...Array(length).keys()], most);
	expect(parts.flat()).toEqual([...Array(length).keys()]);
	expect(parts.map((part) => part.length).sort()).toEqual(wanted.map((part) => part.length).sort());
});

test("a part is named by its first and last publisher", () => {
	const [first, last] = [fixtureSite.sources[0], fixtureSite.sources.at(-1)];
	if (first === undefined || last === undefined) throw new Error("no sources");
	expect(pageName("sources", [first, last])).toBe(`${first.data.publisher} – ${last.data.publisher}`);
	expect(pageName("sources", [first])).not.toContain("–");
});

test("letters follow the order of the glossary, small and large as one", () => {
	expect(initialsOf(site.glossary).map(({ letter, terms }) => `${letter}${terms.length}`)).toEqual(["A2", "T1"]);
	expect(initialsOf(fixtureSite.glossary).flatMap(({ terms }) => terms)).toEqual(fixtureSite.glossary);
});
