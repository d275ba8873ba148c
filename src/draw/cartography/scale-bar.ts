import { round1 } from "../svg/round.ts";
import type { Frame } from "./projection.ts";

export interface ScaleBar {
	km: number;
	/** Length in units of the frame. */
	length: number;
}

/**
 * The longest round distance (1, 2 or 5 times a power of ten) that takes at most a quarter of the width. The script of
 * a map has the same rule for a view that was zoomed (client/maps/map-zoom.ts); a test holds the two together.
 */
export function scaleBar({ width, unitsPerKm }: Pick<Frame, "width" | "unitsPerKm">): ScaleBar {
	const most = width / 4 / unitsPerKm;
	const power = 10 ** Math.floor(Math.log10(most));
	const km = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
	return { km, length: round1(km * unitsPerKm) };
}
