import { type Draft, hasData } from "../draft.ts";
import type { Problem } from "../problem.ts";
import { actorProblems } from "./actors.ts";
import { clauseProblems } from "./clauses.ts";
import { dayProblems } from "./days.ts";
import type { Desk } from "./desk.ts";
import { disputeProblems } from "./disputes.ts";
import { eventProblems } from "./events.ts";
import { lineProblems } from "./lines.ts";
import { placeProblems } from "./places.ts";
import { plainTextProblems } from "./plain-text.ts";
import { bodySourceProblems, fieldSourceProblems } from "./source-kinds.ts";
import { sourceProblems } from "./sources.ts";
import { strikeProblems } from "./strikes.ts";
import { versionProblems } from "./versions.ts";
import { zoneProblems } from "./zones.ts";

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
