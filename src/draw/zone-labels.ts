import { geoBounds, geoCentroid, geoContains } from "d3";
import type { Shape } from "../geo/shape.ts";
import type { Territory } from "../geo/territory.ts";
import type { ZoneView } from "../geo/zone.ts";
import type { Place, Zone } from "../model/entities.ts";
import type { Frame, XY } from "./frame.ts";
import type { LabelWish } from "./labels.ts";
import { viewWords, ZONE_ROW } from "./zone-rows.ts";

/* The labels of a proposal: its width or name beside what is drawn of it. */

/** Steps of the grid on which the place of a label is sought. */
const GRID = 20;

/** Where the label of a broad area may stand: points inside, those farthest from its edge first. */
function innerPoints(shape: Shape, frame: Frame): XY[] {
	const [[west, south], [east, north]] = geoBounds(shape);
	const edge = edgePoints(shape, frame);
	const steps = Array.from({ length: GRID - 1 }, (_, i) => (i + 1) / GRID);
	const grid = steps.flatMap((i) =>
		steps.map((j): [number, number] => [west + i * (east - west), south + j * (north - south)]),
	);
	const depth = ([x, y]: XY): number => Math.min(...edge.map(([a, b]) => Math.hypot(a - x, b - y)));
	const inside = grid.filter((point) => geoContains(shape, point)).map((point): XY => frame.point(point));
	return inside
		.map((at) => ({ at, deep: depth(at) }))
		.sort((a, b) => b.deep - a.deep)
		.slice(0, 60)
		.map(({ at }) => at);
}

const edgePoints = (shape: Shape, frame: Frame): XY[] =>
	shape.coordinates
		.flatMap(([ring = []]) => ring)
		.map(([x = 0, y = 0]) => frame.point([x, y]))
		.filter((xy) => frame.inside(xy, 30));

/** Where the label of a band may stand: along its edge, from its middle outward, so that it leaves the line free. */
function outerPoints(shape: Shape, frame: Frame): XY[] {
	const edge = edgePoints(shape, frame);
	const middle = edge.map(([, y]) => y).sort((a, b) => a - b)[Math.floor(edge.length / 2)] ?? 0;
	return edge
		.sort((a, b) => Math.abs(a[1] - middle) - Math.abs(b[1] - middle))
		.filter((_, i) => i % 6 === 0)
		.slice(0, 30);
}

/** The labels of one view of a proposal. */
export function zoneWishes(zone: Zone, view: ZoneView, territory: Territory, frame: Frame): LabelWish[] {
	const { place, regions } = zone;
	if (place !== null && view.point !== null)
		return [
			{
				id: place.id,
				text: place.title,
				kind: "town",
				at: frame.point(view.point),
				rank: 0,
				path: place.path,
				offset: [14, 5],
			},
		];
	const [at, ...or] =
		view.shape === null || zone.data.claim ? [] : (view.kind === "band" ? outerPoints : innerPoints)(view.shape, frame);
	const own: LabelWish[] =
		at === undefined
			? []
			: [{ id: "the-zone", text: viewWords(zone, view), kind: "line", at, or, rank: 1.5, row: ZONE_ROW }];
	const name = (region: Place): LabelWish => ({
		...{ id: region.id, text: region.title.replace(/ region$/, ""), kind: "region", rank: 0, path: region.path },
		at: frame.point(geoCentroid(territory.coarse.region(region.id))),
	});
	return [...own, ...(zone.data.claim ? regions.map(name) : [])];
}
