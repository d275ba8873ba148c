import type { Wording } from "../../model/entities.ts";
import { list } from "../format/sentence.ts";
import { messages } from "../messages/index.ts";

/* What a version has of a clause: the state, the change, and the points in which it stands. */

/** A part of what a change means: which way, and for whom, in words. */
export interface ChangePart {
	way: "stricter" | "softer" | "unclear";
	words: string;
	/** The sides alone, in short: "Ukraine, US"; empty where the effect is unclear. */
	sides: string;
}

/** For whom a wording became stricter or softer; empty where the record does not say. */
export function changeParts({ data }: Wording): ChangePart[] {
	if (data.change === undefined) return [];
	const { stricter_for: stricter, softer_for: softer } = data.change;
	const named = (sides: typeof stricter): string => list(sides.map((side) => messages.labels.sideInSentence[side]));
	const short = (sides: typeof stricter): string => sides.map((side) => messages.labels.sideShort[side]).join(", ");
	const parts = (["stricter", "softer"] as const).flatMap((way): ChangePart[] => {
		const sides = way === "stricter" ? stricter : softer;
		return sides.length === 0
			? []
			: [{ way, words: messages.wording[way]({ sides: named(sides) }), sides: short(sides) }];
	});
	return parts.length > 0 ? parts : [{ way: "unclear", words: messages.wording.unclear, sides: "" }];
}

/** The same as one text: "stricter for Ukraine, softer for Russia". */
export const changeWords = (wording: Wording): string =>
	changeParts(wording)
		.map(({ words }) => words)
		.join(", ");

/** How a state is known: "as reported", "our comparison". */
export const basisWords = ({ data }: Wording): string =>
	data.basis === "reported" ? messages.wording.reported : messages.wording.compared;

/** The points of a wording: "point 6", "points 5 and 10", "point 21 (a)". */
export function pointsWords(points: readonly string[]): string {
	if (points.length === 0) return messages.wording.outsidePoints;
	const spelled = points.map((point) => {
		const [, number, letter] = /^(\d+)([a-z])$/.exec(point) ?? [];
		return number === undefined || letter === undefined ? point : messages.wording.subPoint({ number, letter });
	});
	return messages.wording.points({ count: points.length, listed: list(spelled) });
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

/** The state of a wording, against what, and how that is known: "changed against 28, our comparison". */
export function stateAgainst(wording: Wording): string {
	const { data, comparedTo } = wording;
	const compared = data.state === "same" || data.state === "changed" || data.state === "dropped";
	const state = messages.labels.state[data.state].name;
	const against =
		compared && comparedTo !== null
			? `${state} ${messages.wording.against({ version: comparedTo.data.label }).join("")}`
			: state;
	return `${against}, ${basisWords(wording)}`;
}
