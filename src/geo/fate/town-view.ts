import type { Place, Version, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { memoBy } from "../memo.ts";
import { type ZoneView, zoneViews } from "../zone.ts";
import { type TownFate, type TownLies, townFate, townInZone } from "./town-fates.ts";
import { isTown, type TownSide, townSide } from "./town-side.ts";

/** What every version and every proposal would mean for a town. */
export interface TownView {
	side: TownSide;
	/** Versions that speak of land, the main ones first. */
	versions: readonly { version: Version; reading: TownFate }[];
	zones: readonly { zone: Zone; views: readonly { view: ZoneView; lies: TownLies }[] }[];
	/** Versions for which no land is entered. */
	unnamed: readonly Version[];
}

function viewOf(site: SiteData, place: Place): TownView | null {
	const { late } = site.settings.lines;
	const side = isTown(place) ? townSide(place, late) : null;
	if (side === null) return null;
	const told = site.versions.filter(({ regions }) => regions.length > 0);
	const ordered = [...told.filter(({ data }) => data.main), ...told.filter(({ data }) => !data.main)];
	return {
		side,
		versions: ordered.map((version) => ({ version, reading: townFate(version, side) })),
		zones: site.zones.map((zone) => ({
			zone,
			views: zoneViews(zone).map((view) => ({
				view,
				lies: townInZone(zone, view, place, side, (zone.line ?? late).data.precision_km),
			})),
		})),
		unnamed: site.versions.filter((version) => !told.includes(version)),
	};
}

const viewsOf = memoBy((site: SiteData) => memoBy((place: Place) => viewOf(site, place)));

/** What each version and each proposal would mean for a place; null for one that is no town of Ukraine. */
export const townView = (site: SiteData, place: Place): TownView | null => viewsOf(site)(place);

/** The towns of Ukraine, from A to Z. */
export const towns = memoBy((site: SiteData): readonly Place[] =>
	site.places.filter((place) => viewsOf(site)(place) !== null).toSorted((a, b) => (a.title < b.title ? -1 : 1)),
);
