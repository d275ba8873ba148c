import type { Clause, Wording } from "../../model/entities.ts";
import { messages } from "../messages/index.ts";

/* What each version answers to the question of a clause, in a few words. */

type Silence = "dropped" | "absent" | "not-public" | "not-seen";

/** The kind of silence of a wording that says nothing itself; null where it says something. */
export const silenceOf = ({ data: { state } }: Wording): Silence | null =>
	state === "dropped" || state === "absent" || state === "not-public" || state === "not-seen" ? state : null;

/**
 * The answer of a version in words: its own, or what kind of silence it is. A version that is none of the main ones may
 * have none: then its gist stands.
 * @param wording null where none is written
 */
export function answerWords(wording: Wording | null): string {
	if (wording === null) return messages.answers.notEntered;
	const silence = silenceOf(wording);
	return silence === null ? (wording.data.answer ?? wording.data.gist) : messages.answers[silence];
}

/** The answers of the main versions on one line: "28: 600,000 people · E3: 800,000 people in peacetime". */
export const answersLine = ({ ribbon }: Pick<Clause, "ribbon">): string =>
	ribbon.map(({ version, wording }) => `${version.data.label}: ${answerWords(wording)}`).join(" · ");
