import { hasData, type ParsedFile } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";
import { claimedTwice } from "./claims.ts";
import { dayProblems } from "./days.ts";
import { ownWordProblems } from "./own-words.ts";
import { plainTextProblems } from "./plain-text.ts";
import type { RuleContext } from "./rule-context.ts";
import { actorProblems } from "./rules/actors.ts";
import { clauseProblems, themeProblems } from "./rules/clauses.ts";
import { disputeProblems } from "./rules/disputes.ts";
import { eventProblems } from "./rules/events.ts";
import { lineProblems } from "./rules/geography/lines.ts";
import { placeProblems } from "./rules/geography/places.ts";
import { strikeProblems } from "./rules/geography/strikes.ts";
import { zoneProblems } from "./rules/geography/zones.ts";
import { pageProblems } from "./rules/pages.ts";
import { positionProblems } from "./rules/positions.ts";
import { sourceProblems } from "./rules/sources.ts";
import { versionProblems } from "./rules/versions.ts";
import { bodySourceProblems, fieldSourceProblems } from "./source-kinds.ts";

/** Every rule of EDITORIAL.md and MODEL.md that a program can hold an entry against. */
export function editorialProblems(parsed: ParsedFile, context: RuleContext): Problem[] {
	const { index } = context;
	return [
		...plainTextProblems(parsed),
		...ownWordProblems(parsed),
		...claimedTwice(parsed, index),
		...dayProblems(parsed, context),
		...themeProblems(parsed, context),
		...fieldSourceProblems(parsed, index),
		...bodySourceProblems(parsed, index),
		...(hasData(parsed, "clauses") ? clauseProblems(parsed, index) : []),
		...(hasData(parsed, "versions") ? versionProblems(parsed, index) : []),
		...(hasData(parsed, "positions") ? positionProblems(parsed, index) : []),
		...(hasData(parsed, "disputes") ? disputeProblems(parsed) : []),
		...(hasData(parsed, "events") ? eventProblems(parsed) : []),
		...(hasData(parsed, "actors") ? actorProblems(parsed) : []),
		...(hasData(parsed, "places") ? placeProblems(parsed, index, context.regions) : []),
		...(hasData(parsed, "lines") ? lineProblems(parsed, index, context.regions) : []),
		...(hasData(parsed, "zones") ? zoneProblems(parsed, index, context.regions) : []),
		...(hasData(parsed, "pages") ? pageProblems(parsed) : []),
		...(hasData(parsed, "sources") ? sourceProblems(parsed) : []),
		...(hasData(parsed, "strikes") ? strikeProblems(parsed, context) : []),
	];
}
