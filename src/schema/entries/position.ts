import { z } from "zod";
import { edtf } from "../fields/edtf.ts";
import { evidence, line, sources } from "../fields/entry.ts";
import { actorOrName, ID, ID_WORDS } from "../fields/id.ts";
import { SIDES, STANCES } from "../fields/terms.ts";

/** Words of a statement in short, counted after figures are filled in. */
export const IN_SHORT_WORDS = 12;

/** One statement of one side on one day, on one or several clauses. */
export const positionSchema = z.strictObject({
	side: z
		.enum(SIDES)
		.describe("Whose statement it is. europe: Britain, France and Germany (E3), the EU and joint statements."),
	speaker: actorOrName().describe("The id of an actor, or the name of the person or body that said it."),
	date: edtf().describe("The day of the statement."),
	clauses: z
		.record(z.string().regex(ID, ID_WORDS), z.enum(STANCES))
		.meta({ ref: "clauses" })
		.refine((stances) => Object.keys(stances).length > 0, "name at least one clause")
		.describe(
			"Clause id → stance: proposes, accepts, wants-change, rejects, takes-no-side. The stance is our reading.",
		),
	in_short: z
		.record(z.string().regex(ID, ID_WORDS), line())
		.meta({ ref: "clauses" })
		.describe(
			`Clause id → what was said on it, without the speaker: at most ${IN_SHORT_WORDS} words, as in "rejects any foreign troops on Ukrainian land". One for each clause above.`,
		),
	said: line().describe("What was said, in our own plain words, one or two sentences, told as the speaker's."),
	according_to: actorOrName().optional().describe("Who reports it, where evidence is attributed, unnamed or leaked."),
	evidence: evidence(),
	sources: sources(),
});
