import { geoBounds } from "d3";
import type { ZoneView } from "../../geo/zone.ts";
import { EAST, type Frame, fitBounds } from "../cartography/projection.ts";

/** West, south, east, north of a frame that holds the whole line of contact, in degrees. */
const FRONT: readonly [number, number, number, number] = [31, 45.6, 40.4, 51.5];
/** The bounds of what the eastern frame is right for. */
const EASTERN: readonly [number, number, number, number] = [36.2, 47.4, 38.6, 49.9];
/** Degrees around a point. */
const AROUND = { longitude: 1.7, latitude: 0.8 };
/** Units of the width, of all frames but the eastern one. */
const WIDTH = 820;

/** The frame of the whole line of contact. */
export const frontFrame = (): Frame => fitBounds(FRONT, WIDTH);

/** The frame in which a view is drawn, and whether it lies so close that the ground needs all its bends. */
export function zoneFrame({ shape, point }: Pick<ZoneView, "shape" | "point">): { frame: Frame; close: boolean } {
	if (point !== null) {
		const [x, y] = point;
		const { longitude, latitude } = AROUND;
		return { frame: fitBounds([x - longitude, y - latitude, x + longitude, y + latitude], WIDTH), close: true };
	}
	if (shape === null) return { frame: frontFrame(), close: false };
	const [[west, south], [east, north]] = geoBounds(shape);
	const eastern = west >= EASTERN[0] && south >= EASTERN[1] && east <= EASTERN[2] && north <= EASTERN[3];
	return eastern ? { frame: fitBounds(EAST, 560), close: true } : { frame: frontFrame(), close: false };
}
