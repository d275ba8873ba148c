import type { MapDrawing } from "../../draw/cartography/map.ts";
import { fateMap, versionsWithFates } from "../../draw/maps/fate/fate-map.ts";
import { placesMap } from "../../draw/maps/places-map.ts";
import { droneStrikes } from "../../draw/maps/strike-map.ts";
import { territorialLines } from "../../draw/maps/territorial-lines.ts";
import { lineMap, zoneMaps } from "../../draw/maps/zone-map.ts";
import { memoBy } from "../../geo/memo.ts";
import type { SiteData } from "../../model/site-data.ts";

/** Every map of the site, for its files, for the page of all figures and for the tests. */
export const allMaps = memoBy((site: SiteData): readonly MapDrawing[] => [
	territorialLines(site),
	...versionsWithFates(site).map((version) => fateMap(site, version)),
	droneStrikes(site),
	placesMap(site),
	lineMap(site),
	...site.zones.flatMap((zone) => zoneMaps(site, zone).flatMap(({ map }) => map ?? [])),
]);
