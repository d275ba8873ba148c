import { describe, expect, test } from "vitest";
import { linkContent } from "../../../src/model/link/link-content.ts";
import {
	cut,
	FACETED,
	type Faceted,
	facetPages,
	facetsOf,
	initialsOf,
	PAGE_SIZE,
} from "../../../src/model/views/facets.ts";
import { facetName, facetPageWords, pageName, valueName } from "../../../src/text/messages/facets.ts";
import { facetPath } from "../../../src/text/url/address.ts";
import { site as real } from "../../content/real-content.ts";
import { answer, entry, ground, wording } from "../fake-content.ts";

const site = linkContent([
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
			facetsOf(linkContent([...ground(), ...days, entry("events", "2024-01-01")]), "events").find(
				({ id }) => id === "month",
			) ?? {};
		expect(values.map(({ id, entries }) => [id, entries.length])).toEqual([
			["2025-11", 9],
			["2025-12", 4],
		]);
	});

	test("of languages stand by their number, most first", () => {
		const { values = [] } = facetsOf(real, "sources").find(({ id }) => id === "language") ?? {};
		const counts = values.map(({ entries }) => entries.length);
		expect(counts).toEqual(counts.toSorted((a, b) => b - a));
		expect(values[0]?.id).toBe("en");
	});
});

describe.each(FACETED)("the real list of %s", (collection) => {
	const facets = facetsOf(real, collection);

	test("can be narrowed, and no value is empty or stands twice", () => {
		expect(facets.length).toBeGreaterThan(0);
		for (const { values } of facets) {
			expect(values.length).toBeGreaterThan(1);
			expect(values.filter(({ entries }) => entries.length === 0)).toEqual([]);
			expect(new Set(values.map(({ id }) => id)).size).toBe(values.length);
		}
	});

	test("loses no entry where each has a value", () => {
		const whole = facets.filter(({ id, version }) => ["theme", "kind", "side", "year"].includes(id) && !version);
		const about = collection === "disputes" ? [] : whole;
		for (const { id, values } of about)
			expect([id, new Set(values.flatMap(({ entries }) => entries.map((one) => one.id))).size]).toEqual([
				id,
				real[collection].length,
			]);
	});

	test("has addresses of small letters, and a name for each value that is no id", () => {
		for (const facet of facets)
			for (const value of facet.values) {
				expect(facetPath(collection, facet.id, value.id)).toMatch(/^[a-z]+\/by(\/[a-z0-9-]+){2}\/$/);
				const name = valueName({ collection, facet }, value);
				expect(name).not.toBe("");
				expect(facetName({ collection, facet })).not.toBe(facet.id);
				if (!/^\d+$|^[a-z]+$/.test(value.id)) expect(name).not.toBe(value.id);
			}
	});

	test("says of each page what it is in words of its own", () => {
		const pages = facetPages(real, collection).map((page) => facetPageWords(page, real[collection].length));
		expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
		expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
		for (const { title, description } of pages) {
			expect(`${title} ${description}`).not.toMatch(/undefined|NaN/);
			expect(description).toMatch(/^[A-Z].*: \d+ of \d+\./);
		}
	});

	test("is never longer on one page than fits", () => {
		const pages = facetPages(real, collection);
		expect(Math.max(...pages.map(({ entries }) => entries.length))).toBeLessThanOrEqual(PAGE_SIZE);
		for (const { facet, value, part, parts } of pages.filter((page) => page.parts > 1)) {
			const all = pages.filter((page) => page.value === value);
			expect([all.length, all.flatMap(({ entries }) => entries)]).toEqual([parts, value.entries]);
			expect(facetPath(collection, facet.id, value.id, part).endsWith(`/${part}/`)).toBe(part > 1);
		}
	});
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
	const [first, last] = [real.sources[0], real.sources.at(-1)];
	if (first === undefined || last === undefined) throw new Error("no sources");
	expect(pageName([first, last])).toMatch(/^[^–]+ – [^–]+$/);
	expect(pageName([first])).not.toContain("–");
});

test("letters follow the order of the glossary, small and large as one", () => {
	expect(initialsOf(site.glossary).map(({ letter, terms }) => `${letter}${terms.length}`)).toEqual(["A2", "T1"]);
	expect(initialsOf(real.glossary).flatMap(({ terms }) => terms)).toEqual(real.glossary);
});
