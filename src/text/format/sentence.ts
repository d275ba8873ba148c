import type { Clause, VoiceReading, Wording } from "../../model/entities.ts";
import type { Side } from "../../schema/terms.ts";
import { messages } from "../messages/index.ts";
import { printDate } from "./date.ts";

const NUMBERS = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Joins words as a sentence does: "a, b and c". */
export const list = (words: readonly string[]): string => NUMBERS.format(words);

/** A side inside a sentence: "the United States". */
const sideWords = (side: Side): string =>
	side === "united-states" || side === "other"
		? `the ${messages.labels.side[side]}`.replace("Others", "others")
		: messages.labels.side[side];

/** For whom a wording became stricter or softer: "stricter for Ukraine, softer for Russia"; empty where the record does not say. */
export function changeWords({ data }: Wording): string {
	if (data.change === undefined) return "";
	const { stricter_for: stricter, softer_for: softer } = data.change;
	const parts: string[] = [];
	if (stricter.length > 0) parts.push(`stricter for ${list(stricter.map(sideWords))}`);
	if (softer.length > 0) parts.push(`softer for ${list(softer.map(sideWords))}`);
	return parts.length > 0 ? parts.join(", ") : "effect unclear";
}

/** The ribbon of a clause as one spoken sentence. */
export const ribbonSentence = (clause: Clause): string =>
	clause.ribbon
		.map(({ version, wording }) => {
			if (wording === null) return `${version.title}: not entered`;
			const change = changeWords(wording);
			return `${version.title}: ${messages.labels.state[wording.data.state].name}${change === "" ? "" : `, ${change}`}`;
		})
		.join("; ");

/** One voice as words: "Ukraine: wants it changed (23 December 2025)", "Europe: no statement found up to 15 June 2026". */
export function voiceSentence({ voice, state, positions, upTo }: VoiceReading): string {
	const latest = positions[0];
	if (latest === undefined)
		return `${messages.labels.side[voice]}: ${messages.labels.stance.none.name} up to ${printDate(upTo)}`;
	return `${messages.labels.side[voice]}: ${messages.labels.stance[state].name} (${printDate(latest.data.date)})`;
}

/** The points of a wording: "point 6", "points 5 and 10", "point 21 (a)". */
export function pointsWords(points: readonly string[]): string {
	if (points.length === 0) return "outside the numbered points";
	const spelled = points.map((p) => p.replace(/^(\d+)([a-z])$/, "$1\u00a0($2)"));
	return `point${points.length > 1 ? "s" : ""} ${list(spelled)}`;
}

/** Points in few letters: "5, 10", "21, 21a–c", "21d". */
export function pointsShort(points: readonly string[]): string {
	const groups = Map.groupBy(points, (point) => Number.parseInt(point, 10));
	return [...groups]
		.flatMap(([number, all]) => {
			const letters = all.flatMap((point) => /[a-z]$/.exec(point) ?? []);
			const [first, last] = [letters[0], letters.at(-1)];
			const sub = first === undefined ? [] : [`${number}${first}${first === last ? "" : `–${last}`}`];
			return all.includes(String(number)) ? [String(number), ...sub] : sub;
		})
		.join(", ");
}

/** The words as they begin a sentence: the first letter large. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
