import type { Line } from "../model/entities.ts";
import { regionShape } from "./boundaries.ts";
import { heldByUkraine } from "./control.ts";
import { intersection, type Shape } from "./shape.ts";

/**
 * The part of a region that Ukraine held on the day of a line. Its edge is the border of the region, good to 1 to 3 km,
 * and the line, which is approximate.
 * @param region id of its place, e.g. "donetsk-region"; throws RangeError if it is no region
 */
export const heldPart = (region: string, line: Line): Shape => intersection(regionShape(region), heldByUkraine(line));
