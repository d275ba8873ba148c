import type { Fate } from "../../../model/entities.ts";
import { sentenceCase } from "../../format/sentence.ts";
import { messages } from "../../messages/index.ts";

/* What a version would do with land, in words. */

const { fates: words } = messages;

/** What would happen: "alternative: special zone (demilitarised)". */
export function fateWords({ status, zone, option }: Pick<Fate, "status" | "zone" | "option">): string {
	const fate = zone === undefined ? messages.labels.fate[status] : words.zone({ zone });
	return option === undefined ? fate : words.option({ words: fate, option });
}

/** Where it is written: "point 21d"; null for what is written nowhere. */
export const fatePlace = ({ point, paragraph }: Pick<Fate, "point" | "paragraph">): string | null =>
	point === undefined ? (paragraph ?? null) : words.point({ point });

/** What would happen and where it is written, with what a reader must know: "Ukraine leaves (point 21d)". */
export function fateSentence(fate: Pick<Fate, "status" | "zone" | "option" | "point" | "paragraph" | "note">): string {
	const where = fatePlace(fate);
	const said = sentenceCase(fateWords(fate));
	const whole = where === null ? said : words.where({ words: said, where });
	return fate.note === undefined ? `${whole}.` : words.withNote({ words: whole, note: fate.note });
}
