import { mean } from "d3";
import type { Version } from "../../model/entities.ts";
import type { WordingState } from "../../schema/terms.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { pointsShort } from "../../text/sentences/wording.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { type Drawing, LETTERS, WIDTHS } from "../charts/chart.ts";
import { companion, linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { signAt } from "../svg/signs.ts";
import { wrapText } from "../svg/wrap-text.ts";
import { distribute } from "./crossing-order.ts";
import { type Flow, type FlowRow, has, isReported, pointsThrough, rowWords } from "./flow-rows.ts";

/* The drawing of the flow: points at both edges, clauses as rows between them. */

/** The anchor of a clause in the table of the figure. */
export const rowId = ({ clause }: Pick<FlowRow, "clause">): string => `flow-${clause.id}`;

/** Places from the start, in units. */
interface Columns {
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
const PLACES: Readonly<Record<LabelSet, Columns>> = {
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
const TOP = 34;
const SIGN = 15;

const curve = (x1: number, y1: number, x2: number, y2: number): string => {
	const middle = round1((x1 + x2) / 2);
	return `M${x1} ${round1(y1)}C${middle} ${round1(y1)} ${middle} ${round1(y2)} ${x2} ${round1(y2)}`;
};

/** How the line of a state is drawn: heavy where it was kept, dashed where nobody can say. */
const lineOf = (state: WordingState): string =>
	state === "same"
		? "flow-kept"
		: ["changed", "new", "dropped", "absent"].includes(state)
			? "flow-changed"
			: "flow-unknown";

/** How a line ends that reaches no point: at a bar where it was taken out, at a ring outside the points, open where nobody can say. */
function ending({ to }: FlowRow, x: number, y: number): SvgNode[] {
	const className = lineOf(to.data.state);
	if (has(to))
		return [
			svg("path", { class: className, d: `M${x} ${y}h20` }),
			svg("circle", { class: "flow-ring", cx: x + 23.5, cy: y, r: 3.5 }),
		];
	if (className === "flow-changed") return [svg("path", { class: className, d: `M${x} ${y}h12m0 -6v12` })];
	return [svg("path", { class: className, d: `M${x} ${y}h26` })];
}

/** One clause: its lines and its signs as a mark that leads to it, and behind the mark its words. */
function link(
	row: FlowRow,
	y: number,
	at: Columns,
	places: { left: readonly number[]; right: readonly number[] },
): SvgNode[] {
	const { clause, from, via, to } = row;
	const comparison = (x: number): SvgNode => svg("circle", { class: "flow-ring", cx: x + 10.5, cy: y - 6, r: 2 });
	const sign = (state: WordingState, x: number): SvgNode => {
		const drawn = signAt(`st-${state}`, x - SIGN / 2, y - SIGN / 2, SIGN);
		return state === "not-public" ? svg("g", { class: "quiet-sign" }, drawn) : drawn;
	};
	const short = pointsShort(from.data.points);
	const behind = at.points === null && /[a-z]/.test(short) ? ` ${short}` : "";
	const lines = wrapText(clause.title + behind, at.letters);
	const state = lineOf(to.data.state);
	const between = via !== null && isReported(via) ? state : "flow-unknown";
	const parts = [
		svg("path", {
			class: "band",
			"data-part": "band",
			d: `M${at.left[1]} ${round1(y - at.row / 2)}H${at.right[0]}v${at.row}H${at.left[1]}Z`,
		}),
		...row.left.map((n) =>
			svg("path", { class: "flow-from", d: curve(at.left[0], places.left[n - 1] ?? y, at.left[1], y) }),
		),
		...(row.left.length === 0 ? [sign(from.data.state, at.left[1] - SIGN / 2)] : []),
		svg("path", { class: between, d: `M${at.via + 11} ${y}H${at.to - 11}` }),
		...(via === null
			? []
			: [sign(via.data.state, at.via), ...(via.data.basis === "comparison" ? [comparison(at.via)] : [])]),
		sign(to.data.state, at.to),
		...(to.data.basis === "comparison" && has(to) ? [comparison(at.to)] : []),
		...(row.right.length === 0
			? ending(row, at.right[0], y)
			: row.right.map((n) =>
					svg("path", { class: state, d: curve(at.right[0], y, at.right[1], places.right[n - 1] ?? y) }),
				)),
	];
	const points = [...row.left.map((n) => `${from.version.id}-${n}`), ...row.right.map((n) => `${to.version.id}-${n}`)];
	const words = [
		...(at.points === null || short === ""
			? []
			: [svg("text", { class: "quiet", x: at.points, y: round1(y + 4) }, short)]),
		...lines.map((text, i) => svg("text", { x: at.title, y: round1(y + 4 + (i - (lines.length - 1) / 2) * 14) }, text)),
	];
	return [
		linkMark(
			{ path: clause.path, row: rowId(row) },
			rowWords(row),
			{ "data-through": points.join(" "), "data-column": 1 },
			...parts,
		),
		companion(words),
	];
}

/** The numbers of one text as marks that lead to its points. */
function numbers(
	version: Version,
	rows: readonly FlowRow[],
	side: "left" | "right",
	places: readonly number[],
	x: number,
): SvgNode[] {
	return pointsThrough(version.data.points ?? 0, rows, side).map(({ number, rows: through }) => {
		const clauses =
			through.length === 0 ? messages.pointFlow.noClause : list(through.map(({ clause }) => clause.title));
		const place = { class: side === "left" ? "end" : undefined, x, y: round1((places[number - 1] ?? 0) + 4) };
		return linkMark(
			{ path: `${version.path}#point-${number}` },
			messages.pointFlow.point({ number, version: version.data.label, clauses }),
			{ "data-point": `${version.id}-${number}`, "data-column": side === "left" ? 0 : 2 },
			svg("text", place, String(number)),
		);
	});
}

/** The flow in units. */
export function flowDrawing({ from, via, to, rows }: Flow, set: LabelSet): Drawing {
	const at = PLACES[set];
	const y = (index: number): number => round1(TOP + (index + 0.5) * at.row);
	const height = TOP + rows.length * at.row + 6;
	/** Points stand beside the middle of their clauses. */
	const column = (version: Version, side: "left" | "right"): number[] => {
		const wants = pointsThrough(version.data.points ?? 0, rows, side).map(
			({ rows: through }) => mean(through, (row) => y(rows.indexOf(row))) ?? null,
		);
		return distribute(wants, at.gap, TOP + 8, height - 14).map(round1);
	};
	const places = { left: column(from, "left"), right: column(to, "right") };
	const head = (text: string, x: number, className: string): SvgNode =>
		svg("text", { class: `head ${className}`, x, y: 18 }, text);
	return {
		width: WIDTHS[set],
		height,
		letters: LETTERS[set],
		elements: [
			svg(
				"g",
				{ class: "axis", "aria-hidden": "true" },
				head(from.data.label, at.numbers[0], "end"),
				head(messages.pointFlow.columns.clause, at.title, ""),
				head(via.data.label, at.via, "middle"),
				head(to.data.label, at.to, "middle"),
				head(to.data.label, at.numbers[1], ""),
			),
			...numbers(from, rows, "left", places.left, at.numbers[0]),
			...rows.flatMap((row, index) => link(row, y(index), at, places)),
			...numbers(to, rows, "right", places.right, at.numbers[1]),
		],
	};
}
