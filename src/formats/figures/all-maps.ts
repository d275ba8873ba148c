import type { MapDrawing } from "../../draw/cartography/map.ts";
import { placesMap } from "../../draw/maps/places-map.ts";
import { droneStrikes } from "../../draw/maps/strike-map.ts";
import { territorialLines, versionsOfRegions } from "../../draw/maps/territorial-lines.ts";
import { regionBaseMap } from "../../geo/base-maps.ts";
import { territory } from "../../geo/territory.ts";
import type { Line, Version } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { allZoneMaps } from "./zone-maps.ts";

/** The two lines of every map: before the full-scale invasion, and on the day of the maps. */
export const linesOf = (site: SiteData): readonly [early: Line, late: Line] => [
	site.get("lines", "contact-2022-02-23"),
	site.get("lines", "contact-2025-12-21"),
];

/** The sheet of the lines, with what one version says of each region or with the facts alone. */
export function territoryMap(site: SiteData, version: Version | null): MapDrawing {
	const lines = linesOf(site);
	return territorialLines(site, territory(...lines), lines, version);
}

/** The map to choose a place from. */
export const placesMapOf = (site: SiteData): MapDrawing => placesMap(site, regionBaseMap());

/** Every map of the site, for its files and for the tests. */
export const allMaps = (site: SiteData): MapDrawing[] => [
	...[null, ...versionsOfRegions(site)].map((version) => territoryMap(site, version)),
	droneStrikes(site, territory(...linesOf(site)), linesOf(site)),
	placesMapOf(site),
	...allZoneMaps(site),
];
