import { en, type Messages } from "./en/index.ts";

/*
 * The words of the interface. A language is a folder that satisfies Messages; content/ is translated beside it. What is
 * said of an entry, with its own words in it, is put together in text/sentences from the pieces that stand here.
 */

const LANGUAGES = { en } satisfies Record<string, Messages>;
/** The language of this edition. */
const LANGUAGE: keyof typeof LANGUAGES = "en";

export const messages: Messages = LANGUAGES[LANGUAGE];
