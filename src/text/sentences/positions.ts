import type { Clause, Position, VoiceReading } from "../../model/entities.ts";
import type { FacetValue } from "../../model/views/lists/facets.ts";
import type { PositionsPage } from "../../model/views/lists/position-pages.ts";
import { STANCES, type Stance, type Voice } from "../../schema/fields/terms.ts";
import { printDate, printShortDate } from "../format/date.ts";
import { list, sentenceCase } from "../format/sentence.ts";
import { messages } from "../messages/index.ts";
import { accordingToWords } from "./according-to.ts";

/* The words of the matrix of positions: clauses down, the four voices across. */

/** Where the row of a clause is found on the page of the matrix. */
export const matrixRowId = ({ id }: Pick<Clause, "id">): string => `on-${id}`;

/** What the page of one theme is called, and what it says of itself. */
export function themeWords(
	{ theme, page, pages }: { theme: FacetValue<"clauses">; page: PositionsPage; pages: readonly PositionsPage[] },
	all: number,
): { title: string; description: string } {
	const name = theme.theme?.name ?? theme.id;
	const part = pages.length === 1 ? "" : messages.facets.part({ part: page.part, parts: pages.length });
	const description = messages.positions.themeDescription({ theme: name, count: theme.entries.length, all });
	return {
		title: messages.facets.title({ list: messages.positions.name, heading: name, part }),
		description: [description, part && `${sentenceCase(part)}.`].filter(Boolean).join(" "),
	};
}

/** What the table is, for its head. */
export const captionWords = (clauses: number, asOf: string): string =>
	messages.positions.caption({ count: clauses, day: printDate(asOf) });

/** Who made a statement and when, with who reports it: "Joint leaders’ statement, 24 Nov 2025". */
export const statementWords = ({ speaker, accordingTo, data }: Position): string =>
	[speaker.name, printShortDate(data.date), ...accordingToWords(accordingTo)].join(", ");

/** A name's last word with the small words before it: "Zelenskyy", "von der Leyen". */
const SURNAME = /(?<!\S)(?:\p{Ll}+ )*\p{Lu}\S*$/u;

/** Who said it and when, a person by surname, anybody else without what stands behind the comma: "Lavrov, 5 Feb 2026". */
export function speakerWords({ speaker: { entry, name }, data }: Position): string {
	const surname = entry?.data.kind === "person" ? SURNAME.exec(name)?.[0] : undefined;
	return `${surname ?? name.split(", ")[0]}, ${printShortDate(data.date)}`;
}

/** One voice as words: "Ukraine: wants it changed (23 December 2025)", "Europe: no statement found up to 15 June 2026". */
export function voiceSentence({ voice, state, positions, upTo }: VoiceReading): string {
	const latest = positions[0];
	const side = messages.labels.side[voice];
	if (latest === undefined) return `${side}: ${silentUpTo(upTo)}`;
	return `${side}: ${messages.labels.stance[state].name} (${printDate(latest.data.date)})`;
}

/** That no statement was found, and until when: "no statement found up to 15 June 2026". */
export const silentUpTo = (day: string): string =>
	messages.statement.upTo({ stance: messages.labels.stance.none.name, day: printDate(day) });

/** How many clauses each stance of a voice is read on, in the order of the stances; what does not occur is left out. */
export function stanceCounts(
	clauses: readonly Clause[],
	voice: Voice,
): { state: VoiceReading["state"]; count: number }[] {
	const states = clauses.flatMap(({ voices }) => voices.filter((one) => one.voice === voice).map(({ state }) => state));
	return [...STANCES, "differs" as const, "none" as const]
		.map((state) => ({ state, count: states.filter((one) => one === state).length }))
		.filter(({ count }) => count > 0);
}

/** The counts of a voice as words: "Russia: accepts on 3, rejects on 2, no statement found on 12". */
export const voiceCountWords = (clauses: readonly Clause[], voice: Voice): string =>
	`${messages.labels.side[voice]}: ${stanceCounts(clauses, voice)
		.map(({ state, count }) => messages.positions.stanceCount({ stance: messages.labels.stance[state].name, count }))
		.join(", ")}`;

/**
 * One voice on a clause, read out: "Crimea. Ukraine: rejects (25 November 2025), on record". Where it differs,
 * both statements are named.
 */
export function cellWords(clause: Clause, reading: VoiceReading): string {
	const kinds = reading.positions.map(({ data }) => messages.labels.evidence[data.evidence].name);
	const stance = (position: Position): Stance | undefined =>
		position.stances.find((one) => one.clause === clause)?.stance;
	const both = reading.positions.map((position) => {
		const read = stance(position);
		return `${read === undefined ? "" : `${messages.labels.stance[read].name} `}(${printDate(position.data.date)})`;
	});
	const says =
		reading.state === "differs"
			? `${messages.labels.side[reading.voice]}: ${messages.labels.stance.differs.name}, ${list(both)}`
			: voiceSentence(reading);
	return [`${clause.title}. ${says}`, ...new Set(kinds)].join(", ");
}

/** How a stance moved, earliest first: "Over time: proposes (20 Nov 2025), then rejects (1 Dec 2025)". */
export function courseWords(course: readonly { stance: Stance; date: string }[]): string {
	const steps = course.map(({ stance, date }) => `${messages.labels.stance[stance].name} (${printShortDate(date)})`);
	const [first] = course;
	if (first === undefined) return "";
	if (steps.length > 1) return messages.positions.course({ steps });
	return messages.positions.sameCourse({
		stance: messages.labels.stance[first.stance].name,
		date: printShortDate(first.date),
	});
}
