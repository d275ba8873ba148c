import { z } from "zod";
import { edtf } from "../fields/edtf.ts";
import { evidence, name, sources, line as words } from "../fields/entry.ts";
import { actorOrName, ref } from "../fields/id.ts";
import { kilometres } from "./geography.ts";

/** The rules by which a zone can be computed, and the fields that each of them takes. */
export const ZONE_RULES = {
	"held-part": { needs: ["regions", "line"], takes: ["regions", "line"] },
	band: { needs: ["line", "widths"], takes: ["line", "widths", "regions"] },
	regions: { needs: ["regions"], takes: ["regions"] },
	line: { needs: ["line"], takes: ["line"] },
	point: { needs: ["place"], takes: ["place"] },
	unspecified: { needs: [], takes: ["line"] },
	table: { needs: ["table"], takes: ["table"] },
} as const;
export type ZoneKind = keyof typeof ZONE_RULES;
const KINDS = Object.keys(ZONE_RULES) as [ZoneKind, ...ZoneKind[]];
const PARAMETERS = ["regions", "line", "widths", "place", "table"] as const;

const width = z
	.strictObject({
		ukrainian_side_km: kilometres().optional().describe("Kilometres on the side that Ukraine holds."),
		russian_side_km: kilometres().optional().describe("Kilometres on the side that Russia holds."),
	})
	.refine(
		(w) => w.ukrainian_side_km !== undefined || w.russian_side_km !== undefined,
		"give ukrainian_side_km, russian_side_km or both",
	);

/** What one proposal says of a zone, as a rule with parameters: never a drawn polygon. */
export const zoneSchema = z
	.strictObject({
		title: name().describe(
			"The finding, with its author or text first, in at most about 70 characters: “28 points: Ukraine leaves its part of Donetsk region”.",
		),
		holder: actorOrName().describe("Whose proposal it is: the id of an actor, or a name."),
		according_to: actorOrName().optional().describe("Who reports it, where it is not the author."),
		date: edtf().describe("The day on which it was made or became known."),
		versions: z.array(ref("versions")).default([]).describe("The versions of the plan in which it stands."),
		point: words().optional().describe("The point of that version, e.g. 21."),
		clauses: z.array(ref("clauses")).min(1, "name at least one clause").describe("The clauses that it belongs to."),
		rule: words().describe("The rule in plain words, told as the author's."),
		shape: z
			.strictObject({
				kind: z
					.enum(KINDS)
					.describe(
						"held-part (what Ukraine holds of the regions), band (kilometres on each side along a line), regions, line (the line alone), point (a place, no extent), unspecified (no width published), table (several widths, no map).",
					),
				regions: z.array(ref("places")).min(1).optional().describe("Regions; for a band: only inside these."),
				line: ref("lines").optional().describe("The line from which it is measured."),
				widths: z
					.array(width)
					.min(1)
					.optional()
					.describe("For a band: its width, or several to choose from, each drawn alone."),
				place: ref("places").optional().describe("For a point: the place."),
				table: z
					.array(
						z.strictObject({
							what: words().describe("What goes back."),
							wide_km: kilometres().describe("The width of the zone in kilometres."),
						}),
					)
					.min(1)
					.optional()
					.describe("For a table: what goes back, and how wide the zone is."),
			})
			.superRefine((shape, context) => {
				const { needs, takes } = ZONE_RULES[shape.kind];
				for (const name of PARAMETERS) {
					const given = shape[name] !== undefined;
					if (!given && (needs as readonly string[]).includes(name))
						context.addIssue({ code: "custom", message: `the rule "${shape.kind}" needs ${name}` });
					if (given && !(takes as readonly string[]).includes(name))
						context.addIssue({
							code: "custom",
							path: [name],
							message: `the rule "${shape.kind}" takes ${takes.length > 0 ? takes.join(", ") : "nothing else"}`,
						});
				}
			})
			.describe("The rule in parameters, from which the map is computed."),
		claim: z
			.boolean()
			.default(false)
			.describe("true: an area that is claimed, drawn as an outline without fill; no zone."),
		exact: words().describe("What of the drawing is exact, and what is approximate."),
		assumed: words().optional().describe("What we assumed to be able to draw it."),
		mapped: z
			.boolean()
			.default(false)
			.describe("true only where the text itself defined its lines: the view then carries no stamp."),
		evidence: evidence(),
		sources: sources(),
	})
	.refine((z) => z.shape.kind !== "band" || z.assumed !== undefined, {
		path: ["assumed"],
		message: "a band is drawn from a line of one day: say what was assumed",
	});
