import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/*
 * What concerns a place: clauses that name it, its region, or a place inside it; what happened there;
 * the proposed zones that name it. Each clause once, by the nearest name.
 */

function concernsOf(place: E.Place): E.Concern[] {
	const near = [place, ...place.inside, ...(place.region === null ? [] : [place.region])];
	const all = near.flatMap((through) => through.clauses.map((clause) => ({ clause, through })));
	return all.filter(({ clause }, index) => all.findIndex((other) => other.clause === clause) === index);
}

/** Runs after clauses, events and zones are linked. */
export function linkPlaces(site: SiteData): void {
	for (const place of site.places)
		Object.assign(place, {
			concerns: concernsOf(place),
			happened: site.events.flatMap((event) => {
				const at = event.place?.entry ?? null;
				return at === place || (at !== null && place.inside.includes(at)) ? [{ event, at }] : [];
			}),
			zones: site.zones.filter((zone) => zone.place === place || zone.regions.includes(place)),
		} satisfies Partial<E.Place>);
}
