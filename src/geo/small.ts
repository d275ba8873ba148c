import { coarser } from "./simplify.ts";
import { memo } from "./memo.ts";

/** Triangles that a map of the size of a thumb leaves out, in square degrees. */
const WEIGHT = 1e-2;

/** The country and its regions for small maps: about 220 points. */
export const smallGround = memo(() => coarser({}, WEIGHT));
