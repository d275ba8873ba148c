import { RECORDS } from "./good-content/records.ts";
import { TEXTS } from "./good-content/texts.ts";

/**
 * The smallest content that passes the check: one or two entries of each collection, invented, but
 * run through the real schemas. A test changes one file of it and sees one problem.
 */
export const GOOD: Readonly<Record<string, string>> = { ...TEXTS, ...RECORDS };
