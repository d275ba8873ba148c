import type { Version } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { firstDay, lastDay } from "../../schema/fields/edtf.ts";
import { printDate, printShortDate } from "../../text/format/date.ts";
import { list, sentenceCase } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import type { LabelSet } from "../cartography/labels.ts";
import { type Chart, type ChartRow, type Drawing, LETTERS, WIDTHS } from "../charts/chart.ts";
import { excerptOf } from "../excerpt.ts";
import { companion, linkMark, type SvgNode, svg } from "../svg/node.ts";
import { wrapText } from "../svg/wrap-text.ts";
import { edgePath, type Grid, type Lanes, lanesOf } from "./lanes.ts";

/* The family tree of the drafts: every version in order of date, read downwards, with lines to those made from it. */

const rowId = ({ id }: Version): string => `tree-${id}`;

/** A draft goes on in the lane of the text that it was made from before papers and talks do. */
const rankOf = ({ data }: Version): number => (data.main ? 0 : ["draft", "package", "talks"].indexOf(data.kind) + 1);

/** Lanes for versions in the order of their dates. */
export const treeOf = (versions: readonly Version[]): Lanes =>
	lanesOf(
		versions.map((version) => ({
			// A parent that is not drawn leads nowhere.
			parents: version.basedOn.map((parent) => versions.indexOf(parent)).filter((index) => index >= 0),
			rank: rankOf(version),
		})),
	);

const originWords = ({ basedOn }: Version): string =>
	basedOn.length === 0
		? messages.versionTree.unknown
		: messages.versionTree.basedOn({ versions: list(basedOn.map(({ data }) => data.label)) });

/** One version, read out. */
export const versionWords = (version: Version): string => {
	const { title, data } = version;
	const parts = [
		`${data.label}: ${title}`,
		printDate(data.date),
		messages.labels.versionKind[data.kind],
		messages.labels.textState[data.text].name,
	];
	return [...parts, originWords(version)].join(", ");
};

/** Shapes by kind, with their middle at zero: a disc is a draft, a square a package of papers, a diamond a round of talks. */
const SHAPE = {
	draft: (r: number) => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
	package: (r: number) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}Z`,
	talks: (r: number) => `M0 ${-r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}l${-r - 1} ${-r - 1}Z`,
} as const;

/** The shape of a version: main ones larger and filled. */
const shape = ({ kind, main }: Pick<Version["data"], "kind" | "main">, x: number, y: number): SvgNode =>
	svg("path", {
		class: main ? "tree-main" : "tree-other",
		transform: `translate(${x} ${y})`,
		d: SHAPE[kind](main ? 7 : 5),
	});

/** Units of a drawing. */
const PLACES = {
	wide: { lane: 26, row: 42, text: 148 },
	narrow: { lane: 15, row: 80, text: 86 },
} as const;

/** The words beside a version. */
function label(version: Version, set: LabelSet, y: number): SvgNode[] {
	const { data, title } = version;
	const x = PLACES[set].text;
	const state = messages.labels.textState[data.text].name;
	const origin = version.basedOn.length === 0 ? [sentenceCase(messages.versionTree.unknown)] : [];
	const text = (className: string | undefined, along: number, down: number, words: string): SvgNode =>
		svg("text", { class: className, x: x + along, y: y + down }, words);
	if (set === "wide")
		return [
			text(data.main ? "head" : undefined, 0, 4, data.label),
			text(data.main ? "head" : undefined, 86, 4, title),
			text("quiet", 496, 4, printDate(data.date)),
			text("quiet", 652, 4, state),
			...origin.map((words) => text("quiet", 86, 20, words)),
		];
	return [
		text("head", 0, -22, data.label),
		text("quiet", 90, -22, printShortDate(data.date)),
		...wrapText(title, 40).map((words, i) => text(undefined, 0, i * 15 - 6, words)),
		...[state, ...origin].map((words, i) => text("quiet", 0, (wrapText(title, 40).length + i) * 15 - 6, words)),
	];
}

/** The tree in units. */
export function treeDrawing(versions: readonly Version[], set: LabelSet): Drawing {
	const { lane, row } = PLACES[set];
	const { lanes, edges } = treeOf(versions);
	const grid: Grid = { x: (one) => 12 + one * lane, y: (one) => (one + 0.5) * row, clear: 8 };
	const elements = versions.flatMap((version, index) => {
		const [x, y] = [grid.x(lanes[index] ?? 0), grid.y(index)];
		const lines = edges
			.filter(({ to }) => to === index)
			.map((edge) => svg("path", { class: "tree-line", d: edgePath(edge, lanes, grid) }));
		const open =
			version.basedOn.length === 0
				? [svg("path", { class: "flow-unknown", d: `M${x} ${y - row / 2 + 2}V${y - 9}` })]
				: [];
		const band = svg("path", { class: "band", "data-part": "band", d: `M0 ${y - row / 2}H${WIDTHS[set]}v${row}H0Z` });
		const shown = [...lines, ...open, band, shape(version.data, x, y)];
		return [
			linkMark({ path: version.path, row: rowId(version) }, versionWords(version), {}, ...shown),
			companion(label(version, set, y)),
		];
	});
	return { width: WIDTHS[set], height: versions.length * row, letters: LETTERS[set], elements };
}

function treeChartRow(version: Version, site: Pick<SiteData, "get">): ChartRow {
	const { data, basedOn, leadsTo } = version;
	const labels = (versions: readonly Version[]): string => versions.map((one) => one.data.label).join(", ");
	return {
		id: rowId(version),
		cells: [
			{ text: data.label, path: version.path, more: version.title },
			{ text: printDate(data.date), sort: firstDay(data.date) },
			{
				text: data.main
					? messages.versionTree.main({ kind: messages.labels.versionKind[data.kind] })
					: messages.labels.versionKind[data.kind],
			},
			{ text: basedOn.length === 0 ? messages.versionTree.unknown : labels(basedOn) },
			{ text: leadsTo.length === 0 ? messages.versionTree.noneKnown : labels(leadsTo) },
			{ text: sentenceCase(messages.labels.textState[data.text].name), more: data.text_note },
		],
		sources: data.sources.map((id) => site.get("sources", id)),
		evidence: data.evidence,
	};
}

/** What the eye takes from it, computed from the versions. */
function words(versions: readonly Version[]): string {
	const of = (kind: keyof typeof messages.labels.versionKind): number =>
		versions.filter(({ data }) => data.kind === kind).length;
	const roots = versions.filter(({ basedOn }) => basedOn.length === 0).map(({ data }) => data.label);
	const most = versions.toSorted((a, b) => b.leadsTo.length - a.leadsTo.length)[0];
	const main = versions.filter(({ data }) => data.main).map(({ data }) => data.label);
	return [
		messages.versionTree.counted({
			all: versions.length,
			drafts: of("draft"),
			packages: of("package"),
			talks: of("talks"),
			main: list(main),
		}),
		most === undefined ? "" : messages.versionTree.most({ count: most.leadsTo.length, version: most.data.label }),
		messages.versionTree.roots({ versions: list(roots) }),
	].join(" ");
}

/** The month in which a version ends; empty where there is none. */
const monthOf = (version: Version | undefined): string =>
	version === undefined ? "" : printDate(lastDay(version.data.date).slice(0, 7));

/** The chart of the versions. */
export function versionTree(site: Pick<SiteData, "versions" | "get">): Chart {
	const { drawn: versions, notes } = excerptOf("versions", site.versions, ({ data }, index) =>
		data.main ? -Infinity : -index,
	);
	const [first, last] = [versions[0], versions.at(-1)];
	const sample = (kind: keyof typeof SHAPE, main: boolean): SvgNode[] => [shape({ kind, main }, 17, 9)];
	return {
		id: "version-tree",
		title: messages.versionTree.title({ from: monthOf(first), to: monthOf(last) }),
		units: messages.versionTree.units,
		day:
			first === undefined || last === undefined
				? ""
				: `${firstDay(first.data.date)}/${last.data.date.split("/").at(-1)}`,
		page: "versions/",
		words: words(versions),
		drawings: { wide: treeDrawing(versions, "wide"), narrow: treeDrawing(versions, "narrow") },
		keys: [
			{ sample: sample("draft", true), words: messages.versionTree.keys.main },
			{ sample: sample("draft", false), words: messages.versionTree.keys.draft },
			{ sample: sample("package", false), words: messages.versionTree.keys.package },
			{ sample: sample("talks", false), words: messages.versionTree.keys.talks },
			{ sample: [svg("path", { class: "flow-unknown", d: "M17 1V17" })], words: messages.versionTree.unknown },
		],
		columns: Object.values(messages.versionTree.columns).map((name) => ({ name })),
		rows: versions.map((version) => treeChartRow(version, site)),
		notes: [messages.versionTree.note, ...notes],
	};
}
