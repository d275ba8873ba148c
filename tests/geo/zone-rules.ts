import { geoArea } from "d3";
import { expect } from "vitest";
import { country, regionShape } from "../../src/geo/regions/boundaries.ts";
import { difference, union } from "../../src/geo/shape.ts";
import { areaKm2 } from "../../src/geo/sphere.ts";
import { zoneViews } from "../../src/geo/zone.ts";
import type { SiteData } from "../../src/model/site-data.ts";

/* What holds for the zones of any valid content. */

export const ZONE_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a zone has as many views as it has widths, and one where it has none": ({ zones }) => {
		for (const one of zones) expect(zoneViews(one), one.id).toHaveLength(one.data.shape.widths?.length ?? 1);
	},

	"it has the shape of its rule, in the country and smaller than a hemisphere": ({ zones }) => {
		for (const one of zones)
			for (const { kind, shape, line, point } of zoneViews(one)) {
				expect(shape !== null, one.id).toBe(kind === "held-part" || kind === "band" || kind === "regions");
				expect(point !== null, one.id).toBe(kind === "point");
				if (kind === "line") expect(line, one.id).not.toBeNull();
				for (const polygon of shape?.coordinates ?? [])
					expect(geoArea({ type: "Polygon", coordinates: polygon })).toBeLessThan(2 * Math.PI);
				if (shape) expect(areaKm2(difference(shape, country())), one.id).toBeLessThan(5);
			}
	},

	"within some regions it stays there, and the wider covers no less": ({ zones }) => {
		for (const one of zones.filter(({ regions }) => regions.length > 0)) {
			const within = union(one.regions.map(({ id }) => regionShape(id)));
			const views = zoneViews(one).filter(({ shape }) => shape !== null);
			for (const { shape } of views) expect(areaKm2(difference(shape ?? country(), within)), one.id).toBeLessThan(1);
			const sized = views.map(({ width, shape }) => ({
				km: (width?.ukrainian_side_km ?? 0) + (width?.russian_side_km ?? 0),
				area: areaKm2(shape ?? country()),
			}));
			const areas = sized.toSorted((a, b) => a.km - b.km).map(({ area }) => area);
			expect(areas, one.id).toEqual(areas.toSorted((a, b) => a - b));
		}
	},
};
