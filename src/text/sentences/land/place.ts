import type { Clause, Place } from "../../../model/entities.ts";
import { messages } from "../../messages/index.ts";

/* What a list and a map say of a place: how many clauses concern it, how many events happened there. */

/** The clauses that name a place or a place inside it; those that name its region alone are not counted again. */
export const clausesAt = ({ concerns, region }: Place): Clause[] =>
	concerns.filter(({ through }) => through !== region).map(({ clause }) => clause);

/** "3 clauses", "1 clause, 6 events"; empty where neither concerns it. */
export function placeCounts(place: Place): string {
	const [clauses, events] = [clausesAt(place).length, place.happened.length];
	return [
		...(clauses === 0 ? [] : [messages.places.clauseCount({ count: clauses })]),
		...(events === 0 ? [] : [messages.places.eventCount({ count: events })]),
	].join(", ");
}

/** The name with the country, for a place abroad: "Brussels, Belgium". */
export const placeName = ({ title, data }: Place): string =>
	data.country === undefined || title.includes(data.country) ? title : `${title}, ${data.country}`;

/** Where a point lies, to a hundredth of a degree: "48.28° N, 37.18° E". */
export function coordinateWords(latitude: number, longitude: number): string {
	const degrees = (value: number): { degrees: string } => ({ degrees: Math.abs(value).toFixed(2) });
	const { north, south, east, west } = messages.place;
	return [(latitude < 0 ? south : north)(degrees(latitude)), (longitude < 0 ? west : east)(degrees(longitude))].join(
		", ",
	);
}

/** Places that lie in one region, or in none. */
export interface PlaceGroup {
	/** "Donetsk region", "Waters", "Abroad". */
	name: string;
	/** The region itself; null for waters and for places abroad. */
	region: Place | null;
	/** Without the region itself: those that a clause or an event concerns. */
	concerned: Place[];
	/** The others, which stand on maps for orientation. */
	others: Place[];
}

const { waters: WATERS, abroad: ABROAD } = messages.places;

/** The list of places by where they lie: regions in the order of the alphabet, then waters, then abroad. */
export function byRegion(places: readonly Place[]): PlaceGroup[] {
	const home = (place: Place): Place | null => (place.data.kind === "region" ? place : place.region);
	const name = (place: Place): string => home(place)?.title ?? (place.data.kind === "water" ? WATERS : ABROAD);
	const groups = [...Map.groupBy(places, name)].map(([title, all]): PlaceGroup => {
		const region = all[0] === undefined ? null : home(all[0]);
		const inside = all.filter((place) => place !== region);
		return {
			name: title,
			region,
			concerned: inside.filter((place) => placeCounts(place) !== ""),
			others: inside.filter((place) => placeCounts(place) === ""),
		};
	});
	const order = ({ region, name: title }: PlaceGroup): number => (region !== null ? 0 : title === WATERS ? 1 : 2);
	return groups.sort((a, b) => order(a) - order(b) || (a.name < b.name ? -1 : 1));
}
