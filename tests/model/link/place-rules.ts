import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { byRegion, clausesAt } from "../../../src/text/sentences/land/place.ts";

/* What holds for the places of any valid content. */

export const PLACE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"the list of places loses none": ({ places }) => {
		const listed = byRegion(places).flatMap(({ region, concerned, others }) => [region, ...concerned, ...others]);
		const found = new Set(listed.filter((place) => place !== null));
		expect(places.filter((place) => !found.has(place)).map(({ id }) => id)).toEqual([]);
	},

	"a clause is found from each place that it names": ({ clauses }) => {
		for (const clause of clauses) for (const place of clause.places) expect(clausesAt(place)).toContain(clause);
	},
};
