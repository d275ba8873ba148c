import { madeOnce } from "../../check/made-once.ts";
import type { Clause } from "../entities.ts";
import type { SiteData } from "../site-data.ts";

/** A clause that stands on the dial. */
export type DialClause = Clause & { data: { dial: NonNullable<Clause["data"]["dial"]> } };

const isOnDial = (clause: Clause): clause is DialClause => clause.data.dial !== undefined;

/** The questions that matter most, in the order that their files give: those of the home page and of the dial. */
export const dialClauses = madeOnce((site: Pick<SiteData, "clauses">): readonly DialClause[] =>
	site.clauses.filter(isOnDial).sort((a, b) => a.data.dial.place - b.data.dial.place),
);
