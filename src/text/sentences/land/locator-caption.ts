import type { Place } from "../../../model/entities.ts";
import { list } from "../../format/sentence.ts";
import { messages } from "../../messages/index.ts";

/* The words under a small map. */

/** A direction in words; degrees clockwise from north. */
export const direction = (degrees: number): string =>
	messages.locator.directions[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? "";

interface Marked {
	place: Place;
	kind: "region" | "point" | "outside";
	turn?: number;
}

/** A region is named once: by itself where it is marked, else behind the first of its places. */
function markName({ place }: Marked, index: number, all: readonly Marked[]): string {
	const { region } = place;
	const told = all.some((one, i) => one.place === region || (i < index && one.place.region === region));
	return region === null || region.title === place.title || told ? place.title : `${place.title} (${region.title})`;
}

/** One sentence for what a small map shows: "Marked: Pokrovsk (Donetsk region). North is up." */
export function locatorCaption(marks: readonly Marked[]): string {
	const inside = marks.filter(({ kind }) => kind !== "outside");
	const outside = marks.filter(({ kind }) => kind === "outside");
	const parts = [
		...(inside.length > 0 ? [messages.locator.marked({ places: list(inside.map(markName)) })] : []),
		...outside.map(({ place, turn = 0 }) =>
			messages.locator.outside({ direction: direction(turn), place: place.title }),
		),
	];
	return messages.locator.caption({ parts: parts.join("; ") });
}
