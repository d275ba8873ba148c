import type { MultiLineString } from "geojson";
import type { Place, Zone } from "../model/entities.ts";
import { heldPart } from "./line/control.ts";
import { lineShape } from "./line/line.ts";
import { type BufferWidth, lineBuffer } from "./line/line-buffer.ts";
import { memoBy } from "./memo.ts";
import { placePoint } from "./place-point.ts";
import { regionShape, regions } from "./regions/boundaries.ts";
import { intersection, isEmpty, type Shape, union } from "./shape.ts";
import { areaKm2, contains, type Point } from "./sphere.ts";

/** How much of a region a shape covers. */
export interface RegionArea {
	/** The id of the place. */
	region: string;
	/** From 0 to 1. */
	share: number;
	/** Square kilometres, good enough to be printed only where the place of the region says so. */
	km2: number;
}

/** One view of a proposal: with one of its widths, if it is a band. */
export interface ZoneView {
	kind: Zone["data"]["shape"]["kind"];
	/** The width of this view; null where the rule has none. */
	width: BufferWidth | null;
	/** What to fill; null where no extent was published: then draw the line or the point alone, or no map. */
	shape: Shape | null;
	/** The line from which it is measured, or the line alone. */
	line: MultiLineString | null;
	point: Point | null;
	/** Regions of which it covers at least a thousandth, the most covered first. */
	areas: readonly RegionArea[];
}

const LEAST_SHARE = 0.001;

/** How much of each region a shape covers, the most covered first. */
export function areasByRegion(shape: Shape): RegionArea[] {
	const areas = regions().map(({ id, shape: whole }): RegionArea => {
		const km2 = areaKm2(intersection(whole, shape));
		return { region: id, share: km2 / areaKm2(whole), km2 };
	});
	return areas.filter(({ share }) => share >= LEAST_SHARE).sort((a, b) => b.share - a.share);
}

function shapeFor({ data, line, regions: named }: Zone, width: BufferWidth | null): Shape | null {
	const ids = named.map(({ id }) => id);
	switch (data.shape.kind) {
		case "held-part":
			return line && union(ids.map((id) => heldPart(id, line)));
		case "band":
			return line && width && lineBuffer(line, width, ids.length > 0 ? union(ids.map(regionShape)) : undefined);
		case "regions":
			return union(ids.map(regionShape));
		default:
			return null;
	}
}

/** The views of a zone: one per width of a band, else one. Never empty. */
export const zoneViews = memoBy((zone: Zone): readonly ZoneView[] => {
	const { kind, widths } = zone.data.shape;
	return (widths ?? [null]).map((width): ZoneView => {
		const shape = shapeFor(zone, width);
		return {
			kind,
			width,
			shape,
			line: zone.line && lineShape(zone.line),
			point: zone.place && placePoint(zone.place),
			areas: shape === null ? [] : areasByRegion(shape),
		};
	});
});

/** The towns and sites among some places that lie in a shape, the most important label first, then by name. */
export function placesIn(shape: Shape, places: readonly Place[]): Place[] {
	if (isEmpty(shape)) return [];
	return places
		.filter(({ data }) => data.kind === "town" || data.kind === "site")
		.filter((place) => {
			const point = placePoint(place);
			return point !== null && contains(shape, point);
		})
		.sort((a, b) => a.data.rank - b.data.rank || (a.title < b.title ? -1 : 1));
}
