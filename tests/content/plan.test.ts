import { describe, expect, test } from "vitest";
import { pointsOf } from "../../src/model/views/points.ts";
import { firstDay } from "../../src/schema/edtf.ts";
import { site } from "./real-content.ts";

/* What the real content must hold, whoever edits it. The rules of single entries belong to the check. */

/** The two texts that every clause is read against, with their number of points. */
const NUMBERED = [
	{ id: "us-draft-28", count: 28 },
	{ id: "framework-20", count: 20 },
] as const;

describe.each(NUMBERED)("the $count points of $id", ({ id, count }) => {
	const rows = pointsOf(site.get("versions", id));
	test("are all there, and no more", () => {
		expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
	});
	test("are each claimed by a clause", () => {
		expect(rows.filter(({ wordings }) => wordings.length === 0).map(({ number }) => number)).toEqual([]);
	});
	test("are none claimed by a wording that says there is no text", () => {
		const silent = rows.flatMap(({ number, wordings }) =>
			wordings
				.filter(({ data }) => ["absent", "not-seen", "not-public", "dropped"].includes(data.state))
				.map(({ clause, data }) => `${number}: ${clause.id} is ${data.state}`),
		);
		expect(silent).toEqual([]);
	});
	test("have a wording in every clause, if only to say what kind of silence it is", () => {
		const without = site.clauses.filter(({ wordings }) => !wordings.some(({ version }) => version.id === id));
		expect(without.map((clause) => clause.id)).toEqual([]);
	});
});

test("there are the 33 clauses of the plan", () => expect(site.clauses.length).toBeGreaterThanOrEqual(33));

test("the ribbon has its main versions in order of date, each with its own sign", () => {
	const labels = site.main.map(({ data }) => data.label);
	expect(labels.slice(0, 2)).toEqual(["28", "E3"]);
	expect(labels).toContain("20");
	expect(new Set(labels).size).toBe(labels.length);
	const days = site.main.map(({ data }) => firstDay(data.date));
	expect(days).toEqual([...days].sort());
});

test("no version has two wordings of one clause", () => {
	const twice = site.clauses.flatMap(({ id, wordings }) => {
		const versions = wordings.map(({ version }) => version.id);
		return versions
			.filter((version, index) => versions.indexOf(version) !== index)
			.map((version) => `${id}: ${version}`);
	});
	expect(twice).toEqual([]);
});

test("each clause tells of each of the four voices what it said, or up to which day nothing was found", () => {
	const silent = site.clauses.flatMap(({ id, data, voices }) =>
		voices
			.filter(({ voice, state }) => state === "none" && !data.none.some(({ side }) => side === voice))
			.filter(({ voice }) => !site.get("clauses", id).positions.some((position) => position.data.side === voice))
			.map(({ voice }) => `${id}: ${voice}`),
	);
	expect(silent).toEqual([]);
});

test("every figure has a page that prints its record", () => {
	expect(site.numbers.filter(({ home }) => home === null).map(({ id }) => id)).toEqual([]);
});

test("no two sources are the same page", () => {
	const byAddress = new Map<string, string[]>();
	for (const { id, data } of site.sources)
		if (data.url !== undefined) byAddress.set(data.url, [...(byAddress.get(data.url) ?? []), id]);
	expect([...byAddress.values()].filter((ids) => ids.length > 1)).toEqual([]);
});

test("nothing that is told lies after the horizon", () => {
	const late = [...site.events, ...site.positions, ...site.versions, ...site.numbers].filter(
		({ data }) => firstDay(data.date) > site.settings.horizon,
	);
	expect(late.map(({ file }) => file)).toEqual([]);
});

test("the article is checked in one explainer", () => {
	expect(site.explainers.filter(({ data }) => data.kind === "article-check").map(({ id }) => id)).toHaveLength(1);
});

test("no two pages of a kind share a title", () => {
	for (const list of [
		site.clauses,
		site.versions,
		site.actors,
		site.events,
		site.disputes,
		site.explainers,
		site.glossary,
	]) {
		const titles = list.map(({ title }) => title.toLowerCase());
		expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
	}
});
