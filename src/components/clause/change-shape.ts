import type { ChangePart } from "../../text/sentences/wording.ts";

/** The shape of each way a change can go: read before the words, and without a colour. */
export const CHANGE_SHAPE: Readonly<Record<ChangePart["way"], string>> = { stricter: "▲", softer: "▽", unclear: "◇" };
