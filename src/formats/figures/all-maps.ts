import type { Sheet } from "../../draw/cartography/map.ts";
import { placesMap } from "../../draw/maps/places-map.ts";
import { droneStrikes } from "../../draw/maps/strike-map.ts";
import { territorialLines, versionsOfRegions } from "../../draw/maps/territorial-lines.ts";
import { regionBaseMap } from "../../geo/base-maps.ts";
import { territory } from "../../geo/territory.ts";
import type { Line, Version } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { zoneSheets } from "./zone-maps.ts";

/** The two lines of every map: before the full-scale invasion, and on the day of the maps. */
export const linesOf = (plan: SiteData): readonly [early: Line, late: Line] => [
	plan.get("lines", "contact-2022-02-23"),
	plan.get("lines", "contact-2025-12-21"),
];

/** The sheet of the lines, with what one version says of each region or with the facts alone. */
export function territorySheet(plan: SiteData, version: Version | null): Sheet {
	const lines = linesOf(plan);
	return territorialLines(plan, territory(...lines), lines, version);
}

/** The map to choose a place from. */
export const placesSheet = (plan: SiteData): Sheet => placesMap(plan, regionBaseMap());

/** Every map of the site, for its files and for the tests. */
export const sheetsOf = (plan: SiteData): Sheet[] => [
	...[null, ...versionsOfRegions(plan)].map((version) => territorySheet(plan, version)),
	droneStrikes(plan, territory(...linesOf(plan)), linesOf(plan)),
	placesSheet(plan),
	...zoneSheets(plan),
];
