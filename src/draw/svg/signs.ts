import { type SvgNode, svg } from "./node.ts";
import { round1 } from "./round.ts";

/*
 * The shapes of the three signs in a box of 16 by 16, for pages and for pictures. One grammar: a square is
 * a wording, a stroke is a stance, a bubble is speech, a sheet is a text; filled is open, hollow is not.
 */

/** How a shape is made: filled, or drawn as a line, whole or broken. */
export type Making = "filled" | "drawn" | "dashed";
interface Shape {
	d: string;
	making: Making;
}

const box = "M2.7 2.7h10.6v10.6H2.7z";
const bubble = "M2 3h12v8H8.2L4.5 14v-3H2z";
const sheet = "M4 1.5h5.5L13 5v9.5H4z";

const PATHS: Readonly<Record<Making, Readonly<Record<string, string>>>> = {
	filled: {
		"st-same": "M2 2h12v12H2z",
		"st-changed": "M2 2h12v12H2zM8 3.4v9.2h4.6V3.4z",
		"st-new": "M2 2h12v12H2zM7 4.5v2.5H4.5v2H7v2.5h2V9h2.5V7H9V4.5z",
		"ev-document": sheet,
		"ev-record": bubble,
	},
	drawn: {
		"st-dropped": `${box}M3 13 13 3`,
		"st-not-seen": "M5 5.6a3 3 0 1 1 4.4 2.6C8.4 8.7 8 9.3 8 10.3M8 12.6v1",
		"st-not-public": `${box}M5.4 3v10M8 3v10M10.6 3v10`,
		"st-contested": `${box}M5 6.6h6M5 9.4h6M9.8 4.6 6.2 11.4`,
		"vo-proposes": "M2 8h11M8.5 3.5 13 8l-4.5 4.5",
		"vo-accepts": "m2.5 8.5 3.5 3.5 7.5-8",
		"vo-wants-change": "M2 10c2-5 4-5 6-2s4 3 6-2",
		"vo-rejects": "m3 3 10 10M13 3 3 13",
		"vo-takes-no-side": "M8 3a5 5 0 1 0 .01 0z",
		"vo-differs": "M3 5.5h9M9.5 3 12 5.5 9.5 8M13 10.5H4M6.5 8 4 10.5 6.5 13",
		"vo-none": "M2.5 8h2M7 8h2M11.5 8h2",
		"ev-reported": `${bubble}M5.5 7h5`,
	},
	dashed: { "st-absent": box },
};

/** Every shape by the id of its sign: "st-…" a state, "vo-…" a stance, "ev-…" a grade of evidence. */
export const SIGNS: ReadonlyMap<string, Shape> = new Map(
	(Object.keys(PATHS) as Making[]).flatMap((making) =>
		Object.entries(PATHS[making]).map(([id, d]): [string, Shape] => [id, { d, making }]),
	),
);

/** Looks of a sign in a chart, by its making; styles/charts.css and formats/chart-style.ts know them. */
const LOOK: Readonly<Record<Making, string>> = {
	filled: "sign-filled",
	drawn: "sign-drawn",
	dashed: "sign-drawn sign-dashed",
};

/**
 * A sign in a drawing.
 * @param x units from the start to its box
 * @param y units from the top to its box
 * @param size width and height of its box, in units
 * @throws RangeError where no sign has the id
 */
export function signAt(id: string, x: number, y: number, size: number): SvgNode {
	const shape = SIGNS.get(id);
	if (shape === undefined) throw new RangeError(`no sign is called ${id}`);
	const { d, making } = shape;
	const transform = `translate(${round1(x)} ${round1(y)}) scale(${Math.round((size / 16) * 1000) / 1000})`;
	return svg("path", { class: LOOK[making], d, transform, "fill-rule": making === "filled" ? "evenodd" : undefined });
}
