import { firstDay } from "../../schema/fields/edtf.ts";
import { type Stance, VOICES, type Voice } from "../../schema/fields/terms.ts";
import type { Clause, Position, VoiceReading } from "../entities.ts";

/** Two statements of one side that lie so many days apart or less, and differ, are both shown. */
export const DIFFERS_WITHIN_DAYS = 30;
const MILLISECONDS_PER_DAY = 86_400_000;

/** What a statement says of a clause; null where it does not speak of it. */
export const stanceOn = (position: Position, clause: Clause): Stance | null =>
	position.stances.find((s) => s.clause === clause)?.stance ?? null;

/** The voice counts only what can be read or was said in public; reports of unnamed people stand below it. */
const counts = (position: Position): boolean =>
	position.data.evidence === "document" || position.data.evidence === "on-record";

const countedOf = (clause: Clause, voice: Voice, positions: readonly Position[]): Position[] =>
	positions.filter((p) => p.data.side === voice && counts(p) && firstDay(p.data.date) <= clause.data.as_of);

const daysBetween = (a: string, b: string): number =>
	Math.abs(Date.parse(firstDay(a)) - Date.parse(firstDay(b))) / MILLISECONDS_PER_DAY;

/**
 * Reads one voice on one clause: the latest `document` or `on-record` stance up to the as-of day;
 * "differs" where another of the same side within 30 days before it says something else.
 * @param positions all statements on the clause, latest first
 */
export function readVoice(clause: Clause, voice: Voice, positions: readonly Position[]): VoiceReading {
	const upTo = clause.data.none.find((n) => n.side === voice)?.up_to ?? clause.data.as_of;
	const mine = countedOf(clause, voice, positions);
	const latest = mine[0];
	if (latest === undefined) return { voice, state: "none", positions: [], upTo };
	const stance = stanceOn(latest, clause);
	const other = mine.find(
		(p) => stanceOn(p, clause) !== stance && daysBetween(p.data.date, latest.data.date) <= DIFFERS_WITHIN_DAYS,
	);
	if (other !== undefined) return { voice, state: "differs", positions: [latest, other], upTo };
	return { voice, state: stance ?? "none", positions: [latest], upTo };
}

/** The four voices on a clause, always in the same order. */
export const readVoices = (clause: Clause, positions: readonly Position[]): VoiceReading[] =>
	VOICES.map((voice) => readVoice(clause, voice, positions));

/** What lies behind a voice on a clause. */
export interface VoiceRecord {
	/** Statements that count and are not the ones shown, latest first. */
	more: Position[];
	/** Statements that never make a voice: of unnamed people, leaked, or told of one side by another; latest first. */
	reports: Position[];
	/** How the stance moved, by the statements that count: each stance with the day from which it stood. Earliest first. */
	course: { stance: Stance; date: string }[];
}

/** Sets apart what lies behind a voice by the same rule by which it was read. */
export function voiceRecord(clause: Clause, { voice, positions: shown }: VoiceReading): VoiceRecord {
	const counted = countedOf(clause, voice, clause.positions);
	const counting = new Set(counted);
	const steps = counted.toReversed().map((p) => ({ stance: stanceOn(p, clause) as Stance, date: p.data.date }));
	return {
		more: counted.filter((p) => !shown.includes(p)),
		reports: clause.positions.filter((p) => p.data.side === voice && !counting.has(p)),
		course: steps.filter(({ stance }, i) => stance !== steps[i - 1]?.stance),
	};
}
