import { expect } from "vitest";
import { dialMap } from "../../../../src/draw/maps/fate/dial-map.ts";
import { FATE_LOOK, inked } from "../../../../src/draw/maps/fate/fate-layers.ts";
import { fateAreas } from "../../../../src/geo/fate/fate-areas.ts";
import type { SiteData } from "../../../../src/model/site-data.ts";

/* What holds for the map of the dial, of any valid content. */

export const DIAL_MAP_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"each main version has its pattern on the pieces of which it speaks, and the same patterns as its own map": (
		site,
	) => {
		const { pieces } = dialMap(site);
		for (const [at, version] of site.main.entries()) {
			const shown = new Set(pieces.flatMap(({ looks }) => looks[at] ?? []));
			const own = inked(fateAreas(version, site.settings.lines.late)).map(({ ink }) => FATE_LOOK[ink]);
			expect([...shown].sort(), version.id).toEqual([...new Set(own)].sort());
		}
	},

	"no two pieces are treated alike by all versions, and each is drawn": (site) => {
		const { pieces } = dialMap(site);
		const keys = pieces.map(({ looks }) => looks.join(" "));
		expect(new Set(keys).size).toBe(keys.length);
		for (const { d, looks } of pieces) {
			expect(d.length).toBeGreaterThan(10);
			expect(looks).toHaveLength(site.main.length);
		}
	},

	"the words of each main version name each of its patterns once, with where it lies": (site) => {
		const { legends, pieces } = dialMap(site);
		expect(legends.map(({ version }) => version)).toEqual(site.main);
		for (const [at, { classes }] of legends.entries()) {
			const looks = classes.map(({ look }) => look);
			expect(new Set(looks).size).toBe(looks.length);
			expect(new Set(looks)).toEqual(new Set(pieces.flatMap((piece) => piece.looks[at] ?? [])));
			expect(classes.filter(({ where, fate }) => where === "" || fate === "")).toEqual([]);
		}
	},
};
