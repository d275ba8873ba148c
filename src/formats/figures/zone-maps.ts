import type { Sheet } from "../../draw/cartography/map.ts";
import { lineSheet, type ZoneGround, zoneSheet } from "../../draw/maps/zone-map.ts";
import { territoryWith } from "../../geo/territory.ts";
import { placesIn, type ZoneView, zoneViews } from "../../geo/zone.ts";
import type { Line, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";

/** A view of a proposal, with its map; no map for a rule that is a table alone. */
export interface ZoneMap {
	view: ZoneView;
	sheet: Sheet | null;
}

const EARLY = "contact-2022-02-23";
const LATE = "contact-2025-12-21";

const groundOf = (plan: SiteData, [early, late]: readonly [Line, Line]): ZoneGround => ({
	territory: (areas, close) => territoryWith(early, late, areas, close),
	inside: (shape) => placesIn(shape, plan.places),
});

/** The line from which a zone is measured; the line of the maps where its rule names none. */
const linesFor = (plan: SiteData, zone: Zone | null): readonly [Line, Line] => [
	plan.get("lines", EARLY),
	zone?.line ?? plan.get("lines", LATE),
];

const made = new WeakMap<Zone, readonly ZoneMap[]>();

/** The views of a proposal, one per width. Made once per plan. */
export function zoneMaps(plan: SiteData, zone: Zone): readonly ZoneMap[] {
	const found = made.get(zone);
	if (found !== undefined) return found;
	const lines = linesFor(plan, zone);
	const maps = zoneViews(zone).map(
		(view): ZoneMap => ({
			view,
			sheet: view.kind === "table" ? null : zoneSheet(plan, zone, view, groundOf(plan, lines), lines),
		}),
	);
	made.set(zone, maps);
	return maps;
}

/** The map of the line without any proposal. */
export function lineOnlySheet(plan: SiteData): Sheet {
	const lines = linesFor(plan, null);
	return lineSheet(plan, groundOf(plan, lines), lines);
}

/** Every sheet of this part of the site. */
export const zoneSheets = (plan: SiteData): Sheet[] => [
	lineOnlySheet(plan),
	...plan.zones.flatMap((zone) => zoneMaps(plan, zone).flatMap(({ sheet }) => sheet ?? [])),
];
