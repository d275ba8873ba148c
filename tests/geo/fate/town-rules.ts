import { expect } from "vitest";
import { fatesOf, type Holder, inkOf } from "../../../src/geo/fate/fate-areas.ts";
import { towns, townView } from "../../../src/geo/fate/town-view.ts";
import { occupied } from "../../../src/geo/line/control.ts";
import { placePoint } from "../../../src/geo/place-point.ts";
import { country } from "../../../src/geo/regions/boundaries.ts";
import { contains } from "../../../src/geo/sphere.ts";
import type { SiteData } from "../../../src/model/site-data.ts";

/* What holds for the towns of any valid content. */

const otherThan = (part: Holder): Holder => (part === "russia" ? "ukraine" : "russia");

export const TOWN_RULES: Readonly<Record<string, (site: SiteData) => void>> = {
	"every town has a row for each version that speaks of land, and for each view of each proposal": (site) => {
		const told = site.versions.filter(({ regions }) => regions.length > 0);
		for (const town of towns(site)) {
			const view = townView(site, town);
			expect(new Set(view?.versions.map(({ version }) => version.id)), town.id).toEqual(
				new Set(told.map(({ id }) => id)),
			);
			expect(
				view?.zones.map(({ zone }) => zone),
				town.id,
			).toEqual(site.zones);
		}
	},

	"a town that lies clear of the line is on the side on which it is drawn, if it is drawn on land": (site) => {
		const { late } = site.settings.lines;
		for (const town of towns(site)) {
			const [side, point] = [townView(site, town)?.side, placePoint(town)];
			if (!side || side.doubt || point === null || !contains(country(), point)) continue;
			expect(contains(occupied(late), point), town.id).toBe(side.part === "russia");
		}
	},

	"nearer to the line than its precision no town is said to be inside or outside of land whose fate ends there": (
		site,
	) => {
		for (const town of towns(site)) {
			const view = townView(site, town);
			if (!view?.side.doubt) continue;
			for (const { version, reading } of view.versions)
				if (reading.lies !== "doubt")
					expect(inkOf(reading.fates, reading.part), `${town.id} ${version.id}`).toBe(
						inkOf(fatesOf(version, view.side.region, otherThan(reading.part)), otherThan(reading.part)),
					);
			for (const { zone, views } of view.zones)
				if (zone.data.shape.kind === "held-part" && zone.regions.includes(view.side.region))
					expect(
						views.map(({ lies }) => lies),
						`${town.id} ${zone.id}`,
					).toEqual(["doubt"]);
		}
	},

	"of each version, a town is inside only where the version has a fate for its region and side": (site) => {
		for (const town of towns(site)) {
			const view = townView(site, town);
			for (const { version, reading } of view?.versions ?? [])
				expect(reading.fates.length > 0, `${town.id} ${version.id}`).toBe(!["outside", "none"].includes(reading.lies));
		}
	},
};
