import type { Feature, FeatureCollection, Geometry, MultiPolygon, Position } from "geojson";
import { lineShape } from "../../geo/line/line.ts";
import type { Shape } from "../../geo/shape.ts";
import { type ZoneView, zoneViews } from "../../geo/zone.ts";
import type { Line, Source, Zone } from "../../model/entities.ts";
import { shortCitation } from "../../text/format/citation.ts";
import { messages } from "../../text/messages/index.ts";

/* The site's own lines and zones as GeoJSON (RFC 7946): outer rings counter-clockwise, degrees with four decimals (about 10 m). */

const DECIMALS = 1e4;
const rounded = ([x = 0, y = 0]: Position): Position => [
	Math.round(x * DECIMALS) / DECIMALS,
	Math.round(y * DECIMALS) / DECIMALS,
];

/** Shapes wind the other way, as d3 wants them. */
const polygons = ({ coordinates }: Shape): MultiPolygon => ({
	type: "MultiPolygon",
	coordinates: coordinates.map((rings) => rings.map((ring) => ring.map(rounded).reverse())),
});
const lineString = (shape: { coordinates: Position[][] }): Geometry => ({
	type: "MultiLineString",
	coordinates: shape.coordinates.map((part) => part.map(rounded)),
});

const cited = (sources: readonly Source[]) =>
	sources.map(({ id, data }) => ({
		id,
		citation: shortCitation(data),
		...(data.url === undefined ? {} : { url: data.url }),
	}));

interface Collection extends FeatureCollection<Geometry | null> {
	name: string;
	licence: string;
	note: string;
}
const collection = (name: string, note: string, features: Feature<Geometry | null>[]): Collection => ({
	type: "FeatureCollection",
	name: `${messages.site.name}: ${name}`,
	licence: messages.site.licence,
	note: `${note} ${messages.mapPolicy.use}`,
	features,
});

function lineFeatures(line: Line): Feature[] {
	const { id, data, stations, sources } = line;
	const base = { line: id, date: data.date };
	return [
		{
			type: "Feature",
			id,
			properties: {
				...base,
				name: data.name,
				author: messages.figures.author,
				method: data.method,
				precision: data.precision,
				evidence: data.evidence,
				sources: cited(sources),
			},
			geometry: lineString(lineShape(line)),
		},
		...stations.map(
			(station): Feature => ({
				type: "Feature",
				id: `${id}/${station.key}`,
				properties: {
					...base,
					name: station.name,
					held: station.data.held,
					basis: station.data.basis,
					region: station.region.title,
					sources: cited(station.sources),
				},
				geometry: { type: "Point", coordinates: rounded([...station.point]) },
			}),
		),
	];
}

/** The lines, each with the named places that it runs through or between. */
export const linesGeoJson = (lines: readonly Line[]): Collection =>
	collection(messages.figures.lines, messages.mapPolicy.line, lines.flatMap(lineFeatures));

function geometryOf({ shape, line, point }: ZoneView): Geometry | null {
	if (shape !== null) return polygons(shape);
	if (point !== null) return { type: "Point", coordinates: rounded([...point]) };
	return line === null ? null : lineString(line);
}

const kilometres = ({ width }: ZoneView): string =>
	width === null ? "" : `/${[width.ukrainian_side_km ?? 0, width.russian_side_km ?? 0].join("-")}-km`;

const zoneFeatures = (zone: Zone): Feature<Geometry | null>[] =>
	zoneViews(zone).map((view) => ({
		type: "Feature",
		id: `${zone.id}${kilometres(view)}`,
		properties: {
			zone: zone.id,
			name: zone.title,
			claimant: zone.holder.name,
			according_to: zone.accordingTo?.name ?? null,
			date: zone.data.date,
			versions: zone.versions.map(({ id }) => id),
			point: zone.data.point ?? null,
			rule: zone.data.rule,
			kind: view.kind,
			width: view.width,
			table: zone.data.shape.table ?? null,
			claimed_only: zone.data.claim,
			precision: zone.data.exact,
			assumed: zone.data.assumed ?? null,
			illustration: !zone.data.mapped,
			evidence: zone.data.evidence,
			sources: cited(zone.sources),
		},
		geometry: geometryOf(view),
	}));

/** The proposed zones: one feature per width; without geometry where no extent was published. */
export const zonesGeoJson = (zones: readonly Zone[]): Collection =>
	collection(messages.figures.zones, messages.figures.zonesNote, zones.flatMap(zoneFeatures));
