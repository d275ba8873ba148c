import type * as E from "../entities.ts";
import type { Lookup } from "./lookup.ts";

/*
 * What concerns a place: clauses that name it, its region, or a place inside it; what happened there;
 * the proposed zones that name it. Each clause once, by the nearest name.
 */

function concernsOf(place: E.Place): E.Concern[] {
	const near = [place, ...place.inside, ...(place.region === null ? [] : [place.region])];
	const nearest = new Map<E.Clause, E.Concern>();
	for (const through of near)
		for (const clause of through.clauses) if (!nearest.has(clause)) nearest.set(clause, { clause, through });
	return [...nearest.values()];
}

/** Runs after places know their region and their clauses. */
export function linkPlaces(at: Lookup): void {
	for (const place of at.lists.places) place.concerns.push(...concernsOf(place));
	for (const event of at.lists.events) {
		const where = event.place?.entry ?? null;
		if (where === null) continue;
		for (const { id } of where.region === null ? [where] : [where, where.region])
			at.get("places", id).happened.push({ event, at: where });
	}
	for (const zone of at.lists.zones)
		for (const place of new Set([zone.place, ...zone.regions]))
			if (place !== null) at.get("places", place.id).zones.push(zone);
}
