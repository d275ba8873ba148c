import { mean } from "d3";
import { clamp } from "../svg/round.ts";

/*
 * In which order links stand between two columns so that few lines cross, and where the entries of a column stand.
 * Own code, since d3-sankey and its like also choose the order of the columns, which here is that of the points.
 *
 *     reduceCrossings([{ left: [2], right: [1] }, { left: [1], right: [2] }], 2, 2)   // two lines cross whatever the order
 *     distribute([5, 6, null], 10, 0, 100)                                            // [0, 10, 20]
 */

/** One link of the middle, with the places in both columns to which its lines lead. */
export interface Tie {
	left: readonly number[];
	right: readonly number[];
}

const inverted = (above: readonly number[], below: readonly number[]): number =>
	above.reduce((sum, a) => sum + below.filter((b) => b < a).length, 0);

/** How often lines of two links cross where the first stands above the second. */
export const crossed = (above: Tie, below: Tie): number =>
	inverted(above.left, below.left) + inverted(above.right, below.right);

/**
 * The links in an order with few crossings: by the middle of their places as shares of both columns, then neighbours
 * change places as long as that takes a crossing away.
 */
export function reduceCrossings<T extends Tie>(ties: readonly T[], left: number, right: number): T[] {
	const middle = (tie: Tie): number =>
		mean([...tie.left.map((place) => place / left), ...tie.right.map((place) => place / right)]) ?? 1;
	const order = ties.toSorted((a, b) => middle(a) - middle(b));
	for (let moved = true; moved; ) {
		moved = false;
		for (let i = 0; i + 1 < order.length; i++) {
			const [a, b] = [order[i], order[i + 1]];
			if (a === undefined || b === undefined || crossed(a, b) <= crossed(b, a)) continue;
			order.splice(i, 2, b, a);
			moved = true;
		}
	}
	return order;
}

/**
 * Places for the entries of a column, in their order, each as near as can be to where it wants to stand.
 * @param wants one number for each entry; null where it does not matter
 * @param gap least distance between two
 * @param from the first place that may be taken
 * @param to the last
 * @throws RangeError where the column is too short for its entries
 */
export function distribute(wants: readonly (number | null)[], gap: number, from: number, to: number): number[] {
	const room = to - (wants.length - 1) * gap;
	if (room < from) throw new RangeError("a column is too short for its entries");
	// Without the gaps the places only need not fall; where they would, neighbours share the mean of what they want.
	const blocks: { sum: number; size: number }[] = [];
	let last = from;
	wants.forEach((want, i) => {
		last = want === null ? last : want - i * gap;
		blocks.push({ sum: last, size: 1 });
		for (let end = blocks.length - 1; end > 0; end--) {
			const [above, below] = [blocks[end - 1], blocks[end]];
			if (above === undefined || below === undefined || above.sum / above.size <= below.sum / below.size) break;
			blocks.splice(end - 1, 2, { sum: above.sum + below.sum, size: above.size + below.size });
		}
	});
	return blocks
		.flatMap(({ sum, size }) => Array.from({ length: size }, () => sum / size))
		.map((place, i) => clamp(place, from, room) + i * gap);
}
