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
	/** Middle of the signs of the texts between and of the last. */
	via: readonly number[];
	to: number;
	/** Letters of a title on one line. */
	letters: number;
	/** Height of a row, and least distance of two numbers. */
	row: number;
	gap: number;
}
type Places = Omit<Columns, "via"> & {
	/** From the sign of a text between to the next, where there is one such text, and where there are more. */
	steps: readonly [one: number, more: number];
	/** Width of a letter of a title, at most. */
	letter: number;
};

/** The places in both drawings. */
const PLACES: Readonly<Record<LabelSet, Places>> = {
	wide: {
		numbers: [28, 932],
		left: [34, 196],
		right: [682, 926],
		points: 202,
		title: 280,
		steps: [60, 44],
		letter: 6.6,
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
		steps: [25, 25],
		letter: 7.2,
		to: 269,
		letters: 25,
		row: 33,
		gap: 19,
	},
};

/** The places of a drawing with so many texts between the first and the last; titles give up room for more than one. */
export function placesOf(set: LabelSet, between: number): Columns {
	const { steps, letter, ...places } = PLACES[set];
	const step = between > 1 ? steps[1] : steps[0];
	const via = Array.from({ length: between }, (_, index) => places.to - step * (between - index));
	const taken = Math.max(0, step * between - steps[0]);
	return { ...places, via, letters: places.letters - Math.ceil(taken / letter) };
}
