import { memo } from "../memo.ts";
import { simplifyTogether, surroundings } from "./simplify.ts";

/* The country drawn at two tolerances: for a map on which regions are chosen, and for a map of the size of a thumb. */

/** Triangles that a map leaves out, in square degrees. On a map of regions each border is drawn twice, once for each side. */
const TOLERANCE = { regions: 9e-3, locator: 1e-2 };

/** The country, its regions and the land around, for a map on which each region can be chosen. */
export const regionBaseMap = memo(() => ({ coarse: simplifyTogether({}, TOLERANCE.regions), around: surroundings() }));

/** The country and its regions for locator maps: about 220 points. */
export const locatorBaseMap = memo(() => simplifyTogether({}, TOLERANCE.locator));
