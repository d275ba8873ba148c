import type { WordingState } from "../../schema/terms.ts";

/* How a state of a wording is set, beside its sign and its name: classes of the clause's components. */

/** The ink of a wording: accented where it moved or sources differ, quiet where a version says nothing. */
export const STATE_INK: Readonly<Record<WordingState, "accented" | "quiet" | undefined>> = {
	same: undefined,
	changed: "accented",
	new: "accented",
	dropped: undefined,
	absent: "quiet",
	"not-seen": "quiet",
	"not-public": "quiet",
	contested: "accented",
};

/** The line that leads into a state: heavy where nothing changed, broken where nobody can say, at its end where it was dropped. */
export const STATE_LINE: Readonly<Record<WordingState, "kept-line" | "broken-line" | "ended-line" | undefined>> = {
	same: "kept-line",
	changed: undefined,
	new: undefined,
	dropped: "ended-line",
	absent: "broken-line",
	"not-seen": "broken-line",
	"not-public": "broken-line",
	contested: "broken-line",
};
