import { expect } from "vitest";
import { inked } from "../../../../src/draw/maps/fate/fate-layers.ts";
import { fateMap, versionsWithFates } from "../../../../src/draw/maps/fate/fate-map.ts";
import { type FateArea, fateAreas } from "../../../../src/geo/fate/fate-areas.ts";
import { heldByUkraine, occupied } from "../../../../src/geo/line/control.ts";
import { areaKm2 } from "../../../../src/geo/sphere.ts";
import type { SiteData } from "../../../../src/model/site-data.ts";
import { messages } from "../../../../src/text/messages/index.ts";

/* What holds for the map of every version that would do something with land, of any valid content. */

/** How much a border that is drawn coarsely may add or take, as a share of the area, and in square kilometres. */
const COARSE = { share: 0.04, km2: 120 };

/** The area that a path encloses, in square units. */
function areaOfPath(d: string): number {
	const rings = d
		.split("M")
		.slice(1)
		.map((ring) => [...ring.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const));
	const turn = (ring: (readonly [number, number])[]): number =>
		ring.reduce((sum, [x, y], i) => {
			const [nextX, nextY] = ring[(i + 1) % ring.length] ?? [0, 0];
			return sum + x * nextY - nextX * y;
		}, 0) / 2;
	return Math.abs(rings.reduce((sum, ring) => sum + turn(ring), 0));
}

const areaOf = (areas: readonly FateArea[]): number => areas.reduce((sum, { shape }) => sum + areaKm2(shape), 0);

export const FATE_MAP_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each class covers what the version says of it, and no more than the side that it speaks of held": (site) => {
		const { late } = site.settings.lines;
		for (const version of versionsWithFates(site)) {
			const { layers, frame } = fateMap(site, version);
			const areas = inked(fateAreas(version, late));
			for (const kind of new Set(areas.map(({ ink }) => ink))) {
				const own = areas.filter(({ ink }) => ink === kind);
				const layer = layers.find(({ id }) => id === kind);
				const drawn = (layer?.marks ?? []).reduce((sum, { d = "" }) => sum + areaOfPath(d), 0) / frame.unitsPerKm ** 2;
				const stated = areaOf(own);
				const slack = stated * COARSE.share + COARSE.km2;
				expect(
					Math.abs(drawn - stated),
					`${version.id}: ${kind} ${Math.round(drawn)} of ${Math.round(stated)}`,
				).toBeLessThan(slack);
				if (kind === "russia-leaves") expect(drawn).toBeLessThan(areaKm2(occupied(late)) + slack);
				if (kind === "ukraine-leaves") expect(drawn).toBeLessThan(areaKm2(heldByUkraine(late)) + slack);
			}
		}
	},

	"who leaves is drawn on the part that this side held, and nowhere else": (site) => {
		const { late } = site.settings.lines;
		for (const version of versionsWithFates(site))
			for (const { ink, part } of inked(fateAreas(version, late))) {
				if (ink === "russia-leaves") expect(part, version.id).toBe("russia");
				if (ink === "ukraine-leaves") expect(part, version.id).toBe("ukraine");
				if (ink === "frozen") expect(part, version.id).toBe("russia");
			}
	},

	"the legend holds the classes of the map and no other, and each area has its row": (site) => {
		for (const version of versionsWithFates(site)) {
			const { layers, rows } = fateMap(site, version);
			const areas = fateAreas(version, site.settings.lines.late);
			const kinds = Object.keys(messages.labels.fate);
			const shown = layers.filter(({ id, legend }) => kinds.includes(id) && legend !== null).map(({ id }) => id);
			expect(shown.sort(), version.id).toEqual([...new Set(inked(areas).map(({ ink }) => ink))].sort());
			for (const { region } of areas) expect(rows.map(({ id }) => id)).toContain(`row-${region?.id ?? "elsewhere"}`);
		}
	},
};
