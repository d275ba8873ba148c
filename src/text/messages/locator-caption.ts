import type { Place } from "../../model/entities.ts";
import { list } from "../format/sentence.ts";

/* The words under a small map. */

/** Eight directions, clockwise from north. */
const DIRECTIONS = ["north", "north-east", "east", "south-east", "south", "south-west", "west", "north-west"] as const;

/** A direction in words; degrees clockwise from north. */
export const direction = (degrees: number): string =>
	DIRECTIONS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? "";

interface Marked {
	place: Place;
	kind: "region" | "point" | "outside";
	turn?: number;
}

/** A region is named once: by itself where it is marked, else behind the first of its places. */
function named({ place }: Marked, index: number, all: readonly Marked[]): string {
	const { region } = place;
	const told = all.some((one, i) => one.place === region || (i < index && one.place.region === region));
	return region === null || region.title === place.title || told ? place.title : `${place.title} (${region.title})`;
}

/** One sentence for what a small map shows: "Marked: Pokrovsk (Donetsk region). North is up." */
export function locatorCaption(marks: readonly Marked[]): string {
	const inside = marks.filter(({ kind }) => kind !== "outside");
	const outside = marks.filter(({ kind }) => kind === "outside");
	const parts = [
		...(inside.length > 0 ? [`marked ${list(inside.map(named))}`] : []),
		...outside.map(({ place, turn = 0 }) => `an arrow to the ${direction(turn)} for ${place.title}, outside the map`),
	];
	return `Ukraine in its recognised borders, north up; ${parts.join("; ")}.`;
}
