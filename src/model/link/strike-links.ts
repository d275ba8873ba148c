import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/** Reports on strikes: who says so, where it can be read, which places it names, which rows stand beside it. */
export function linkStrikes(site: SiteData): void {
	for (const entry of [...site.places, ...site.sources]) entry.strikes = [];
	const groups = Map.groupBy(site.strikes, ({ data }) => data.group);
	for (const strike of site.strikes) {
		const { reporter, source, places = [], group } = strike.data;
		Object.assign(strike, {
			reporter: site.named("actors", reporter),
			source: site.get("sources", source),
			places: places.flatMap(({ place: id, count }) => {
				const place = site.find("places", id);
				return place === undefined ? [] : [{ place, count }];
			}),
			beside: group === undefined ? [] : (groups.get(group) ?? []).filter((other) => other !== strike),
		} satisfies Partial<E.Strike>);
		strike.source.strikes.push(strike);
		for (const { place } of strike.places) place.strikes.push(strike);
	}
}
