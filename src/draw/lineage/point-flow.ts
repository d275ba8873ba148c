import type { SiteData } from "../../model/site-data.ts";
import { sentenceCase } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { basisWords, changeWords, pointsWords } from "../../text/sentences/wording.ts";
import { anchor } from "../../text/url/address.ts";
import type { Cell, Chart, ChartRow, Key } from "../charts/chart.ts";
import { type SvgNode, svg } from "../svg/node.ts";
import { signAt } from "../svg/signs.ts";
import { flowDrawing } from "./flow-drawing.ts";
import { flowRowId } from "./flow-link.ts";
import { type Flow, type FlowRow, flowOf, flowWords, has, isKnown, stateWords } from "./flow-rows.ts";

/* How the points of one text became those of another: the clauses between them as links, with what is known of texts between. */

function flowChartRow(row: FlowRow): ChartRow {
	const { clause, from, via, to } = row;
	const place = (numbers: readonly number[]): number | null => numbers[0] ?? null;
	const against =
		to.comparedTo !== null && has(to) && to.data.state !== "new"
			? [messages.wording.against({ version: to.comparedTo.data.label }).join("")]
			: [];
	const basis = [...against, basisWords(to)].join(", ");
	const change = changeWords(to);
	const cells: Cell[] = [
		{ text: clause.title, path: `${clause.path}#${anchor.wording(to.version.id)}` },
		{
			text: has(from) ? pointsWords(from.data.points) : messages.labels.state[from.data.state].name,
			sort: place(row.left),
		},
		...via.map((one) => ({ text: one === null ? messages.wording.notEntered : stateWords(one) })),
		{ text: has(to) ? pointsWords(to.data.points) : messages.pointFlow.noPoint, sort: place(row.right) },
		{
			text: `${messages.labels.state[to.data.state].name}${change === "" ? "" : `, ${change}`}`,
			more: sentenceCase(
				to.data.change === undefined ? basis : messages.pointFlow.reading({ basis, meaning: to.data.change.meaning }),
			),
		},
	];
	const reported = via.filter(isKnown).flatMap(({ sources }) => sources);
	return {
		id: flowRowId(row),
		cells,
		sources: [...new Set([...to.sources, ...reported, ...from.sources])],
		evidence: to.data.evidence,
	};
}

const line = (className: string, d: string): SvgNode => svg("path", { class: className, d });

/** The key: the signs and the lines that are drawn, and what they say. */
function keys({ rows, from }: Flow): Key[] {
	const seen = new Set(
		rows.flatMap(({ via, to: one }) => [one, ...via].flatMap((wording) => wording?.data.state ?? [])),
	);
	const sign = (state: keyof typeof messages.labels.state, words: string, ...lines: SvgNode[]): Key[] =>
		seen.has(state) ? [{ sample: [signAt(`st-${state}`, 1, 2, 14), ...lines], words }] : [];
	return [
		...sign("same", messages.pointFlow.keys.same, line("flow-kept", "M18 9H34")),
		...sign("changed", messages.pointFlow.keys.changed, line("flow-changed", "M18 9H34")),
		...sign("new", messages.pointFlow.keys.new, line("flow-changed", "M18 9H34")),
		...sign("dropped", messages.pointFlow.keys.dropped, line("flow-changed", "M18 9H30M30 3v12")),
		...sign("not-seen", messages.pointFlow.keys.notSeen, line("flow-unknown", "M18 9H34")),
		...sign("contested", messages.pointFlow.keys.contested, line("flow-unknown", "M18 9H34")),
		...sign("not-public", messages.pointFlow.keys.notPublic, line("flow-unknown", "M18 9H34")),
		{ sample: [signAt("st-absent", 1, 2, 14)], words: messages.pointFlow.keys.absent({ version: from.data.label }) },
		{
			sample: [line("flow-changed", "M4 9H22"), svg("circle", { class: "flow-ring", cx: 25.5, cy: 9, r: 3 })],
			words: messages.pointFlow.keys.outside,
		},
		{
			sample: [svg("circle", { class: "flow-ring", cx: 17, cy: 9, r: 2 })],
			words: messages.pointFlow.keys.compared,
		},
	];
}

/** The chart of the points; null where there are no two texts with numbered points. */
export function pointFlow(site: Pick<SiteData, "clauses" | "main">): Chart | null {
	const flow = flowOf(site);
	if (flow === null) return null;
	const { from, via, to, rows } = flow;
	return {
		id: "point-flow",
		title: messages.pointFlow.title({ from: from.data.points ?? 0, to: to.data.points ?? 0 }),
		units: messages.pointFlow.units({
			from: from.data.label,
			between: via.map(({ data }) => data.label),
			to: to.data.label,
		}),
		day: `${from.data.date}/${to.data.date}`,
		page: "compare/",
		words: flowWords(flow),
		drawings: { wide: flowDrawing(flow, "wide"), narrow: flowDrawing(flow, "narrow") },
		keys: keys(flow),
		columns: [
			{ name: messages.pointFlow.columns.clause },
			{ name: messages.pointFlow.columns.in({ version: from.data.label }) },
			...via.map(({ data }) => ({ name: messages.pointFlow.columns.in({ version: data.label }) })),
			{ name: messages.pointFlow.columns.in({ version: to.data.label }) },
			{ name: messages.pointFlow.columns.became({ version: to.data.label }) },
		],
		rows: rows.map(flowChartRow),
		notes: [messages.pointFlow.note, to.data.text_note, ...flow.notes],
	};
}
