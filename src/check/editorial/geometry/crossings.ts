import { orient2d } from "robust-predicates";

/** A stretch of a line between two points, each as longitude and latitude. */
export interface Segment {
	a: readonly [number, number];
	b: readonly [number, number];
}

/** On which side of a stretch a point lies: 1, -1, or 0 on the line through it. */
const side = ({ a, b }: Segment, [x, y]: readonly [number, number]): number =>
	Math.sign(orient2d(a[0], a[1], b[0], b[1], x, y));

/** Whether the boxes around two stretches have a point in common. */
const near = (one: Segment, other: Segment): boolean =>
	([0, 1] as const).every(
		(axis) =>
			Math.max(one.a[axis], one.b[axis]) >= Math.min(other.a[axis], other.b[axis]) &&
			Math.max(other.a[axis], other.b[axis]) >= Math.min(one.a[axis], one.b[axis]),
	);

const meet = (one: Segment, other: Segment): boolean =>
	near(one, other) && side(one, other.a) * side(one, other.b) <= 0 && side(other, one.a) * side(other, one.b) <= 0;

const touch = (one: Segment, other: Segment): boolean => one.b[0] === other.a[0] && one.b[1] === other.a[1];

/**
 * Pairs of stretches that cross or touch, apart from each with the next one, which begins where it ends. From west to
 * east: each is set beside those alone that have not ended where it begins.
 */
export function crossings<S extends Segment>(segments: readonly S[]): [S, S][] {
	const found: { first: number; second: number; pair: [S, S] }[] = [];
	let open: { stretch: S; place: number }[] = [];
	const west = ({ a, b }: Segment): number => Math.min(a[0], b[0]);
	const fromWest = segments
		.map((stretch, place) => ({ stretch, place }))
		.sort((x, y) => west(x.stretch) - west(y.stretch));
	for (const one of fromWest) {
		open = open.filter(({ stretch: { a, b } }) => Math.max(a[0], b[0]) >= west(one.stretch));
		for (const other of open) {
			const [first, second] = one.place < other.place ? [one, other] : [other, one];
			const next = second.place === first.place + 1 && touch(first.stretch, second.stretch);
			if (!next && meet(first.stretch, second.stretch))
				found.push({ first: first.place, second: second.place, pair: [first.stretch, second.stretch] });
		}
		open.push(one);
	}
	return found.sort((x, y) => x.second - y.second || x.first - y.first).map(({ pair }) => pair);
}
