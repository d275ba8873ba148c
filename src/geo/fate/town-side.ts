import { nearestPointOnLine } from "@turf/nearest-point-on-line";
import { pointToPolygonDistance } from "@turf/point-to-polygon-distance";
import type { Line, Place } from "../../model/entities.ts";
import { heldByUkraine, occupied } from "../line/control.ts";
import { lineShape } from "../line/line.ts";
import { memoBy } from "../memo.ts";
import { placePoint } from "../place-point.ts";
import type { Shape } from "../shape.ts";
import { contains, distanceKm, type Point, pointOf } from "../sphere.ts";
import type { Holder } from "./fate-areas.ts";

/*
 * On which side of a line a town lay on its day. The stated region of the town counts, not the drawn one, and so does what
 * the line says of a town by which it runs: coasts and borders of regions are drawn too coarsely for a town beside them.
 */

export interface TownSide {
	/** The region of the town, as its file states it. */
	region: Place;
	/** Who held it; of a contested town, on whose side of the line its point lies. */
	part: Holder;
	/** True where the sources of the line differ, or there was fighting inside. */
	contested: boolean;
	/** Kilometres to the line; null where the region was occupied as a whole. */
	km: number | null;
	/** True where the line is nearer than its precision, or the town is contested. */
	doubt: boolean;
}

/** The region in which a town lies: its own, for a city that is a region. */
export const regionOf = (place: Place): Place | null => (place.data.kind === "region" ? place : place.region);

/** Whether a place is a town of Ukraine, or a city that is a region of its own. */
export const isTown = (place: Place): boolean =>
	(place.data.kind === "town" || place.data.kind === "region") &&
	placePoint(place) !== null &&
	regionOf(place) !== null;

const kmTo = (shape: Shape, point: Point): number =>
	pointToPolygonDistance([...point], { type: "Feature", properties: {}, geometry: shape }, { units: "kilometers" });

/** Which side holds a point; of one off the coarse coast, the nearer. */
function sideOf(point: Point, line: Line): Holder {
	const [theirs, ours] = [occupied(line), heldByUkraine(line)];
	if (contains(theirs, point)) return "russia";
	if (contains(ours, point)) return "ukraine";
	return kmTo(theirs, point) < kmTo(ours, point) ? "russia" : "ukraine";
}

function measured(place: Place, region: Place, point: Point, line: Line): TownSide {
	const held = line.stations.find((station) => station.place === place)?.data.held;
	const contested = held === "contested";
	const km = distanceKm(point, pointOf(nearestPointOnLine(lineShape(line), [...point]).geometry.coordinates));
	const part = held === undefined || contested ? sideOf(point, line) : held;
	return { region, part, contested, km, doubt: contested || km < line.data.precision_km };
}

const sidesAt = memoBy((line: Line) =>
	memoBy((place: Place): TownSide | null => {
		const [point, region] = [placePoint(place), regionOf(place)];
		if (point === null || region === null) return null;
		if (line.occupiedWhole.includes(region))
			return { region, part: "russia", contested: false, km: null, doubt: false };
		return measured(place, region, point, line);
	}),
);

/** On which side of a line a place lay on its day; null for one that has no point or no region. */
export const townSide = (place: Place, line: Line): TownSide | null => sidesAt(line)(place);
