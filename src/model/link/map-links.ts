import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/* Lines and zones: ids become places, stations and versions. Shapes are made of them in geo/. */

type VertexData = E.Line["data"]["parts"][number]["through"][number];

/** A station takes from its own place what the line does not write. Null where neither has a point. */
function stationOf(site: SiteData, key: string, data: E.Station["data"]): E.Station | null {
	const place = site.find("places", key) ?? null;
	const lat = data.lat ?? place?.data.lat;
	const lon = data.lon ?? place?.data.lon;
	const region = data.region === undefined ? place?.region : site.get("places", data.region);
	if (lat === undefined || lon === undefined || !region) return null;
	return {
		key,
		name: data.name ?? place?.title ?? key,
		uk: data.uk ?? place?.data.aliases.uk[0] ?? null,
		point: [lon, lat],
		region,
		place: data.lat === undefined ? place : null,
		data,
		sources: data.sources.map((id) => site.get("sources", id)),
	};
}

function vertexOf(stations: ReadonlyMap<string, E.Station>, { at, from, toward, share }: VertexData): E.Vertex | null {
	const [here, start, end] = [at, from, toward].map((key) => stations.get(key ?? ""));
	if (here) return { at: here };
	return start && end && share !== undefined ? { from: start, toward: end, share } : null;
}

const found = <T>(item: T | null): item is T => item !== null;

function linkLine(site: SiteData, line: E.Line): void {
	const { data } = line;
	const stations = Object.entries(data.stations).flatMap(([key, one]) => stationOf(site, key, one) ?? []);
	const byKey = new Map(stations.map((station) => [station.key, station]));
	Object.assign(line, {
		stations,
		parts: data.parts.map(({ name, through }) => ({
			name,
			vertices: through.map((vertex) => vertexOf(byKey, vertex)).filter(found),
		})),
		zones: [],
		sources: data.sources.map((id) => site.get("sources", id)),
	});
	for (const source of new Set([line, ...stations].flatMap(({ sources }) => sources))) source.lines.push(line);
}

function linkZone(site: SiteData, zone: E.Zone): void {
	const { holder, according_to, versions, clauses, shape, sources } = zone.data;
	Object.assign(zone, {
		holder: site.named("actors", holder),
		accordingTo: according_to === undefined ? null : site.named("actors", according_to),
		versions: versions.map((id) => site.get("versions", id)),
		clauses: clauses.map((id) => site.get("clauses", id)),
		line: shape.line === undefined ? null : site.get("lines", shape.line),
		regions: (shape.regions ?? []).map((id) => site.get("places", id)),
		place: shape.place === undefined ? null : site.get("places", shape.place),
		sources: sources.map((id) => site.get("sources", id)),
	});
	zone.line?.zones.push(zone);
	for (const clause of zone.clauses) clause.zones.push(zone);
}

/** Links lines first, then the zones that are measured from them. */
export function linkMaps(site: SiteData): void {
	for (const source of site.sources) source.lines = [];
	for (const line of site.lines) linkLine(site, line);
	for (const zone of site.zones) linkZone(site, zone);
}
