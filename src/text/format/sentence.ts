import { messages } from "../messages/index.ts";

const CONJUNCTION = new Intl.ListFormat(messages.locale, { type: "conjunction" });

/** Joins words as a sentence does: "a, b and c". */
export const list = (words: readonly string[]): string => CONJUNCTION.format(words);

/** The words as they begin a sentence: the first letter large. */
export const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
