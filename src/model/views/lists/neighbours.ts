import { madeOnce } from "../../../check/made-once.ts";

const placesOf = madeOnce((list: readonly object[]) => new Map(list.map((entry, place) => [entry, place])));

/** Where an entry stands in a list that does not change, from 0; -1 where it does not. */
export const placeIn = (list: readonly object[], entry: object): number => placesOf(list).get(entry) ?? -1;

/** The entries before and after one in its list. */
export function neighboursOf<T extends object>(list: readonly T[], entry: T): T[] {
	const place = placeIn(list, entry);
	return [list[place - 1], list[place + 1]].filter((one) => one !== undefined);
}
