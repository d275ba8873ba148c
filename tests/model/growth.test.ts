import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { type CheckResult, checkContent } from "../../src/check/index.ts";
import { writeSyntheticContent } from "../../src/commands/bench/synthetic-content.ts";
import { recordsOf } from "../../src/formats/search/search-pages.ts";
import { titleIndex } from "../../src/formats/search/titles.ts";
import { rawOf } from "../../src/model/checked-entry.ts";
import { linkContent } from "../../src/model/link/link-content.ts";
import type { SiteData } from "../../src/model/site-data.ts";
import { comparisonsOf, pairsWith } from "../../src/model/views/compare.ts";
import { lettersOf } from "../../src/model/views/lists/az-index.ts";
import { FACETED } from "../../src/model/views/lists/facet-definitions.ts";
import { facetPages, facetsOf } from "../../src/model/views/lists/facets.ts";
import { footnotesOf } from "../../src/model/views/sources/page-sources.ts";
import { FIXTURES } from "../fixtures/fixture-site.ts";
import { countOperations, stopCounting, worseThanLinear } from "./count-operations.ts";

/*
 * Nothing that the build does with all entries may cost more than n log n: it is run on content of one size and of four
 * times that size, and no function may run more often than so many times as often. Counted, not timed.
 */

const TIMES = 4;
const ENTRIES = 400;
const folders: string[] = [];
afterAll(async () => {
	await stopCounting();
	for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The fixture, grown by copies to a number of entries. */
function grown(entries: number): string {
	const target = mkdtempSync(join(tmpdir(), "growth-"));
	folders.push(target);
	const real = checkContent({ root: FIXTURES, today: "9999-12-31" }).entries.length;
	writeSyntheticContent({ root: FIXTURES, target, count: entries - real });
	return target;
}
const check = (root: string): CheckResult => checkContent({ root, today: "9999-12-31" });
function link({ entries, settings }: CheckResult): SiteData {
	if (settings === null) throw new Error("the fixture has no settings");
	return linkContent(entries.map(rawOf), settings);
}

const folder = { small: grown(ENTRIES), large: grown(ENTRIES * TIMES) };
const checked = { small: check(folder.small), large: check(folder.large) };
/** Linked anew for each step, so that nothing is remembered of the one before. */
const sites = () => ({ small: link(checked.small), large: link(checked.large) });
const KINDS = ["versions", "clauses", "disputes", "actors", "events", "explainers", "glossary", "places"] as const;

const VIEWS: Record<string, (site: SiteData) => void> = {
	"facets, asked for by each page of each list": (site) => {
		for (const collection of FACETED) for (const _ of facetPages(site, collection)) facetsOf(site, collection);
	},
	"comparisons, and those of each version": (site) => {
		comparisonsOf(site);
		for (const version of site.versions) pairsWith(site, version);
	},
	"footnotes of each page": (site) => {
		for (const kind of KINDS) for (const entry of site[kind]) footnotesOf(site, entry);
	},
	"the index from A to Z": (site) => void KINDS.map((kind) => lettersOf(site[kind])),
	"search records and titles": (site) => {
		recordsOf(site);
		titleIndex(site);
	},
};

describe("grows no faster than n log n", () => {
	test("the grown content is valid, and four times as large", () => {
		expect(checked.small.problems).toEqual([]);
		expect(checked.large.problems).toEqual([]);
		expect(checked.large.entries.length).toBe(checked.small.entries.length * TIMES);
	});

	test("the check", async () => {
		const small = await countOperations(() => check(folder.small));
		const large = await countOperations(() => check(folder.large));
		expect(small.size).toBeGreaterThan(100);
		expect(worseThanLinear(small, large, TIMES, ENTRIES)).toEqual([]);
	});

	test("linking", async () => {
		const small = await countOperations(() => link(checked.small));
		const large = await countOperations(() => link(checked.large));
		expect(small.size).toBeGreaterThan(30);
		expect(worseThanLinear(small, large, TIMES, ENTRIES)).toEqual([]);
	});

	test.each(Object.entries(VIEWS))("%s", async (_, view) => {
		const { small, large } = sites();
		const [few, many] = [await countOperations(() => view(small)), await countOperations(() => view(large))];
		expect(few.size).toBeGreaterThan(3);
		expect(worseThanLinear(few, many, TIMES, ENTRIES)).toEqual([]);
	});
});

describe("the counter", () => {
	const { small, large } = sites();
	const counted = async (step: (site: SiteData) => void) =>
		worseThanLinear(await countOperations(() => step(small)), await countOperations(() => step(large)), TIMES, ENTRIES);

	test("gives the same count each time", async () => {
		const [one, other] = [
			await countOperations(() => link(checked.small)),
			await countOperations(() => link(checked.small)),
		];
		expect([...other]).toEqual([...one]);
	});

	test("sees a walk over all sources for each source, in the language's own loops", async () => {
		expect(await counted((site) => void site.sources.map((source) => site.sources.indexOf(source)))).not.toEqual([]);
	});

	test("sees a function that is called for each pair of sources", async () => {
		const quadratic = (site: SiteData) => {
			for (const _ of site.sources) for (const source of site.sources) site.find("sources", source.id);
		};
		expect((await counted(quadratic)).join()).toContain("lookup.ts find");
	});

	test("does not mind what is linear", async () => {
		expect(await counted((site) => void site.sources.map(({ id }) => site.find("sources", id)))).toEqual([]);
	});
});
