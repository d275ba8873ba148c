import { tenth } from "../cartography/projection.ts";
import { type Element, el } from "./node.ts";

/* Small shapes that tell series apart without colour. */

export type Glyph = "circle" | "dot" | "square" | "triangle" | "diamond" | "ring";

const n = (value: number): string => String(tenth(value));

const PATHS: Readonly<Record<Exclude<Glyph, "circle" | "dot" | "ring">, (r: number) => string>> = {
	square: (r) => `m${n(-0.9 * r)} ${n(-0.9 * r)}h${n(1.8 * r)}v${n(1.8 * r)}h${n(-1.8 * r)}z`,
	triangle: (r) => `m0 ${n(-1.1 * r)}l${n(1.15 * r)} ${n(2 * r)}h${n(-2.3 * r)}z`,
	diamond: (r) =>
		`m0 ${n(-1.25 * r)}l${n(1.25 * r)} ${n(1.25 * r)}l${n(-1.25 * r)} ${n(1.25 * r)}l${n(-1.25 * r)} ${n(-1.25 * r)}z`,
};

/**
 * A shape around a point.
 * @param r half its size in units
 */
export function glyph(shape: Glyph, x: number, y: number, r: number): Element {
	if (shape === "circle" || shape === "dot" || shape === "ring")
		return el("circle", { class: shape === "dot" ? "solid" : shape === "ring" ? "dashed" : "hollow", cx: x, cy: y, r });
	return el("path", { class: "hollow", d: `M${x} ${y}${PATHS[shape](r)}` });
}
