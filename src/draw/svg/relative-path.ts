import type { GeoContext } from "d3";

/*
 * Takes the strokes of d3's geoPath and writes them as a small SVG path: whole units and relative steps. Parts that shrink
 * to a point or to a single stroke are left out.
 *
 *     const path = relativePath();
 *     frame.trace(shape, path.context);
 *     path.toString()   // "M12 4l5-2 3 8z"
 */

type Whole = readonly [x: number, y: number];

/** A part that bends nowhere is none. */
const LEAST = 3;

/** "l5-2 3 8": steps from point to point; a minus sign needs no space before it. */
const steps = (points: readonly Whole[]): string =>
	points
		.slice(1)
		.map(([x, y], i) => {
			const [fromX, fromY] = points[i] ?? [0, 0];
			return `${x - fromX} ${y - fromY}`;
		})
		.join(" ")
		.replaceAll(" -", "-");

export function relativePath(): { context: GeoContext; toString: () => string } {
	const parts: { points: Whole[]; closed: boolean }[] = [];
	const add = (x: number, y: number): void => {
		const points = parts.at(-1)?.points;
		const [whole, last] = [[Math.round(x), Math.round(y)] as const, points?.at(-1)];
		if (last?.[0] !== whole[0] || last[1] !== whole[1]) points?.push(whole);
	};
	return {
		context: {
			beginPath: () => parts.splice(0),
			moveTo: (x, y) => {
				parts.push({ points: [], closed: false });
				add(x, y);
			},
			lineTo: add,
			arc: () => {
				throw new RangeError("a point is no part of this path");
			},
			closePath: () => {
				const part = parts.at(-1);
				if (part !== undefined) part.closed = true;
			},
		},
		toString: () =>
			parts
				.filter(({ points }) => points.length >= LEAST)
				.map(({ points, closed }) => `M${points[0]?.join(" ")}l${steps(points)}${closed ? "z" : ""}`)
				.join(""),
	};
}
