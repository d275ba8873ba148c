import { type ScaleLinear, scaleLinear } from "d3";
import { digits } from "../../schema/fields/figure.ts";
import { type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";

/*
 * An upright axis of counts that begins at zero, with a line across the drawing where a value is read.
 *
 *     const y = countScale(651, 26, 280);   // 651 drones at most, between 26 and 280 units from the top
 *     countAxis(y, 34, 956);                // lines at 0, 200, 400 and 600
 */

/** Free room around a drawing, in units. */
export interface Margins {
	top: number;
	end: number;
	bottom: number;
	start: number;
}

/** How far an axis goes beyond the largest count, as a share of it. */
const HEADROOM = 1.04;

/**
 * A scale from counts to units from the top. It begins at zero and ends a little above the largest count.
 * @throws RangeError where the largest count is not above zero
 */
export function countScale(most: number, top: number, bottom: number): ScaleLinear<number, number> {
	if (!(most > 0)) throw new RangeError("an axis of counts needs a count above zero");
	return scaleLinear([0, most * HEADROOM], [bottom, top]);
}

/** Lines across the drawing with their values before them, from zero up. */
export function countAxis(scale: ScaleLinear<number, number>, from: number, to: number, steps = 4): SvgNode {
	const lines = scale.ticks(steps).map((value) => {
		const y = round1(scale(value));
		return svg(
			"g",
			{ transform: `translate(0 ${y})` },
			svg("path", { class: value === 0 ? "base" : undefined, d: `M${from} 0H${to}` }),
			svg("text", { x: from - 6, y: 4, class: "end" }, digits(value)),
		);
	});
	return svg("g", { class: "axis", "aria-hidden": "true" }, ...lines);
}

/** Words below the drawing, each at its place in units. */
export const footAxis = (ticks: readonly { at: number; text: string }[], y: number): SvgNode =>
	svg(
		"g",
		{ class: "axis", "aria-hidden": "true" },
		...ticks.map(({ at, text }) => svg("text", { x: round1(at), y, class: "middle" }, text)),
	);
