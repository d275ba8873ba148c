import { z } from "zod";
import { evidence, line, name, sources } from "../fields/entry.ts";
import { ref } from "../fields/id.ts";
import { FATES, PARTS } from "../fields/terms.ts";

/** What one version would do with one part of a region. */
export const fate = z.strictObject({
	region: ref("places")
		.optional()
		.describe(
			"A region: a place of kind region. Left out only where the version speaks of all occupied land and names no region.",
		),
	part: z
		.enum(PARTS)
		.describe(
			"The part of the region, by who held it on the day of the maps: ukraine, russia, or all where the version makes no difference.",
		),
	status: z
		.enum(FATES)
		.describe(
			"ukraine-leaves or russia-leaves (troops go), open (to be decided), zone (a special zone: say which), recognised or de-facto (as Russian), frozen (control stays as the line runs), silent (named nowhere in it).",
		),
	zone: name().optional().describe("For zone: which, in a few words, e.g. demilitarised, without Russian forces."),
	point: z
		.string()
		.regex(/^\d{1,2}[a-z]?$/, "a point is a number and perhaps a letter, e.g. 21a")
		.optional()
		.describe("The point that says so."),
	paragraph: name()
		.optional()
		.describe("Where the text has no numbers, or the number is not known: the paper or paragraph that says so."),
	option: name()
		.optional()
		.describe("Where the version leaves a choice: which of the ways this is, e.g. first option."),
	note: line().optional().describe("What a reader must know besides, in one short sentence."),
	evidence: evidence(),
	sources: sources(),
});
