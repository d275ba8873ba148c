import { type SvgNode, svg } from "./node.ts";
import { round1 } from "./round.ts";

/* Small shapes that tell series apart without colour. */

export type SymbolType = "circle" | "dot" | "square" | "triangle" | "diamond" | "ring";

const n = (value: number): string => String(round1(value));

const PATHS: Readonly<Record<Exclude<SymbolType, "circle" | "dot" | "ring">, (r: number) => string>> = {
	square: (r) => `m${n(-0.9 * r)} ${n(-0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}z`,
	triangle: (r) => `m0 ${n(-1.1 * r)}l${n(1.15 * r)} ${n(2 * r)}h${n(-2.3 * r)}z`,
	diamond: (r) =>
		`m0 ${n(-1.25 * r)}l${n(1.25 * r)} ${n(1.25 * r)}l${n(-1.25 * r)} ${n(1.25 * r)}l${n(-1.25 * r)} ${n(-1.25 * r)}z`,
};

/**
 * A shape around a point.
 * @param r half its size in units
 */
export function symbolPath(shape: SymbolType, x: number, y: number, r: number): SvgNode {
	if (shape === "circle" || shape === "dot" || shape === "ring")
		return svg("circle", {
			class: shape === "dot" ? "solid" : shape === "ring" ? "dashed" : "hollow",
			cx: x,
			cy: y,
			r,
		});
	return svg("path", { class: "hollow", d: `M${x} ${y}${PATHS[shape](r)}` });
}
