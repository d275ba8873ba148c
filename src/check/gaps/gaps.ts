import type { ContentIndex } from "../content-index.ts";
import { hasData } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";
import { clauseGaps } from "./clause-gaps.ts";
import { idleEntries } from "./idle-entries.ts";
import { pointGaps } from "./point-gaps.ts";

/*
 * What a reader would miss, and what no reader will find. It is said with line and cure like a problem, but nothing is
 * refused for it: a new draft has few wordings at first, and a source comes before the statement that cites it.
 */

/** All gaps of a content. */
export const gapsIn = (index: ContentIndex): Problem[] => [
	...idleEntries(index),
	...index.files.flatMap((parsed) => [
		...(hasData(parsed, "clauses") ? clauseGaps(parsed, index) : []),
		...(hasData(parsed, "versions") ? pointGaps(parsed, index) : []),
	]),
];
