import { fill } from "../../schema/fields/placeholder.ts";
import type { SettingsEntry } from "../../schema/settings.ts";
import type { MapName, Settings, Theme } from "../settings.ts";
import type { Lookup } from "./lookup.ts";

function mapNameOf({ place: id, name, points, small }: SettingsEntry["map_names"][number], at: Lookup): MapName {
	const place = at.maybe("places", id);
	return { place, name: place?.title ?? name ?? "", points: points.map(({ lat, lon }) => [lon, lat]), small };
}

/**
 * Turns the ids of the settings into entries. Each is looked up when it is asked for: in the dev server an entry with a
 * problem is left out, and only the pages that need it fail.
 * @param print gives the printed figure of an id
 */
export function linkSettings(
	data: SettingsEntry,
	themes: readonly Theme[],
	at: Lookup,
	print: (id: string) => string | undefined,
): Settings {
	const { horizon, lines, night, counters, home, zones, timeline, map_names: names } = data;
	return Object.freeze({
		horizon,
		themes,
		counters,
		timeline,
		get lines() {
			return { early: at.get("lines", lines.early), late: at.get("lines", lines.late) };
		},
		get night() {
			return at.get("strikes", night);
		},
		get home() {
			return {
				known: home.known.map(({ text, evidence, sources }) => ({
					text: fill(text, print),
					evidence,
					sources: at.all("sources", sources),
				})),
				towns: at.all("places", home.towns),
			};
		},
		get zones() {
			return {
				clause: at.get("clauses", zones.clause),
				explainers: at.all("explainers", zones.explainers),
				disputes: at.all("disputes", zones.disputes),
			};
		},
		get mapNames() {
			return names.map((name) => mapNameOf(name, at));
		},
	});
}
