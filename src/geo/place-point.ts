import type { Place } from "../model/entities.ts";
import type { Point } from "./sphere.ts";

/** Where a place lies; null where no point is written, as for regions. */
export const placePoint = ({ data }: Place): Point | null =>
	data.lon === undefined || data.lat === undefined ? null : [data.lon, data.lat];
