import { lineShape } from "../../geo/line/line.ts";
import type { SimplifiedMap } from "../../geo/regions/simplify.ts";
import type { Line } from "../../model/entities.ts";
import type { Settings } from "../../model/settings.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { round1 } from "../svg/round.ts";
import type { Layer, Mark, Row } from "./map.ts";
import type { Frame } from "./projection.ts";

/* What every map of the lines shows as fact: what was occupied, and where the lines ran. */

/** The lines of a map: of the day before the full-scale invasion, and of the day that it shows. */
export type Lines = Settings["lines"];

/** The ids of the rows of areas; those of lines are the ids of the lines, which are the anchors of their addresses. */
export const FACT_ROWS = {
	old: "occupied-since-2014",
	since: "occupied-since-2022",
	contested: "contested-places",
} as const;

const told = ({ sources, data }: Line) => ({ sources, evidence: data.evidence, date: data.date, approximate: true });

/** Hatches: occupied since 2014, and since 2022. */
export function occupation({ early, late }: Lines, coarse: SimplifiedMap, frame: Frame): Layer[] {
	const day = printDate(late.data.date);
	const area = (name: string, row: string, words: string): Mark[] => [
		{ d: frame.path(coarse.area(name)), name: words, row },
	];
	const { before } = messages.control;
	const after = messages.control.after({ date: day });
	return [
		{
			id: "since-2014",
			look: "occupied-2014",
			legend: before,
			words: messages.control.beforeWords({ date: day }),
			marks: area("since-2014", FACT_ROWS.old, before),
			...told(early),
		},
		{
			id: "since-2022",
			look: "occupied",
			legend: after,
			words: messages.control.afterWords({ date: day, early: printDate(early.data.date) }),
			marks: area("since-2022", FACT_ROWS.since, after),
			...told(late),
		},
	];
}

/** Lines of contact: dotted for 2022, dashed for the day of the map. */
export function contactLines({ early, late }: Lines, frame: Frame): Layer[] {
	const one = (line: Line, id: string, look: Layer["look"], how: "dotted" | "dashed"): Layer => ({
		id,
		look,
		legend: line.title,
		words: messages.control[how]({ line: line.title }),
		marks: [{ d: frame.path(lineShape(line)), name: messages.control.lineName({ line: line.title }), row: line.id }],
		...told(line),
	});
	return [one(early, "line-2022", "line-2022", "dotted"), one(late, "line", "line", "dashed")];
}

/** Small rings where control was contested, as one mark. */
export function contestedPlaces(line: Line, frame: Frame, radius: number): Layer[] {
	const points = line.stations
		.filter(({ data }) => data.held === "contested")
		.map(({ point }) => frame.point(point))
		.filter((xy) => frame.inside(xy));
	if (points.length === 0) return [];
	const r = radius;
	const d = points
		.map(([x, y]) => `M${round1(x - r)} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`)
		.join("");
	return [
		{
			id: "contested",
			look: "contested",
			legend: messages.control.contested,
			words: messages.control.contestedWords({ date: printDate(line.data.date) }),
			marks: [{ d, name: messages.control.contestedAll, row: FACT_ROWS.contested }],
			...told(line),
		},
	];
}

const percent = (share: number): string => messages.control.percent({ percent: Math.round(share * 100) });

/** The rows of lines and areas, with what is known of their exactness. */
export function factRows({ early, late }: Lines, shares: { early: number; late: number }): Row[] {
	const source = ({ sources, data }: Line) => ({ sources, evidence: data.evidence });
	/* A line rests on what was read of each of its places, too. */
	const whole = ({ sources, stations, data }: Line) => ({
		sources: [...new Set([...sources, ...stations.flatMap((station) => station.sources)])],
		evidence: data.evidence,
	});
	const contested = late.stations.filter(({ data }) => data.held === "contested").map(({ name }) => name);
	const day = printDate(late.data.date);
	return [
		{ id: late.id, name: late.title, says: `${late.data.method} ${late.data.precision}`, ...whole(late) },
		{ id: early.id, name: early.title, says: `${early.data.method} ${early.data.precision}`, ...whole(early) },
		{
			id: FACT_ROWS.old,
			name: messages.control.occupiedBefore,
			says: messages.control.occupiedBeforeSays({
				date: printDate(early.data.date),
				percent: percent(shares.early),
			}),
			...source(early),
		},
		{
			id: FACT_ROWS.since,
			name: messages.control.occupied({ date: day }),
			says: messages.control.occupiedSays({ percent: percent(shares.late) }),
			...source(late),
		},
		...(contested.length === 0
			? []
			: [
					{
						id: FACT_ROWS.contested,
						name: messages.control.contestedPlaces,
						says: messages.control.contestedSays({ places: contested.join(", ") }),
						...source(late),
					},
				]),
	];
}
