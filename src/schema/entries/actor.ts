import { z } from "zod";
import { aliases } from "../fields/aliases.ts";
import { edtf } from "../fields/edtf.ts";
import { entry, evidence, line, sentence, sources } from "../fields/entry.ts";
import { SIDES } from "../fields/terms.ts";

/** A person, a state or a body that takes part. */
export const actorSchema = z.strictObject({
	...entry,
	kind: z.enum(["person", "state", "body"]).describe("body: an organisation, an office, a group of states."),
	side: z.enum(SIDES).describe("The side for which the actor speaks."),
	gist: sentence(30).describe("Who this is, in one sentence, as of the entry's day."),
	roles: z
		.array(
			z.strictObject({
				role: line().describe("The office or part in the talks."),
				from: edtf().optional().describe("Since when, as far as known."),
				until: edtf().optional().describe("Until when, as far as known."),
				evidence: evidence(),
				sources: sources(),
			}),
		)
		.min(1)
		.describe("Offices and parts in the talks, in order of date."),
	aliases: aliases(),
	sources: sources(),
});
export type ActorEntry = z.infer<typeof actorSchema>;
