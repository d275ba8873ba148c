import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/** Reports on strikes: who says so, where it can be read, which places it names, which rows stand beside it. */
export function linkStrikes(plan: SiteData): void {
	for (const entry of [...plan.places, ...plan.sources]) entry.strikes = [];
	const groups = Map.groupBy(plan.strikes, ({ data }) => data.group);
	for (const strike of plan.strikes) {
		const { reporter, source, places = [], group } = strike.data;
		Object.assign(strike, {
			reporter: plan.named("actors", reporter),
			source: plan.get("sources", source),
			places: places.flatMap(({ place: id, count }) => {
				const place = plan.find("places", id);
				return place === undefined ? [] : [{ place, count }];
			}),
			beside: group === undefined ? [] : (groups.get(group) ?? []).filter((other) => other !== strike),
		} satisfies Partial<E.Strike>);
		strike.source.strikes.push(strike);
		for (const { place } of strike.places) place.strikes.push(strike);
	}
}
