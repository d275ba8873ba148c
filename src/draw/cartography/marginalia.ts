import { wrapText } from "../svg/wrap-text.ts";
import type { Box } from "./labels.ts";
import type { Frame, XY } from "./projection.ts";
import { type ScaleBar, scaleBar } from "./scale-bar.ts";

/* What stands fixed in the frame of a map, beside what it shows: the scale bar, and a rubber stamp. */

export interface Stamp {
	lines: readonly string[];
	at: XY;
	/** Height of its letters, in units. */
	size: number;
	width: number;
	height: number;
}

/** The marginalia for one set of labels. */
export interface Marginalia {
	scale: ScaleBar & { at: XY };
	stamp: Stamp | null;
}

export type StampCorner = "top-left" | "top-right" | "bottom-right";

/** Units from the edge of the frame. */
const EDGE = 14;
/** Letters of a stamp on one line, at most. */
const STAMP_LETTERS = 22;
/** Of a stamp, in heights of its letters: from line to line, to the first baseline, and around its text. */
const [LEADING, FIRST, AROUND] = [1.25, 1.35, 0.9];
/** Width of a letter and free room beside the text, in heights. */
const [LETTER, BESIDE] = [0.66, 1.4];

/** Where the baseline of a line of a stamp lies, from its top. */
export const baseline = ({ size }: Stamp, line: number): number => Math.round((FIRST + line * LEADING) * size);

function stampOf(words: string, frame: Frame, size: number, corner: StampCorner | undefined): Stamp {
	const lines = wrapText(words, STAMP_LETTERS);
	const width = Math.max(...lines.map((line) => line.length)) * size * LETTER + size * BESIDE;
	const height = (lines.length * LEADING + AROUND) * size;
	const x = corner?.endsWith("right") ? frame.width - EDGE - width : EDGE;
	// At the bottom it stands above the scale bar.
	const y = corner?.startsWith("top") ? EDGE + size : frame.height - height - EDGE - 3.2 * size;
	return { lines, at: [Math.round(x), Math.round(y)], size, width: Math.round(width), height };
}

/**
 * Places scale bar and stamp.
 * @param size height of the letters of the stamp, in units
 */
export const marginaliaOf = (
	{ frame, stamp, stampAt }: { frame: Frame; stamp?: string; stampAt?: StampCorner },
	size: number,
): Marginalia => ({
	scale: { ...scaleBar(frame), at: [EDGE, frame.height - EDGE] },
	stamp: stamp === undefined ? null : stampOf(stamp, frame, size, stampAt),
});

/**
 * What labels must leave free.
 * @param size height of the letters beside the scale bar, in units
 */
export function boxesOf({ scale, stamp }: Marginalia, size: number): Box[] {
	const [x, y] = scale.at;
	const bar: Box = { left: 0, top: y - size * 1.8, right: x + scale.length + size * 4, bottom: y + EDGE };
	if (stamp === null) return [bar];
	const [left, top] = stamp.at;
	return [bar, { left: left - 6, top: top - 10, right: left + stamp.width + 6, bottom: top + stamp.height + 10 }];
}
