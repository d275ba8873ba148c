import type { Fate, Place, Version, Zone } from "../../model/entities.ts";
import type { ZoneView } from "../zone.ts";
import { fatesOf, type Holder, inkOf } from "./fate-areas.ts";
import type { TownSide } from "./town-side.ts";

/* What a version or a proposal would mean for a town, by its stated region and its distance from the line. */

/**
 * How a town lies to the land of which a text speaks: inside it, outside, or so near to an edge that it may be either;
 * "silent" where the text says of itself or is known to name it nowhere, "none" where no extent was given.
 */
export type TownLies = "inside" | "outside" | "doubt" | "silent" | "none";

/** What one version would do where a town lies. */
export interface TownFate {
	lies: TownLies;
	/** What the version would do there, what a map shows first; of a town within the doubt, on both sides of the line. */
	fates: readonly Fate[];
	/** On whose side the town counts. */
	part: Holder;
	/** What the version says of other land, where it says nothing of this: it may name no region at all. */
	elsewhere: readonly Fate[];
}

const other = (part: Holder): Holder => (part === "russia" ? "ukraine" : "russia");

/** What a version would mean for a town. */
export function townFate(version: Version, { region, part, doubt }: TownSide): TownFate {
	const own = fatesOf(version, region, part);
	const beyond = fatesOf(version, region, other(part));
	const differs = inkOf(own, part) !== inkOf(beyond, other(part));
	const elsewhere = version.regions.filter(({ place }) => place === null);
	if (doubt && differs) return { lies: "doubt", fates: [...new Set([...own, ...beyond])], part, elsewhere };
	if (own.length === 0) return { lies: "outside", fates: [], part, elsewhere };
	return { lies: own.every(({ status }) => status === "silent") ? "silent" : "inside", fates: own, part, elsewhere };
}

/** How a town lies to a band so many kilometres wide on its side. */
function inBand(km: number | null, wide: number, precision: number): TownLies {
	if (km === null) return "outside";
	if (Math.abs(km - wide) < precision) return "doubt";
	return km < wide ? "inside" : "outside";
}

/**
 * How a town lies to one view of a proposal.
 * @param precision kilometres within which the edge of a zone is in doubt
 */
export function townInZone(
	zone: Zone,
	{ kind, width }: ZoneView,
	place: Place,
	side: TownSide,
	precision: number,
): TownLies {
	const named = zone.regions.length === 0 || zone.regions.includes(side.region);
	switch (kind) {
		case "regions":
			return named ? "inside" : "outside";
		case "held-part":
			if (!named) return "outside";
			return side.doubt ? "doubt" : side.part === "ukraine" ? "inside" : "outside";
		case "band": {
			const wide = side.part === "ukraine" ? width?.ukrainian_side_km : width?.russian_side_km;
			return named ? inBand(side.km, wide ?? 0, precision) : "outside";
		}
		case "point":
			if (zone.place === place) return "inside";
			return zone.place?.region === side.region ? "none" : "outside";
		default:
			return "none";
	}
}
