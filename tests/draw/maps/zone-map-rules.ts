import { expect } from "vitest";
import { zoneMaps } from "../../../src/draw/maps/zone-map.ts";
import { lineShape } from "../../../src/geo/line/line.ts";
import { between, distanceKm, type Point, pointOf } from "../../../src/geo/sphere.ts";
import { zoneViews } from "../../../src/geo/zone.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the maps of the zones of any valid content: a map claims no more than its rule. */

/** Points on a line, at most 1 km apart. */
function densely(parts: readonly (readonly Point[])[]): Point[] {
	return parts.flatMap((part) =>
		part.slice(1).flatMap((end, i) => {
			const start = part[i] as Point;
			const steps = Math.ceil(distanceKm(start, end));
			return Array.from({ length: steps + 1 }, (_, step) => between(start, end, step / steps));
		}),
	);
}

/** The look of what is drawn of a rule besides the line; none where the rule gives no extent. */
const LOOK_OF_RULE = { point: "point", line: undefined, unspecified: undefined, table: undefined, band: "zone" };

export const ZONE_MAP_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"a zone is drawn with no more than its rule gives": (site) => {
		for (const zone of site.zones) {
			const looks = zoneMaps(site, zone).map(({ map }) => map?.layers.find(({ id }) => id === "zone")?.look);
			const { kind } = zone.data.shape;
			const look =
				kind in LOOK_OF_RULE ? LOOK_OF_RULE[kind as keyof typeof LOOK_OF_RULE] : zone.data.claim ? "claimed" : "zone";
			expect([zone.id, ...new Set(looks)]).toEqual([zone.id, look]);
		}
	},

	"square kilometres are printed only of regions whose area was checked": (site) => {
		const rows = site.zones.flatMap((zone) => zoneMaps(site, zone).flatMap(({ map }) => map?.rows ?? []));
		for (const { id, says } of rows.filter((row) => row.id.startsWith("in-"))) {
			const place = site.get("places", id.replace(/^in-/, ""));
			const printed = place.data.kind === "region" && place.data.area_checked;
			expect(/km²/.test(says), `${id}: ${says}`).toBe(printed);
		}
	},

	"the edge of a band lies as far from the line as it says": ({ zones }) => {
		const bands = zones.flatMap((zone) => zoneViews(zone).map((view) => ({ zone, view })));
		for (const { zone, view } of bands.filter((band) => band.view.kind === "band")) {
			const { ukrainian_side_km: ours = 0, russian_side_km: theirs = 0 } = view.width ?? {};
			const widest = Math.max(ours, theirs);
			const line = densely(zone.line === null ? [] : lineShape(zone.line).coordinates.map((part) => part.map(pointOf)));
			const edge = view.shape?.coordinates.flatMap((rings) => rings.flatMap((ring) => ring.map(pointOf))) ?? [];
			const far = edge
				.filter((_, i) => i % Math.ceil(edge.length / 120) === 0)
				.map((point) => Math.min(...line.map((at) => distanceKm(point, at))));
			expect(Math.max(...far), zone.id).toBeLessThan(widest * 1.01 + 0.1);
			expect(far.filter((km) => km > widest * 0.99 - 0.1).length, zone.id).toBeGreaterThanOrEqual(10);
		}
	},
};
