import { z } from "zod";
import { aliases } from "../fields/aliases.ts";
import { line, name } from "../fields/entry.ts";
import { ref } from "../fields/id.ts";

/** A named place: a town, a region, a plant, a city abroad where talks were held. */
export const placeSchema = z.strictObject({
	name: name().describe("The English name; Ukrainian places in the national romanisation of 2010."),
	kind: z
		.enum(["town", "region", "site", "water", "abroad"])
		.describe("site: a plant, a dam, a spit; abroad: a place outside Ukraine."),
	lat: z.number().min(-90).max(90).optional().describe("Latitude in degrees north, e.g. 47.51."),
	lon: z.number().min(-180).max(180).optional().describe("Longitude in degrees east, e.g. 34.59."),
	region: ref("places").optional().describe("The region in which it lies (a place of kind region)."),
	country: name().optional().describe("The country, for a place abroad."),
	boundary: name()
		.optional()
		.describe("For a region: its name in the data from which npm run derive-geo makes the boundaries."),
	drawn_with: z
		.array(ref("places"))
		.default([])
		.describe("For a region: regions of their own that are tinted too where a text names this one alone."),
	area_checked: z
		.boolean()
		.default(false)
		.describe(
			"true only where the area computed from the boundary file agrees with the official figure: km² are printed.",
		),
	rank: z.int().min(1).max(5).default(4).describe("How early its label is drawn on a map: 1 first."),
	note: line().optional().describe("What a reader must know about the place."),
	aliases: aliases(),
	sources: z.array(ref("sources")).default([]).describe("Sources for the note."),
});
export type PlaceEntry = z.infer<typeof placeSchema>;
