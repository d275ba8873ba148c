import { expect } from "vitest";
import type { SiteData } from "../../../../src/model/site-data.ts";
import type { Faceted } from "../../../../src/model/views/lists/facet-definitions.ts";
import { facetPages, facetsOf, narrowedSize } from "../../../../src/model/views/lists/facets.ts";
import { facetName, facetPageWords, valueName } from "../../../../src/text/sentences/facets.ts";
import { facetPath } from "../../../../src/text/url/address.ts";

/* What holds for the ways to narrow a list, of any valid content. */

/** Facets in which every entry has a value. */
const WHOLE = ["theme", "kind", "side", "year"];

export const FACET_RULES: Readonly<Record<string, (site: SiteData, collection: Faceted) => void>> = {
	"no value is empty or stands twice, and a facet has more than one": (site, collection) => {
		for (const { id, values } of facetsOf(site, collection)) {
			expect(values.length, id).toBeGreaterThan(1);
			expect(values.filter(({ entries }) => entries.length === 0)).toEqual([]);
			expect(new Set(values.map((value) => value.id)).size).toBe(values.length);
		}
	},

	"no entry is lost where each has a value": (site, collection) => {
		const whole = facetsOf(site, collection).filter(({ id, version }) => WHOLE.includes(id) && !version);
		for (const { id, values } of collection === "disputes" ? [] : whole) {
			const found = new Set(values.flatMap(({ entries }) => entries.map((one) => one.id)));
			expect([id, found.size]).toEqual([id, site[collection].length]);
		}
	},

	"addresses are small letters, and each value that is no id has a name": (site, collection) => {
		for (const facet of facetsOf(site, collection))
			for (const value of facet.values) {
				expect(facetPath(collection, facet.id, value.id)).toMatch(/^[a-z]+\/by(\/[a-z0-9-]+){2}\/$/);
				const name = valueName({ collection, facet }, value);
				expect(name).not.toBe("");
				expect(facetName({ collection, facet })).not.toBe(facet.id);
				if (!/^\d+$|^[a-z]+$/.test(value.id)) expect(name).not.toBe(value.id);
			}
	},

	"each page says what it is in words of its own": (site, collection) => {
		const pages = facetPages(site, collection).map((page) => facetPageWords(page, site[collection].length));
		expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
		expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
		for (const { title, description } of pages) {
			expect(`${title} ${description}`).not.toMatch(/undefined|NaN/);
			expect(description).toMatch(/^[A-Z].*: \d+ of \d+\./);
		}
	},

	"no page is longer than fits, and its parts hold all": (site, collection) => {
		const pages = facetPages(site, collection);
		expect(pages.filter(({ entries }) => entries.length > narrowedSize(collection))).toEqual([]);
		for (const { facet, value, part, parts } of pages.filter((page) => page.parts > 1)) {
			const all = pages.filter((page) => page.value === value);
			expect([all.length, all.flatMap(({ entries }) => entries)]).toEqual([parts, value.entries]);
			expect(facetPath(collection, facet.id, value.id, part).endsWith(`/${part}/`)).toBe(part > 1);
		}
	},
};
