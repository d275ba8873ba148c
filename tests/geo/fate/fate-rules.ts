import { expect } from "vitest";
import { fateAreas, inkOf } from "../../../src/geo/fate/fate-areas.ts";
import { heldByUkraine, occupied } from "../../../src/geo/line/control.ts";
import { regionShape } from "../../../src/geo/regions/boundaries.ts";
import { difference, intersection } from "../../../src/geo/shape.ts";
import { areaKm2 } from "../../../src/geo/sphere.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the land of which versions speak, of any valid content. */

/** Square kilometres that clipping may leave over. */
const CRUMBS = 5;

export const FATE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"land of which a version speaks lies on the side that it names": ({ versions, settings }) => {
		const { late } = settings.lines;
		for (const version of versions)
			for (const { id, part, shape } of fateAreas(version, late)) {
				const side = part === "russia" ? occupied(late) : heldByUkraine(late);
				expect(areaKm2(difference(shape, side)), `${version.id}: ${id}`).toBeLessThan(CRUMBS);
			}
	},

	"and in the region that it names; no two areas of one version overlap": ({ versions, settings }) => {
		for (const version of versions) {
			const areas = fateAreas(version, settings.lines.late);
			for (const [at, { id, region, shape }] of areas.entries()) {
				if (region !== null)
					expect(areaKm2(difference(shape, regionShape(region.id))), `${version.id}: ${id}`).toBeLessThan(CRUMBS);
				for (const other of areas.slice(at + 1))
					expect(areaKm2(intersection(shape, other.shape)), `${version.id}: ${id} ${other.id}`).toBeLessThan(CRUMBS);
			}
		}
	},

	"what a map shows of an area is a fate that the version has there, and who leaves comes before all else": ({
		versions,
		settings,
	}) => {
		for (const version of versions)
			for (const { ink, fates, part } of fateAreas(version, settings.lines.late)) {
				expect(ink).toBe(inkOf(fates, part));
				const kinds = fates.map(({ status }) => status);
				if (ink !== null) expect(kinds).toContain(ink);
				const leaver = kinds.find((kind) => kind.endsWith("-leaves"));
				if (leaver !== undefined) expect(ink).toBe(leaver);
			}
	},
};
