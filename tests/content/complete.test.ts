import { describe, expect, test } from "vitest";
import { wordCount } from "../../src/schema/entry.ts";
import { entries, site } from "./real-content.ts";

/* The content is complete: whoever takes something out has to say so here. */

test.each([
	["versions", 14],
	["clauses", 33],
	["actors", 38],
	["events", 54],
	["disputes", 20],
	["explainers", 10],
	["glossary", 40],
	["places", 90],
	["positions", 89],
	["strikes", 119],
] as const)("%s are at least %i", (collection, least) => {
	expect(site[collection].length).toBeGreaterThanOrEqual(least);
});

describe.each(site.main.map((version) => ({ id: version.id, version })))("of $id", ({ version }) => {
	test("every clause has a wording or says what kind of silence it is", () => {
		const without = site.clauses.filter((clause) => !clause.wordings.some((w) => w.version === version));
		expect(without.map(({ id }) => id)).toEqual([]);
	});
});

test("every clause is explained at three depths", () => {
	const thin = site.clauses.filter(({ data, body }) => data.depth !== "full" || data.minute === undefined || !body);
	expect(thin.map(({ id }) => id)).toEqual([]);
});

test("the body of a clause is long enough to explain it and short enough to be read", () => {
	const words = entries
		.filter(({ collection }) => collection === "clauses")
		.map(({ id, body }) => ({ id, words: wordCount(body.replace(/<[^>]*>/g, " ")) }));
	expect(words.filter((clause) => clause.words < 200 || clause.words > 800)).toEqual([]);
});

test("every term is used by a page that links to it", () => {
	expect(site.glossary.filter(({ usedBy }) => usedBy.length === 0).map(({ id }) => id)).toEqual([]);
});

test("every source is cited by a page, a map or the table of strikes", () => {
	const idle = site.sources.filter(
		({ citedBy, lines, strikes }) => citedBy.length + lines.length + strikes.length === 0,
	);
	expect(idle.map(({ id }) => id)).toEqual([]);
});

test.each(["security-guarantees", "buffer-zone", "monitoring", "entry-into-force"])(
	"%s can be read beside two precedents or more",
	(id) => expect(site.get("clauses", id).precedents.length).toBeGreaterThanOrEqual(2),
);

test("every version names who is said to have written it, and every change is told as meaning", () => {
	const silent = site.clauses.flatMap((clause) =>
		clause.wordings
			.filter(({ data }) => data.state === "changed" && data.change === undefined)
			.map(({ version }) => `${clause.id}: ${version.id}`),
	);
	expect(silent).toEqual([]);
	expect(site.versions.filter(({ data }) => data.authorship.length === 0)).toEqual([]);
});
