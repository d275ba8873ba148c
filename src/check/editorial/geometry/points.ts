import type { Diagnosis } from "../../report/problem.ts";
import { kmOutside, type Regions, regionAt } from "./regions.ts";

/** The borders of the regions are good to 1 to 3 km. */
const NEAR_KM = 3;
/** Ukraine and some kilometres around it, in degrees. */
const UKRAINE = { south: 44, north: 52.6, west: 22, east: 40.4 };

const WHY = "A point in the wrong place is believed, because it stands on a map.";

const inside = (lat: number, lon: number): boolean =>
	lat >= UKRAINE.south && lat <= UKRAINE.north && lon >= UKRAINE.west && lon <= UKRAINE.east;

/** What is wrong with a point of Ukraine: latitude and longitude changed about, or far from its region. */
export function pointWords(lat: number, lon: number, region: string | undefined, regions: Regions): Diagnosis | null {
	if (!inside(lat, lon) && inside(lon, lat))
		return {
			rule: "lat-lon-swapped",
			found: `${lat} degrees north and ${lon} degrees east is not in Ukraine`,
			valid: `lat: ${lon}, lon: ${lat} is`,
			fix: "Exchange the two numbers.",
			why: WHY,
		};
	const shape = region === undefined ? undefined : regions.get(region);
	if (shape === undefined) return null;
	const km = kmOutside(shape, [lon, lat]);
	if (km <= NEAR_KM) return null;
	const other = regionAt(regions, [lon, lat]);
	return {
		rule: "far-from-region",
		found: `${lat} degrees north and ${lon} degrees east lies ${Math.round(km)} km outside ${region}`,
		...(other && { valid: `the point lies in ${other}` }),
		fix: other
			? `Correct the point, or write region: ${other}.`
			: "Correct the point: it lies in no region of Ukraine.",
		why: WHY,
	};
}

/** A region must be a place of kind region; `kind` is undefined for a place that does not exist. */
export function regionWords(id: string, kind: string | undefined, regions: Regions): Diagnosis | null {
	if (kind === undefined || (kind === "region" && (regions.size === 0 || regions.has(id)))) return null;
	return {
		rule: "no-region",
		found: kind === "region" ? `the boundary file has no region "${id}"` : `the place "${id}" is of kind ${kind}`,
		valid: "places of kind region that content/geo/regions.topo.json has",
		fix: "Name the region in which it lies.",
		why: "The map is drawn from the shapes of the regions.",
	};
}
