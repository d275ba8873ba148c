import { expect } from "vitest";
import type { SiteData } from "../../../src/model/site-data.ts";
import { pointsOf } from "../../../src/model/views/points.ts";
import { firstDay } from "../../../src/schema/fields/edtf.ts";

/* What holds for the versions of any valid content, and for their points. */

export const VERSION_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a numbered version has all its points in order, and no more": ({ versions }) => {
		for (const version of versions.filter(({ data }) => data.points !== undefined))
			expect(
				pointsOf(version).map(({ number }) => number),
				version.id,
			).toEqual(Array.from({ length: version.data.points ?? 0 }, (_, index) => index + 1));
	},

	"the ribbon has its main versions in order of date, each with its own sign": ({ main }) => {
		const labels = main.map(({ data }) => data.label);
		expect(new Set(labels).size).toBe(labels.length);
		const days = main.map(({ data }) => firstDay(data.date));
		expect(days).toEqual(days.toSorted());
	},
};
