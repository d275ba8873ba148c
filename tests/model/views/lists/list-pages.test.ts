import { describe, expect, test } from "vitest";
import { FACETED } from "../../../../src/model/views/lists/facet-definitions.ts";
import { cut, firstPage, listPages, PAGE_SIZE } from "../../../../src/model/views/lists/list-pages.ts";
import { listPageWords, pageName } from "../../../../src/text/sentences/facets.ts";
import { listPath } from "../../../../src/text/url/address.ts";
import { fixtureSite } from "../../../fixtures/fixture-site.ts";
import { entry, site } from "../../fake-content.ts";

/* Whole lists that have grown, cut into pages. */

const many = site(
	...Array.from({ length: 2 * PAGE_SIZE.events + 1 }, (_, index) =>
		entry("events", `event-${index}`, {
			title: `Event ${index}`,
			date: `${2000 + Math.floor(index / 20)}-01-01`,
		} as never),
	),
);

describe("a list that has grown", () => {
	const pages = listPages(many, "events");

	test("is cut into pages of nearly equal length that hold everything in order", () => {
		expect(pages.map(({ part }) => part)).toEqual([1, 2, 3]);
		expect(pages.flatMap(({ entries }) => entries)).toEqual(many.events);
		expect(Math.max(...pages.map(({ entries }) => entries.length))).toBeLessThanOrEqual(PAGE_SIZE.events);
		expect(firstPage(many, "events")).toEqual(pages[0]?.entries);
	});

	test("names each page by the years of its first and last event, and gives each an address", () => {
		expect(pages.map(({ entries }) => pageName("events", entries))).toEqual([
			"2000 – 2003",
			"2003 – 2006",
			"2006 – 2010",
		]);
		expect(pages.map(({ part }) => listPath("events", part))).toEqual(["events/", "events/page/2/", "events/page/3/"]);
	});

	test("says on each page which part it is", () => {
		const words = pages.map((page) => listPageWords(page, pages.length, many.events.length));
		expect(new Set(words.map(({ title }) => title)).size).toBe(3);
		expect(words[1]?.description).toMatch(/67 of 201\. Part 2 of 3\.$/);
	});
});

test("a short list stays on one page", () => {
	for (const collection of FACETED) expect(listPages(fixtureSite, collection)).toHaveLength(1);
	expect(cut([], 5)).toEqual([[]]);
});
