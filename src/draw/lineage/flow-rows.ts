import type { Clause, Version, Wording } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import type { WordingState } from "../../schema/fields/terms.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { basisWords, pointsWords } from "../../text/sentences/wording.ts";
import { excerptOf } from "../excerpt.ts";
import { reduceCrossings, type Tie } from "./crossing-order.ts";

/* Which points of the first numbered text reach which points of the last one, through which clause. */

/** One clause as a link between the points of two texts, with what is known of the texts between them. */
export interface FlowRow extends Tie {
	clause: Clause;
	from: Wording;
	/** One for each text between; null where no wording of it is entered. */
	via: readonly (Wording | null)[];
	to: Wording;
}
export interface Flow {
	from: Version;
	/** The texts through which the first became the last, in order of date. */
	via: readonly Version[];
	to: Version;
	/** In an order in which few lines cross. */
	rows: readonly FlowRow[];
	/** What is said of clauses that are not drawn. */
	notes: readonly string[];
}

/** States in which a version has the provision. */
const HAS: readonly WordingState[] = ["same", "changed", "new", "contested"];
export const has = ({ data }: Wording): boolean => HAS.includes(data.state);
/** True where it is known what a text has of it. */
export const isReported = ({ data }: Wording): boolean => data.state !== "not-public" && data.state !== "not-seen";

/** True where a wording is entered of which that holds. */
export const isKnown = (wording: Wording | null | undefined): wording is Wording =>
	wording !== null && wording !== undefined && isReported(wording);

/** The numbers of the points in which a version has a provision; sub-points count as their point. */
export const numbersOf = (wording: Wording): number[] =>
	has(wording) ? [...new Set(wording.data.points.map((point) => Number.parseInt(point, 10)))] : [];

/** Most texts between the first and the last that have a column; the latest are drawn. */
const MOST_BETWEEN = 3;

/** All that a version was made from, however far back. */
function ancestorsOf(version: Version, found = new Set<Version>()): ReadonlySet<Version> {
	for (const one of version.basedOn)
		if (!found.has(one)) {
			found.add(one);
			ancestorsOf(one, found);
		}
	return found;
}

/**
 * The flow from the first main version with numbered points to the last, with those between from which the last was made.
 * Clauses without a wording in both are left out. Null where there are no two such versions.
 */
export function flowOf(site: Pick<SiteData, "clauses" | "main">): Flow | null {
	const numbered = site.main.filter(({ data }) => data.points !== undefined);
	const [from, to] = [numbered[0], numbered.at(-1)];
	if (from === undefined || to === undefined || from === to) return null;
	const ancestors = ancestorsOf(to);
	const between = numbered.filter((one) => one !== from && ancestors.has(one));
	const via = between.slice(-MOST_BETWEEN);
	const rows = site.clauses.flatMap((clause): FlowRow[] => {
		const of = (version: Version): Wording | undefined => clause.wordings.find((one) => one.version === version);
		const [first, last] = [of(from), of(to)];
		if (first === undefined || last === undefined) return [];
		return [
			{
				clause,
				from: first,
				via: via.map((one) => of(one) ?? null),
				to: last,
				left: numbersOf(first),
				right: numbersOf(last),
			},
		];
	});
	const { drawn, notes } = excerptOf("clauses", rows, ({ left, right }) => -(left.length + right.length));
	const left =
		between.length === via.length ? [] : [messages.figures.leftOut.between({ drawn: via.length, all: between.length })];
	return {
		from,
		via,
		to,
		notes: [...notes, ...left],
		rows: reduceCrossings(drawn, from.data.points ?? 1, to.data.points ?? 1),
	};
}

/** What one text has of a provision: "point 14, changed, as reported", "not seen". */
export function stateWords(wording: Wording): string {
	const { points, state } = wording.data;
	// Of a text that nobody published the numbers are not known.
	const known = points.length > 0 || wording.version.data.text !== "never";
	const where = has(wording) && known ? `${pointsWords(points)}, ` : "";
	return `${where}${messages.labels.state[state].name}${isReported(wording) ? `, ${basisWords(wording)}` : ""}`;
}

/** A link, read out. */
export function rowWords({ clause, from, via, to }: FlowRow): string {
	const first = has(from) ? pointsWords(from.data.points) : messages.labels.state[from.data.state].name;
	const parts = [
		messages.pointFlow.in({ version: from.version.data.label, state: first }),
		...via.flatMap((one) =>
			one === null ? [] : [messages.pointFlow.in({ version: one.version.data.label, state: stateWords(one) })],
		),
		messages.pointFlow.in({ version: to.version.data.label, state: stateWords(to) }),
	];
	return `${clause.title}; ${parts.join("; ")}`;
}

/** The points of a text, each with the links that it goes into. */
export const pointsThrough = (
	count: number,
	rows: readonly FlowRow[],
	side: "left" | "right",
): { number: number; rows: readonly FlowRow[] }[] =>
	Array.from({ length: count }, (_, i) => i + 1).map((number) => ({
		number,
		rows: rows.filter((row) => row[side].includes(number)),
	}));

/** What the eye takes from it, computed from the links. */
export function flowWords({ from, via, to, rows }: Flow): string {
	const [first, last] = [from.data.label, to.data.label];
	const stood = rows.filter(({ from: one }) => has(one));
	const now = (state: WordingState): number => stood.filter(({ to: one }) => one.data.state === state).length;
	const states = (["same", "changed", "dropped", "not-seen", "contested"] as const)
		.filter((state) => now(state) > 0)
		.map((state) => `${now(state)} ${messages.labels.state[state].name}`);
	const begun = rows
		.filter((row) => !has(row.from) && has(row.to))
		.map(({ clause }) => messages.pointFlow.quoted({ clause: clause.title }));
	const ended = pointsThrough(from.data.points ?? 0, rows, "left").filter(
		({ rows: through }) => through.length > 0 && through.every(({ right }) => right.length === 0),
	);
	const known = via.map((version, index) => {
		const count = rows.filter(({ via: texts }) => isKnown(texts[index])).length;
		const say = version.data.text === "never" ? messages.pointFlow.reported : messages.pointFlow.known;
		return say({ version: version.data.label, count, all: rows.length });
	});
	return [
		messages.pointFlow.stood({ count: stood.length, all: rows.length, from: first, to: last, states: list(states) }),
		...(ended.length === 0
			? []
			: [
					messages.pointFlow.ended({
						count: ended.length,
						all: from.data.points ?? 0,
						to: last,
						points: list(ended.map(({ number }) => String(number))),
					}),
				]),
		...(begun.length === 0
			? []
			: [messages.pointFlow.begun({ count: begun.length, clauses: list(begun), from: first })]),
		...known,
	].join(" ");
}
