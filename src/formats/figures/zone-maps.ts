import type { MapDrawing } from "../../draw/cartography/map.ts";
import { lineSheet, type ZoneGround, zoneSheet } from "../../draw/maps/zone-map.ts";
import { territoryWith } from "../../geo/territory.ts";
import { placesIn, type ZoneView, zoneViews } from "../../geo/zone.ts";
import type { Line, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";

/** A view of a proposal, with its map; no map for a rule that is a table alone. */
export interface ZoneMap {
	view: ZoneView;
	map: MapDrawing | null;
}

const EARLY = "contact-2022-02-23";
const LATE = "contact-2025-12-21";

const groundOf = (site: SiteData, [early, late]: readonly [Line, Line]): ZoneGround => ({
	territory: (areas, close) => territoryWith(early, late, areas, close),
	inside: (shape) => placesIn(shape, site.places),
});

/** The line from which a zone is measured; the line of the maps where its rule names none. */
const linesFor = (site: SiteData, zone: Zone | null): readonly [Line, Line] => [
	site.get("lines", EARLY),
	zone?.line ?? site.get("lines", LATE),
];

const made = new WeakMap<Zone, readonly ZoneMap[]>();

/** The views of a proposal, one per width. Made once per plan. */
export function zoneMaps(site: SiteData, zone: Zone): readonly ZoneMap[] {
	const found = made.get(zone);
	if (found !== undefined) return found;
	const lines = linesFor(site, zone);
	const maps = zoneViews(zone).map(
		(view): ZoneMap => ({
			view,
			map: view.kind === "table" ? null : zoneSheet(site, zone, view, groundOf(site, lines), lines),
		}),
	);
	made.set(zone, maps);
	return maps;
}

/** The map of the line without any proposal. */
export function lineOnlyMap(site: SiteData): MapDrawing {
	const lines = linesFor(site, null);
	return lineSheet(site, groundOf(site, lines), lines);
}

/** Every sheet of this part of the site. */
export const allZoneMaps = (site: SiteData): MapDrawing[] => [
	lineOnlyMap(site),
	...site.zones.flatMap((zone) => zoneMaps(site, zone).flatMap(({ map }) => map ?? [])),
];
