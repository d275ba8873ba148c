import { geoBounds, geoContains } from "d3";
import type { Shape } from "../../geo/shape.ts";
import type { Frame, XY } from "./projection.ts";

/** Steps of the grid on which the place of a label is sought. */
const GRID = 20;

/** Where the label of a broad area may stand: points inside, those farthest from its edge first. */
export function innerPoints(shape: Shape, frame: Frame): XY[] {
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

/** The bends of the outer edges of an area that lie well inside the frame. */
export const edgePoints = (shape: Shape, frame: Frame): XY[] =>
	shape.coordinates
		.flatMap(([ring = []]) => ring)
		.map(([x = 0, y = 0]) => frame.point([x, y]))
		.filter((xy) => frame.inside(xy, 30));
