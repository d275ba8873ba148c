import { expect } from "vitest";
import { regions } from "../../../src/geo/regions/boundaries.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds between the places of any valid content and the boundaries on which they lie. */

export const BOUNDARY_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each region of the boundaries is a place of kind region, and no other place is": ({ places }) => {
		const ids = regions().map(({ id }) => id);
		const named = places.filter(({ data }) => data.kind === "region").map(({ id }) => id);
		expect(named.toSorted()).toEqual(ids.toSorted());
	},
};
