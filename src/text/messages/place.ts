import type { Clause, Place } from "../../model/entities.ts";

/* What a list and a map say of a place: how many clauses concern it, how many events happened there. */

/** The clauses that name a place or a place inside it; those that name its region alone are not counted again. */
export const clausesAt = ({ concerns, region }: Place): Clause[] =>
	concerns.filter(({ through }) => through !== region).map(({ clause }) => clause);

const counted = (count: number, one: string): string[] =>
	count === 0 ? [] : [`${count} ${one}${count === 1 ? "" : "s"}`];

/** "3 clauses", "1 clause, 6 events"; empty where neither concerns it. */
export const placeCounts = (place: Place): string =>
	[...counted(clausesAt(place).length, "clause"), ...counted(place.happened.length, "event")].join(", ");

/** The name with the country, for a place abroad: "Brussels, Belgium". */
export const placeName = ({ title, data }: Place): string =>
	data.country === undefined || title.includes(data.country) ? title : `${title}, ${data.country}`;

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

const WATERS = "Waters, in no single region";
const ABROAD = "Abroad";

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
