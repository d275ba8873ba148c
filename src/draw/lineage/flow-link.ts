import type { Wording } from "../../model/entities.ts";
import type { WordingState } from "../../schema/fields/terms.ts";
import { pointsShort } from "../../text/sentences/wording.ts";
import { companion, linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { signAt } from "../svg/signs.ts";
import { wrapText } from "../svg/wrap-text.ts";
import type { Columns } from "./flow-columns.ts";
import { type FlowRow, has, isKnown, rowWords } from "./flow-rows.ts";

/* One clause in the drawing of the flow: from the points in which it stood to those in which it stands. */

/** The anchor of a clause in the table of the figure. */
export const flowRowId = ({ clause }: Pick<FlowRow, "clause">): string => `flow-${clause.id}`;

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

/** Where the numbers of both texts stand from the top. */
export interface Heights {
	left: readonly number[];
	right: readonly number[];
}

function sign(state: WordingState, x: number, y: number): SvgNode {
	const drawn = signAt(`st-${state}`, x - SIGN / 2, y - SIGN / 2, SIGN);
	return state === "not-public" ? svg("g", { class: "quiet-sign" }, drawn) : drawn;
}

/** The sign of a wording, with a ring where its state is our comparison. */
function signOf({ data }: Wording, x: number, y: number, withBasis: boolean): SvgNode[] {
	const ring = svg("circle", { class: "flow-ring", cx: x + 10.5, cy: y - 6, r: 2 });
	return [sign(data.state, x, y), ...(withBasis && data.basis === "comparison" ? [ring] : [])];
}

/** The lines from the points of the first text, or the sign of why there are none. */
function before({ from, left }: FlowRow, y: number, at: Columns, places: Heights): SvgNode[] {
	const [start, end] = at.left;
	if (left.length === 0) return [sign(from.data.state, end - SIGN / 2, y)];
	return left.map((n) => svg("path", { class: "flow-from", d: curve(start, places.left[n - 1] ?? y, end, y) }));
}

/** The line through the texts between, which tells what the last has of it, and the signs of those texts and of the last. */
function through({ via, to }: FlowRow, y: number, at: Columns): SvgNode[] {
	const lines = via.map((one, index) => {
		const className = isKnown(one) ? lineOf(to.data.state) : "flow-unknown";
		const [start, end] = [at.via[index] ?? at.to, at.via[index + 1] ?? at.to];
		return svg("path", { class: className, d: `M${start + 11} ${y}H${end - 11}` });
	});
	const signs = via.flatMap((one, index) => (one === null ? [] : signOf(one, at.via[index] ?? at.to, y, true)));
	return [...lines, ...signs, ...signOf(to, at.to, y, has(to))];
}

/** The lines to the points of the last text, or the end of a line that reaches none. */
function after(row: FlowRow, y: number, at: Columns, places: Heights): SvgNode[] {
	const [start, end] = at.right;
	if (row.right.length === 0) return ending(row, start, y);
	const className = lineOf(row.to.data.state);
	return row.right.map((n) => svg("path", { class: className, d: curve(start, y, end, places.right[n - 1] ?? y) }));
}

/** The title of a clause with its sub-points, around the middle of its row. */
function words({ clause, from }: FlowRow, y: number, at: Columns): SvgNode[] {
	const short = pointsShort(from.data.points);
	const behind = at.points === null && /[a-z]/.test(short) ? ` ${short}` : "";
	const lines = wrapText(clause.title + behind, at.letters);
	return [
		...(at.points === null || short === ""
			? []
			: [svg("text", { class: "quiet", x: at.points, y: round1(y + 4) }, short)]),
		...lines.map((text, i) => svg("text", { x: at.title, y: round1(y + 4 + (i - (lines.length - 1) / 2) * 14) }, text)),
	];
}

/** One clause: its lines and its signs as a mark that leads to it, and behind the mark its words. */
export function flowLink(row: FlowRow, y: number, at: Columns, places: Heights): SvgNode[] {
	const { clause, from, to, left, right } = row;
	const points = [...left.map((n) => `${from.version.id}-${n}`), ...right.map((n) => `${to.version.id}-${n}`)];
	const band = svg("path", {
		class: "band",
		"data-part": "band",
		d: `M${at.left[1]} ${round1(y - at.row / 2)}H${at.right[0]}v${at.row}H${at.left[1]}Z`,
	});
	return [
		linkMark(
			{ path: clause.path, row: flowRowId(row) },
			rowWords(row),
			{ "data-through": points.join(" "), "data-column": 1 },
			band,
			...before(row, y, at, places),
			...through(row, y, at),
			...after(row, y, at, places),
		),
		companion(words(row, y, at)),
	];
}
