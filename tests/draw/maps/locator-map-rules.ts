import { brotliCompressSync } from "node:zlib";
import { expect } from "vitest";
import { locatorMap } from "../../../src/draw/maps/locator-map.ts";
import type { SiteData } from "../../../src/model/site-data.ts";
import { locatorCaption } from "../../../src/text/sentences/land/locator-caption.ts";

/* What holds for the small map beside any place and any clause. */

/** Bytes of one small map, compressed, at most. */
const MOST = 1800;

export const LOCATOR_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the small map of any place and of any clause costs at most 1.8 kB": (site) => {
		for (const places of [...site.places.map((one) => [one]), ...site.clauses.map((clause) => clause.places)]) {
			const map = locatorMap(places);
			const text = JSON.stringify(map, (key, value) => (key === "place" ? value.title : value));
			expect(brotliCompressSync(text).length, places.map(({ id }) => id).join(" ")).toBeLessThan(MOST);
		}
	},

	"it labels every place that it marks alone, if the name is not wider than the map": ({ places }) => {
		const silent = places
			.filter(({ title }) => title.length < 30)
			.filter((one) => {
				const map = locatorMap([one]);
				return map !== null && map.marks[0]?.kind !== "outside" && map.labels.length === 0;
			});
		expect(silent.map(({ id }) => id)).toEqual([]);
	},

	"it says in words what it shows": (site) => {
		for (const { places } of site.clauses) {
			const marks = locatorMap(places)?.marks ?? [];
			if (marks.length > 0)
				expect(locatorCaption(marks)).toMatch(/^Ukraine in its recognised borders, north up; [^{}]*\.$/);
			expect(locatorCaption(marks)).not.toMatch(/undefined|NaN/);
		}
	},
};
