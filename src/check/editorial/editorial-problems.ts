import { type Draft, hasData } from "../parsed-file.ts";
import type { Problem } from "../report/problem.ts";
import { dayProblems } from "./days.ts";
import { plainTextProblems } from "./plain-text.ts";
import type { Desk } from "./rule-context.ts";
import { actorProblems } from "./rules/actors.ts";
import { clauseProblems } from "./rules/clauses.ts";
import { disputeProblems } from "./rules/disputes.ts";
import { eventProblems } from "./rules/events.ts";
import { lineProblems } from "./rules/lines.ts";
import { placeProblems } from "./rules/places.ts";
import { sourceProblems } from "./rules/sources.ts";
import { strikeProblems } from "./rules/strikes.ts";
import { versionProblems } from "./rules/versions.ts";
import { zoneProblems } from "./rules/zones.ts";
import { bodySourceProblems, fieldSourceProblems } from "./source-kinds.ts";

/** Every rule of EDITORIAL.md and MODEL.md that a program can hold an entry against. */
export function editorialProblems(draft: Draft, desk: Desk): Problem[] {
	const { library } = desk;
	return [
		...plainTextProblems(draft),
		...dayProblems(draft, desk),
		...fieldSourceProblems(draft, library),
		...bodySourceProblems(draft, library),
		...(hasData(draft, "clauses") ? clauseProblems(draft, library) : []),
		...(hasData(draft, "versions") ? versionProblems(draft, library) : []),
		...(hasData(draft, "disputes") ? disputeProblems(draft) : []),
		...(hasData(draft, "events") ? eventProblems(draft) : []),
		...(hasData(draft, "actors") ? actorProblems(draft) : []),
		...(hasData(draft, "places") ? placeProblems(draft, library, desk.regions) : []),
		...(hasData(draft, "lines") ? lineProblems(draft, library, desk.regions) : []),
		...(hasData(draft, "zones") ? zoneProblems(draft, library, desk.regions) : []),
		...(hasData(draft, "sources") ? sourceProblems(draft) : []),
		...(hasData(draft, "strikes") ? strikeProblems(draft, desk) : []),
	];
}
