import type { Fate } from "../../../model/entities.ts";
import type { TextState } from "../../../schema/fields/terms.ts";
import { list, sentenceCase } from "../../format/sentence.ts";
import { messages } from "../../messages/index.ts";
import { fatePlace, fateWords } from "./fate.ts";

/* What a version would mean for a town, in one line and in a cell. */

const { town: words } = messages;

/** What is known of a town and a version: see geo/fate/town-fates.ts. */
export interface TownReading {
	lies: "inside" | "outside" | "doubt" | "silent" | "none";
	fates: readonly Fate[];
	part: "ukraine" | "russia";
	/** What the version says of all occupied land. */
	elsewhere: readonly Fate[];
}

/** The version, as far as the words need it. */
interface Told {
	data: { text: TextState };
	regions: readonly Fate[];
}

/** One line: what it comes to, and what belongs to it. */
export interface TownLine {
	/** In a few words, for bold type. */
	head: string;
	/** Sentences after it; empty where the head says all. */
	rest: string;
}

/** Frozen land says who stays; other fates say the same on both sides. */
const hereWords = (fate: Fate, part: TownReading["part"]): string =>
	fate.status !== "frozen"
		? fateWords(fate)
		: fate.option === undefined
			? words.frozen[part]
			: messages.fates.option({ words: words.frozen[part], option: fate.option });

/** The points that say so, each once: "point 21d, point 21a". */
const placesOf = (fates: readonly Fate[]): string =>
	[...new Set(fates.flatMap((fate) => fatePlace(fate) ?? []))].join(", ");

const notesOf = (fates: readonly Fate[]): string => [...new Set(fates.flatMap(({ note }) => note ?? []))].join(" ");

const sentence = (text: string): string => (text === "" || /[.!?]$/.test(text) ? text : `${text}.`);
const joined = (...sentences: string[]): string =>
	sentences
		.filter((one) => one !== "")
		.map(sentence)
		.join(" ");

/** Whether a version speaks of occupied land as a whole and names no region. */
const namesNone = ({ regions }: Told): boolean => regions.every(({ place }) => place === null);

function silence(version: Told, elsewhere: readonly Fate[]): TownLine {
	if (!namesNone(version)) return { head: words.outside, rest: "" };
	const head = version.data.text === "never" ? words.notPublic : words.noLand;
	return { head, rest: joined(notesOf(elsewhere)) };
}

/** Words with where they are written, if that is known. */
const located = (text: string, fates: readonly Fate[]): string => {
	const where = placesOf(fates);
	return where === "" ? text : messages.fates.where({ words: text, where });
};

/** What a version would mean for a town, in one line. */
export function townLine(version: Told, { lies, fates, part, elsewhere }: TownReading): TownLine {
	if (lies === "outside" || lies === "none") return silence(version, elsewhere);
	if (lies === "silent") return { head: words.silent, rest: "" };
	const [first = "", ...more] = fates.map((fate) => hereWords(fate, part));
	if (lies === "doubt") {
		const all = sentenceCase([first, ...more].join("; "));
		return { head: words.doubt, rest: joined(located(all, fates), notesOf(fates)) };
	}
	const also = more.length === 0 ? "" : words.also({ fates: list(more) });
	return { head: located(sentenceCase(first), fates), rest: joined(also, notesOf(fates)) };
}

/** The same in a few words, for a cell. */
export function townCell(version: Told, { lies, fates, part }: TownReading): string {
	if (lies === "inside")
		return fates[0]?.status === "frozen" ? words.frozen[part] : messages.labels.fateShort[fates[0]?.status ?? "silent"];
	if (lies === "doubt" || lies === "silent") return words.short[lies];
	if (!namesNone(version)) return words.short.outside;
	return version.data.text === "never" ? words.short.notPublic : words.short.noLand;
}

const kilometres = (km: number): string => `${Math.round(km)}\u00a0km`;

/** On which side a town lay, and how near to the line: "held by Ukraine on 21 December 2025, about 16 km from …". */
export function sideWords(
	{ part, contested, km }: { part: TownReading["part"]; contested: boolean; km: number | null },
	{ day, precision }: { day: string; precision: number },
): string {
	const held = words.held[contested ? "contested" : part]({ day });
	if (km === null) return held;
	const far = { km: kilometres(km), precision: kilometres(precision) };
	return [held, km < precision ? words.near(far) : words.away(far)].join(", ");
}
