import type * as E from "../entities.ts";
import type { Lookup } from "./lookup.ts";

/* Lines and zones: ids become places, stations and versions. Shapes are made of them in geo/. */

type LineData = E.Line["data"];
type VertexData = LineData["parts"][number]["through"][number];

/** A station takes from its own place what the line does not write. Null where neither has a point. */
function stationOf(key: string, data: E.Station["data"], at: Lookup): E.Station | null {
	const place = at.find("places", key) ?? null;
	const lat = data.lat ?? place?.data.lat;
	const lon = data.lon ?? place?.data.lon;
	const region = at.maybe("places", data.region ?? place?.data.region);
	if (lat === undefined || lon === undefined || region === null) return null;
	return {
		key,
		name: data.name ?? place?.title ?? key,
		uk: data.uk ?? place?.data.aliases.uk[0] ?? null,
		point: [lon, lat],
		region,
		place: data.lat === undefined ? place : null,
		data,
		sources: at.all("sources", data.sources),
	};
}

/** The stations of a line, in the order of its file. */
export const stationsOf = ({ stations }: LineData, at: Lookup): E.Station[] =>
	Object.entries(stations).flatMap(([key, data]) => stationOf(key, data, at) ?? []);

function vertexOf(stations: ReadonlyMap<string, E.Station>, { at, from, toward, share }: VertexData): E.Vertex | null {
	const [here, start, end] = [at, from, toward].map((key) => stations.get(key ?? ""));
	if (here) return { at: here };
	return start && end && share !== undefined ? { from: start, toward: end, share } : null;
}

/** The parts of a line, through those of its stations that have a point. */
export function linePartsOf({ parts }: LineData, stations: readonly E.Station[]): E.Line["parts"] {
	const byKey = new Map(stations.map((station) => [station.key, station]));
	return parts.map(({ name, through }) => ({
		name,
		vertices: through.flatMap((vertex) => vertexOf(byKey, vertex) ?? []),
	}));
}

/** What points back at lines and zones: sources at lines, lines and clauses at zones. */
export function linkMaps(at: Lookup): void {
	for (const line of at.lists.lines)
		for (const { id } of new Set([line, ...line.stations].flatMap(({ sources }) => sources)))
			at.get("sources", id).lines.push(line);
	for (const zone of at.lists.zones) {
		if (zone.line !== null) at.get("lines", zone.line.id).zones.push(zone);
		for (const { id } of zone.clauses) at.get("clauses", id).zones.push(zone);
	}
}
