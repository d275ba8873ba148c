import type { Lookup } from "./lookup.ts";

/** Reports on strikes: the source and the places that they name, and which rows stand beside them. */
export function linkStrikes(at: Lookup): void {
	const groups = Map.groupBy(at.lists.strikes, ({ data }) => data.group);
	for (const strike of at.lists.strikes) {
		const { source, group } = strike.data;
		if (group !== undefined) strike.beside.push(...(groups.get(group) ?? []).filter((other) => other !== strike));
		at.get("sources", source).strikes.push(strike);
		for (const { place } of strike.places) at.get("places", place.id).strikes.push(strike);
	}
}
