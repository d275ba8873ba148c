import type { Source } from "../../model/entities.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import type { LabelSet } from "../cartography/labels.ts";
import type { SvgNode } from "../svg/node.ts";

/*
 * A chart is one figure as plain data: two drawings of the same, for wide and narrow screens, its key,
 * its table and its words. Page, picture and files are printed from it. The shortest one to copy from is
 * drone-claims.ts.
 */

/** One drawing in units; on its screen a unit is about a CSS pixel. */
export interface Drawing {
	width: number;
	height: number;
	/** Height of the letters in units. */
	letters: number;
	/** Marks are made with linkMark() of svg/node.ts. */
	elements: readonly SvgNode[];
}

/** Widths in units: the drawing for 360 px, and the one for 48 rem and more, for print and for the picture. */
export const WIDTHS: Readonly<Record<LabelSet, number>> = { wide: 960, narrow: 340 };
export const LETTERS: Readonly<Record<LabelSet, number>> = { wide: 13, narrow: 12 };

/** An entry of the key: a piece of the drawing, 34 by 18 units, and what it means. */
export interface Key {
	sample: readonly SvgNode[];
	words: string;
}

export interface Column {
	name: string;
	/** True where the cells are figures, set flush at their end. */
	figures?: boolean;
}

export interface Cell {
	text: string;
	/** What the column is sorted by; the text where left out. Null stands last in any order: unknown is not zero. */
	sort?: string | number | null;
	/** Path of a page, relative to the site. */
	path?: string;
	/** A second line, small. */
	more?: string;
}

export interface ChartRow {
	/** Its anchor on the page of the figure, and the data-row of its marks. */
	id: string;
	/** As many as columns; the first heads the row. */
	cells: readonly Cell[];
	sources: readonly Source[];
	evidence: Evidence;
}

export interface Chart {
	/** Small letters and hyphens; its anchor, and its files figures/<id>.svg and .png. */
	id: string;
	/** A sentence that says what is shown. */
	title: string;
	/** What is counted, in which unit, and by whom. */
	units: string;
	/** The day or days that it shows, as EDTF. */
	day: string;
	/** The page on which it stands, relative to the site. */
	page: string;
	/** The text equivalent: what a reader sees in it, in sentences. */
	words: string;
	drawings: Readonly<Record<LabelSet, Drawing>>;
	keys: readonly Key[];
	columns: readonly Column[];
	rows: readonly ChartRow[];
	/** How it is to be read, in sentences. */
	notes: readonly string[];
	/** Where its sources stand, in a sentence, if they are too many to be named with it. */
	sourced?: string;
	/** The file from which its figures come, relative to the site. */
	data?: { path: string; name: string };
}

/** All sources of a chart in the order of its rows. */
export const chartSources = ({ rows }: Pick<Chart, "rows">): Source[] => [
	...new Set(rows.flatMap(({ sources }) => sources)),
];
