import type { Clause, VoiceReading } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { isApproximate } from "../../schema/fields/edtf.ts";
import { GRADES, gradeOf } from "../../schema/fields/evidence-grade.ts";
import { STANCES, VOICES } from "../../schema/fields/terms.ts";
import { printDate, printDateSign, printShortDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { cellWords, matrixRowId, silentUpTo, statementWords, voiceCountWords } from "../../text/sentences/positions.ts";
import { anchor } from "../../text/url/address.ts";
import type { LabelSet } from "../cartography/labels.ts";
import type { XY } from "../cartography/projection.ts";
import { type Excerpt, excerptOf } from "../excerpt.ts";
import { linkMark, type SvgNode, svg } from "../svg/node.ts";
import { signAt } from "../svg/signs.ts";
import { wrapText } from "../svg/wrap-text.ts";
import { type Cell, type Chart, type ChartRow, type Drawing, type Key, LETTERS, WIDTHS } from "./chart.ts";
import { COLUMNS, type PlacedClause, placed } from "./matrix-rows.ts";

/* The matrix of positions: clauses down, the four voices across, each with the sign of its stance and its day. */

/** The id of the figure, its anchor on the page. */
export const POSITIONS_FIGURE = "positions";

/** Letters of the name of a theme on one line. */
const THEME_LETTERS = 14;

/** How the rows are drawn: for which screen, and up to which day the site is informed. */
interface Manner {
	set: LabelSet;
	horizon: string;
}

function cell(clause: Clause, reading: VoiceReading, [x, y]: XY, { set, horizon }: Manner): SvgNode {
	const { voice: width, row } = COLUMNS[set];
	const size = set === "wide" ? 14 : 17;
	const sign = (start: number): SvgNode => signAt(`vo-${reading.state}`, start, (row - size) / 2, size);
	const box = svg("path", { class: "cell", d: `M0 0h${width}v${row}H0Z` });
	const at = { transform: `translate(${x} ${y})` };
	const [latest] = reading.positions;
	const words = cellWords(clause, reading);
	if (set === "narrow") return linkMark({ row: matrixRowId(clause) }, words, at, box, sign((width - size) / 2));
	const silent = reading.upTo === horizon ? [] : [svg("text", { x: 24, y: 15 }, `to ${printShortDate(reading.upTo)}`)];
	if (latest === undefined) return linkMark({ row: matrixRowId(clause) }, words, at, box, sign(4), ...silent);
	const grade = gradeOf(latest.data.evidence);
	const known = grade === null ? [] : [signAt(`ev-${grade}`, 21, 5, 11)];
	const day = svg("text", { x: 35, y: 15 }, printDateSign(latest.data.date));
	return linkMark({ row: matrixRowId(clause) }, words, at, box, sign(4), ...known, day);
}

/** The names of the voices above their columns, or their letters. */
const heads = (set: LabelSet): SvgNode[] =>
	VOICES.map((voice, index) => {
		const { voices, voice: width, head } = COLUMNS[set];
		const start = voices + index * width;
		return set === "wide"
			? svg("text", { class: "head", x: start + 4, y: head - 9 }, messages.labels.side[voice])
			: svg("text", { class: "head middle", x: start + width / 2, y: head - 8 }, messages.labels.voiceSign[voice]);
	});

/** The name of a theme: beside its first clause, or above it. */
const themeName = (theme: string, top: number, set: LabelSet): SvgNode[] =>
	set === "wide"
		? wrapText(theme, THEME_LETTERS).map((text, i) =>
				svg("text", { class: "head", x: 0, y: top + 15 + i * (LETTERS[set] + 3) }, text),
			)
		: [svg("text", { class: "head", x: 0, y: top - 6 }, theme)];

/** The name of a clause, in lines around the middle of its row. */
function clauseName({ title }: Clause, top: number, set: LabelSet): SvgNode[] {
	const { clause: x, letters: most, row } = COLUMNS[set];
	const lines = wrapText(title, most);
	const middle = top + row / 2 + LETTERS[set] * 0.36;
	return lines.map((text, i) => {
		const y = Math.round(middle + (i - (lines.length - 1) / 2) * (LETTERS[set] + 1));
		return svg("text", { x, y }, text);
	});
}

/** Thin rules between clauses, strong ones between themes. */
function rules(rows: readonly PlacedClause[], height: number, set: LabelSet): SvgNode[] {
	const { clause: start, head } = COLUMNS[set];
	const over = set === "wide" ? 0 : head;
	const thin = rows.flatMap(({ theme, top }) => (theme === null ? `M${start} ${top}H${WIDTHS[set]}` : []));
	const strong = [...rows.flatMap(({ theme, top }) => (theme === null ? [] : top - over)), height - 2];
	return [
		svg("path", { d: thin.join("") }),
		svg("path", { class: "base", d: strong.map((y) => `M0 ${y}H${WIDTHS[set]}`).join("") }),
	];
}

function drawing(clauses: readonly Clause[], manner: Manner): Drawing {
	const { set } = manner;
	const { voices, voice: width } = COLUMNS[set];
	const { rows, height } = placed(clauses, set);
	const names = rows.flatMap(({ clause, top, theme }) => [
		...(theme === null ? [] : themeName(theme, top, set)),
		...clauseName(clause, top, set),
	]);
	const cells = rows.flatMap(({ clause, top }) =>
		clause.voices.map((reading, index) => cell(clause, reading, [voices + index * width, top], manner)),
	);
	return {
		width: WIDTHS[set],
		height,
		letters: LETTERS[set],
		elements: [
			svg("g", { class: "axis", "aria-hidden": "true" }, ...rules(rows, height, set)),
			svg("g", { "aria-hidden": "true" }, ...heads(set), ...names),
			...cells,
		],
	};
}

/** A voice as a cell of the table of the chart. */
function tableCell(clause: Clause, { state, positions, upTo }: VoiceReading): Cell {
	const [latest] = positions;
	if (latest === undefined)
		return {
			text: messages.labels.stance.none.name,
			sort: null,
			more: messages.positions.upTo({ day: printDate(upTo) }),
		};
	return {
		text: messages.labels.stance[state].name,
		path: `${clause.path}#${anchor.position(latest.id)}`,
		more: positions
			.map((one) => `${statementWords(one)}, ${messages.labels.evidence[one.data.evidence].name}`)
			.join("; "),
	};
}

function row(clause: Clause): ChartRow {
	const ofVoices = clause.positions.filter(({ data }) => data.side !== "other");
	const latest = clause.voices.flatMap(({ positions }) => positions);
	const behind = latest.length > 0 ? latest : ofVoices;
	return {
		id: matrixRowId(clause),
		cells: [
			{ text: clause.title, path: clause.path, more: clause.theme.name },
			...clause.voices.map((reading) => tableCell(clause, reading)),
		],
		sources: [...new Set(behind.flatMap(({ sources }) => sources))],
		evidence: behind[0]?.data.evidence ?? "comparison",
	};
}

const sample = (id: string, words: string): Key => ({ sample: [signAt(id, 9, 1, 16)], words });

/** The signs that stand in the drawing. */
function keys(clauses: readonly Clause[], horizon: string): Key[] {
	const readings = clauses.flatMap(({ voices }) => voices);
	const stances = [...STANCES, "differs" as const].filter((state) => readings.some((one) => one.state === state));
	const grades = GRADES.filter((grade) =>
		readings.some(({ positions: [latest] }) => latest !== undefined && gradeOf(latest.data.evidence) === grade),
	);
	const about = readings.some(({ positions: [latest] }) => latest !== undefined && isApproximate(latest.data.date));
	return [
		...stances.map((state) => sample(`vo-${state}`, messages.labels.stance[state].name)),
		sample("vo-none", silentUpTo(horizon)),
		...grades.map((grade) => sample(`ev-${grade}`, messages.labels.grade[grade])),
		...(about
			? [
					{
						sample: [svg("text", { class: "middle", x: 17, y: 17, "font-size": 22 }, "~")],
						words: messages.positions.aboutDay,
					},
				]
			: []),
	];
}

/** What the eye takes from it. */
function words(clauses: readonly Clause[]): string {
	const silent = clauses.filter(({ voices }) => voices.every(({ state }) => state === "none"));
	const all = clauses.filter(({ voices }) => voices.every(({ state }) => state !== "none"));
	const found = messages.positions.counted({ count: clauses.length, all: all.length, none: silent.length });
	return `${found} ${VOICES.map((voice) => `${voiceCountWords(clauses, voice)}.`).join(" ")}`;
}

/** The clauses in the matrix: where there are many, those on which most was said. */
export const drawnClauses = ({ clauses }: Pick<SiteData, "clauses">): Excerpt<Clause> =>
	excerptOf("clauses", clauses, ({ positions }) => -positions.length);

/** The matrix as a chart: the page prints its drawing above a table of its own, which says the same and more. */
export function positionMatrix(site: Pick<SiteData, "clauses" | "settings">): Chart {
	const { horizon } = site.settings;
	const { drawn: clauses, notes } = drawnClauses(site);
	const days = clauses.map(({ data }) => data.as_of).toSorted();
	return {
		id: POSITIONS_FIGURE,
		title: messages.positions.title,
		units: messages.positions.units,
		day: days.at(-1) ?? horizon,
		page: "positions/",
		words: words(clauses),
		drawings: {
			wide: drawing(clauses, { set: "wide", horizon }),
			narrow: drawing(clauses, { set: "narrow", horizon }),
		},
		keys: keys(clauses, horizon),
		columns: [{ name: messages.positions.clause }, ...VOICES.map((voice) => ({ name: messages.labels.side[voice] }))],
		rows: clauses.map(row),
		notes: [...messages.positions.notes, ...notes],
	};
}
