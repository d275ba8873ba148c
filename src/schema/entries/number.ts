import { z } from "zod";
import { edtf } from "../fields/edtf.ts";
import { evidence, line, name, sources } from "../fields/entry.ts";
import { actorOrName, ref } from "../fields/id.ts";

/** One figure, written once: prose, clauses and disputes name it by id. */
export const numberSchema = z
	.strictObject({
		value: z.number().optional().describe("The figure, without separators: 600000."),
		range: z
			.tuple([z.number(), z.number()])
			.optional()
			.describe("Lowest and highest, where the figure is a range: [17.7, 25]."),
		unit: name().describe("What one is: people, USD, EUR, years, days, km, percent, drones, points."),
		approximate: z.boolean().default(false).describe('true prints "about" before the figure.'),
		counts: line().describe('What is counted, e.g. "peacetime strength of Ukraine\'s armed forces".'),
		holder: actorOrName().describe("Who gives this figure: the id of an actor, or a name."),
		version: ref("versions").optional().describe("The version that contains it."),
		event: ref("events").optional().describe("The event at which it was named."),
		date: edtf().describe("The day from which the figure dates."),
		note: line().optional().describe("What must be known to read it rightly."),
		evidence: evidence(),
		sources: sources(),
	})
	.refine((n) => (n.value === undefined) !== (n.range === undefined), "give either value or range")
	.refine((n) => n.range === undefined || n.range[0] < n.range[1], "a range goes from the lower to the higher figure");
