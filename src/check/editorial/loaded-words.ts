/*
 * Words that take a side, or that go stale. EDITORIAL.md, points 4 and 6. They may stand inside
 * quotation marks with their speaker, and in the printed title of a source.
 */

/** Words of one side's telling. */
export const LOADED =
	/\b(regimes?|so-called|special (?:military )?operations?|puppets?|surrender plans?|capitulations?|liberat(?:e|es|ed|ing|ion)|terrorists?|aggressors?|juntas?|neo-nazis?|denazif\w+|kiev|odessa|kharkov|zelensky|zelenskiy)\b/giu;

/** Words that mean another day each time they are read. */
export const RELATIVE =
	/\b(yesterday|tomorrow|today|tonight|recently|nowadays|currently|presently|lately|(?:last|next|past|coming) (?:week|weekend|month|year|night|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday)(?! of)|this (?:week|weekend|month|year)|(?:days?|weeks?|months?|years?) ago|at the moment|to date|until now|up to now|so far)\b/giu;

/** The text without what stands in quotation marks. A mark that is never closed takes nothing away. */
export const outsideQuotations = (text: string): string =>
	text.replace(/“[^“”]*”|"[^"\n]*"|«[^«»]*»/gu, (quotation) => " ".repeat(quotation.length));
