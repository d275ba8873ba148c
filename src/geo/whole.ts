import { coarser, surroundings } from "./simplify.ts";
import { memo } from "./memo.ts";

/** Triangles that a map of regions leaves out, in square degrees: each border is drawn twice, once for each side. */
const WEIGHT = 9e-3;

/** The country, its regions and the land around, for a map on which each region can be chosen. */
export const wholeGround = memo(() => ({ coarse: coarser({}, WEIGHT), around: surroundings() }));
