import { Clipper64, ClipType, FillRule, type Path64, type PolyPath64, PolyTree64 } from "clipper2-ts";
import type { Position } from "geojson";

/*
 * The one file that knows the clipping library, Clipper2. It computes in whole numbers, so every point
 * lies on a grid of 1e-8 degrees (about a millimetre), and equal points stay equal after any number of steps.
 */

/** Steps of the grid in a degree. */
const STEPS = 1e8;

const OPERATIONS = {
	union: ClipType.Union,
	intersection: ClipType.Intersection,
	difference: ClipType.Difference,
} as const;
export type Operation = keyof typeof OPERATIONS;

/** The nearest point of the grid. */
export const onGrid = ([x = 0, y = 0]: Position): Position => [
	Math.round(x * STEPS) / STEPS,
	Math.round(y * STEPS) / STEPS,
];

const pathOf = (ring: readonly Position[]): Path64 =>
	ring.slice(1).map(([x = 0, y = 0]) => ({ x: Math.round(x * STEPS), y: Math.round(y * STEPS) }));

/** The ring through some points, which ends where it begins. */
export const closed = (points: readonly Position[]): Position[] => [...points, ...points.slice(0, 1)];

const ringOf = ({ poly }: PolyPath64): Position[] =>
	closed((poly ?? []).map(({ x, y }): Position => [x / STEPS, y / STEPS]));

const childrenOf = (node: PolyPath64): PolyPath64[] => Array.from({ length: node.count }, (_, i) => node.child(i));

/** The polygons of a tree of rings: each outer ring with its holes; in a hole there may be polygons again. */
const polygonsIn = (tree: PolyPath64): Position[][][] =>
	childrenOf(tree).flatMap((outer) => {
		const holes = childrenOf(outer);
		return [[outer, ...holes].map(ringOf), ...holes.flatMap(polygonsIn)];
	});

/**
 * Clips polygons on the plane of longitude and latitude. All outer rings must run one way and all holes the other; then
 * polygons of one side may overlap, and count as one area.
 * @param subject polygons to start from; all of them for a union
 * @param other polygons to cut to, or to cut away; none for a union
 * @returns polygons whose rings end where they begin, an outer ring first
 */
export function clip(
	operation: Operation,
	subject: readonly Position[][][],
	other: readonly Position[][][],
): Position[][][] {
	const clipper = new Clipper64();
	clipper.addSubject(subject.flat().map(pathOf));
	clipper.addClip(other.flat().map(pathOf));
	const tree = new PolyTree64();
	if (!clipper.execute(OPERATIONS[operation], FillRule.NonZero, tree))
		throw new Error(`no ${operation} of these areas`);
	return polygonsIn(tree);
}
