import type { LabelSet, LabelSizes } from "./labels.ts";

/** Names of areas are set in capitals, which are smaller. Styles hold the same share, in em. */
const CAPITALS = 0.84;

/** Height of the letters of a town in units. At 360 px a frame of 820 units is drawn at 0.4, at 1280 px at 1. */
export const fontSize = (set: LabelSet, width: number): number =>
	set === "wide" ? 13 : Math.round((28 * width) / 820);

/** Heights of letters in units, by kind. */
export function labelSizes(set: LabelSet, width: number): LabelSizes {
	const town = fontSize(set, width);
	return { town, water: town, line: town, leader: town, region: town * CAPITALS, country: town * CAPITALS };
}
