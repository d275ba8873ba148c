import type { SiteData } from "../../model/site-data.ts";
import { sentenceCase } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { changeWords, pointsWords } from "../../text/sentences/wording.ts";
import { anchor } from "../../text/url/address.ts";
import type { Cell, Chart, ChartRow, Key } from "../charts/chart.ts";
import { type SvgNode, svg } from "../svg/node.ts";
import { signAt } from "../svg/signs.ts";
import { flowDrawing, rowId } from "./flow-drawing.ts";
import { basisWords, type Flow, type FlowRow, flowOf, flowWords, has, isReported, stateWords } from "./flow-rows.ts";

/* How the points of the 28 became those of the 20: the clauses between them as links, with what is reported of the 19. */

function rowOf(row: FlowRow): ChartRow {
	const { clause, from, via, to } = row;
	const place = (numbers: readonly number[]): number | null => numbers[0] ?? null;
	const against =
		to.comparedTo !== null && has(to) && to.data.state !== "new" ? `against ${to.comparedTo.data.label}, ` : "";
	const change = changeWords(to);
	const cells: Cell[] = [
		{ text: clause.title, path: `${clause.path}#${anchor.wording(to.version.id)}` },
		{
			text: has(from) ? pointsWords(from.data.points) : messages.labels.state[from.data.state].name,
			sort: place(row.left),
		},
		{ text: via === null ? "not entered" : stateWords(via) },
		{ text: has(to) ? pointsWords(to.data.points) : "none", sort: place(row.right) },
		{
			text: `${messages.labels.state[to.data.state].name}${change === "" ? "" : `, ${change}`}`,
			more: sentenceCase(
				`${against}${basisWords(to)}${to.data.change === undefined ? "" : `. Our reading: ${to.data.change.meaning}`}`,
			),
		},
	];
	const reported = via !== null && isReported(via) ? via.sources : [];
	return {
		id: rowId(row),
		cells,
		sources: [...new Set([...to.sources, ...reported, ...from.sources])],
		evidence: to.data.evidence,
	};
}

const line = (className: string, d: string): SvgNode => svg("path", { class: className, d });

/** The key: the signs and the lines that are drawn, and what they say. */
function keys({ rows, from, to }: Flow): Key[] {
	const seen = new Set(rows.flatMap(({ via, to: one }) => [one.data.state, ...(via === null ? [] : [via.data.state])]));
	const sign = (state: keyof typeof messages.labels.state, words: string, ...lines: SvgNode[]): Key[] =>
		seen.has(state) ? [{ sample: [signAt(`st-${state}`, 1, 2, 14), ...lines], words }] : [];
	return [
		...sign("same", "kept: no difference seen", line("flow-kept", "M18 9H34")),
		...sign("changed", "changed: there in another form", line("flow-changed", "M18 9H34")),
		...sign("new", `new: begins in the ${to.data.label}`, line("flow-changed", "M18 9H34")),
		...sign("dropped", "dropped: a source says that it was taken out", line("flow-changed", "M18 9H30M30 3v12")),
		...sign(
			"not-seen",
			"not seen: not in the parts that could be read; this does not say that it was dropped",
			line("flow-unknown", "M18 9H34"),
		),
		...sign("contested", "contested: sources differ", line("flow-unknown", "M18 9H34")),
		...sign("not-public", "not public, and no source reports it", line("flow-unknown", "M18 9H34")),
		{ sample: [signAt("st-absent", 1, 2, 14)], words: `absent from the ${from.data.label}: the whole text was read` },
		{
			sample: [line("flow-changed", "M4 9H22"), svg("circle", { class: "flow-ring", cx: 25.5, cy: 9, r: 3 })],
			words: "stands outside the numbered points",
		},
		{
			sample: [svg("circle", { class: "flow-ring", cx: 17, cy: 9, r: 2 })],
			words: "beside a sign: our comparison, where no source says so",
		},
	];
}

/** The chart of the points. */
export function pointFlow(site: Pick<SiteData, "clauses" | "get">): Chart {
	const flow = flowOf(site);
	const { from, via, to, rows } = flow;
	return {
		id: "point-flow",
		title: `How the ${from.data.points} points became ${to.data.points}, clause by clause`,
		units: `At the start the points of the ${from.data.label}, at the end those of the ${to.data.label}, between them the clauses of this site, with a column for the ${via.data.label}`,
		day: `${from.data.date}/${to.data.date}`,
		page: "versions/",
		words: flowWords(flow),
		drawings: { wide: flowDrawing(flow, "wide"), narrow: flowDrawing(flow, "narrow") },
		keys: keys(flow),
		columns: [
			{ name: "Clause" },
			{ name: `In the ${from.data.label}` },
			{ name: `In the ${via.data.label}` },
			{ name: `In the ${to.data.label}` },
			{ name: `What became of it in the ${to.data.label}` },
		],
		rows: rows.map(rowOf),
		notes: [
			"A line joins a point to a clause that stands in it. One point may hold several clauses, and one clause may stand in several points; letters are sub-points.",
			to.data.text_note,
		],
	};
}
