import { mean } from "d3";
import type { Version } from "../../model/entities.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { type Drawing, LETTERS, WIDTHS } from "../charts/chart.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { round1 } from "../svg/round.ts";
import { distribute } from "./crossing-order.ts";
import { placesOf } from "./flow-columns.ts";
import { flowLink } from "./flow-link.ts";
import { type Flow, type FlowRow, pointsThrough } from "./flow-rows.ts";

/* The drawing of the flow: points at both edges, clauses as rows between them. */

/** Where the first row begins. */
const TOP = 34;

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
	const at = placesOf(set, via.length);
	const y = (index: number): number => round1(TOP + (index + 0.5) * at.row);
	const points = Math.max(from.data.points ?? 0, to.data.points ?? 0);
	// High enough for the clauses, and for the numbers of the longer text.
	const height = Math.max(TOP + rows.length * at.row + 6, TOP + 22 + (points - 1) * at.gap);
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
				...via.map(({ data }, index) => head(data.label, at.via[index] ?? at.to, "middle")),
				head(to.data.label, at.to, "middle"),
				head(to.data.label, at.numbers[1], ""),
			),
			...numbers(from, rows, "left", places.left, at.numbers[0]),
			...rows.flatMap((row, index) => flowLink(row, y(index), at, places)),
			...numbers(to, rows, "right", places.right, at.numbers[1]),
		],
	};
}
