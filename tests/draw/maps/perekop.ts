import type { Layer } from "../../../src/draw/cartography/map.ts";
import type { Frame } from "../../../src/draw/cartography/projection.ts";

/* Perekop is where Crimea joins the mainland: a stroke across it would print a border that is none. */

type Point = readonly [number, number];
type Segment = readonly [Point, Point];

/** The straight strokes of a path of M, L and Z. */
function strokes(d: string): Segment[] {
	return d
		.split("M")
		.slice(1)
		.flatMap((part) => {
			const points = [...part.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]): Point => [Number(x), Number(y)]);
			const closed = part.endsWith("Z") && points[0] !== undefined ? [...points, points[0]] : points;
			return closed.slice(1).map((point, i): Segment => [closed[i] as Point, point]);
		});
}

const side = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
	Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
const cross = ([a, b]: Segment, [c, d]: Segment): boolean =>
	side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);

/** Whether a stroke of a layer crosses the road from the mainland to Crimea. */
export function crossesPerekop(frame: Frame, { marks }: Pick<Layer, "marks">): boolean {
	const road: Segment = [frame.point([33.75, 46.3]), frame.point([33.79, 45.95])];
	return marks.some(({ d = "" }) => strokes(d).some((one) => cross(one, road)));
}
