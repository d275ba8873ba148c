import { crossed, type Tie } from "../../../src/draw/lineage/crossing-order.ts";

/** How often lines cross where the links stand in this order. */
export const crossings = (ties: readonly Tie[]): number =>
	ties.reduce((sum, above, i) => sum + ties.slice(i + 1).reduce((more, below) => more + crossed(above, below), 0), 0);
