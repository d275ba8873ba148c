import type { LabelSet } from "../cartography/labels.ts";

/** Places from the start, in units. */
export interface Columns {
	/** End of the numbers of the first text, and start of those of the last. */
	numbers: readonly [number, number];
	/** Where the lines of the first text begin and end, and those of the last. */
	left: readonly [number, number];
	right: readonly [number, number];
	/** Where the sub-points and the title of a clause begin; null where sub-points stand behind the title. */
	points: number | null;
	title: number;
	/** Middle of the signs of the text between and of the last. */
	via: number;
	to: number;
	/** Letters of a title on one line. */
	letters: number;
	/** Height of a row, and least distance of two numbers. */
	row: number;
	gap: number;
}
/** The places in both drawings. */
export const PLACES: Readonly<Record<LabelSet, Columns>> = {
	wide: {
		numbers: [28, 932],
		left: [34, 196],
		right: [682, 926],
		points: 202,
		title: 280,
		via: 604,
		to: 664,
		letters: 48,
		row: 25,
		gap: 19,
	},
	narrow: {
		numbers: [17, 323],
		left: [20, 58],
		right: [281, 320],
		points: null,
		title: 63,
		via: 244,
		to: 269,
		letters: 25,
		row: 33,
		gap: 19,
	},
};
