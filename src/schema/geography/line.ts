import { z } from "zod";
import { day } from "../fields/edtf.ts";
import { evidence, name, sources, line as words } from "../fields/entry.ts";
import { ID, ID_WORDS, ref } from "../fields/id.ts";
import { kilometres, latitude, longitude } from "./geography.ts";

/** Who held a place on the day of a line. */
const HELD = ["ukraine", "russia", "contested"] as const;

const station = z.strictObject({
	name: name().optional().describe("The English name. Left out where the key is the id of a place in content/places/."),
	uk: name().optional().describe("The Ukrainian name."),
	lat: latitude()
		.optional()
		.describe("Latitude in degrees north, e.g. 48.59. Left out where the place has its own file."),
	lon: longitude()
		.optional()
		.describe("Longitude in degrees east, e.g. 37.86. Left out where the place has its own file."),
	region: ref("places").optional().describe("The region in which it lies. Left out where the place has its own file."),
	held: z
		.enum(HELD)
		.describe(
			"Who held it on that day: ukraine; russia (before 2022 also forces that Russia backed); contested (fighting inside, or sources differ).",
		),
	basis: z
		.enum(["maps", "statement", "recalled"])
		.describe(
			"How the side is known: maps (read off the control maps named in sources), statement (a published sentence: name its source), recalled (general knowledge, not checked against a map).",
		),
	unchecked: z.literal(true).optional().describe("true: the point was not found in a gazetteer."),
	sources: z.array(ref("sources")).default([]).describe("Where the published sentence stands; for basis statement."),
});

const key = () => z.string().regex(ID, ID_WORDS);

const vertex = z
	.strictObject({
		at: key().optional().describe("The line passes here: the key of a station."),
		from: key().optional().describe("Or between two stations: from this one, held by Russia …"),
		toward: key().optional().describe("… toward this one."),
		share: z
			.number()
			.gt(0, "a share lies between 0 and 1")
			.lt(1, "a share lies between 0 and 1")
			.optional()
			.describe("How much of the way from the first to the second: 0.5 is half of it."),
	})
	.refine(
		(v) =>
			v.at === undefined
				? v.from !== undefined && v.toward !== undefined && v.share !== undefined
				: v.from === undefined && v.toward === undefined && v.share === undefined,
		"write either at, or from, toward and share",
	);

const part = z.strictObject({
	name: name().describe("Where this part runs, e.g. from the Russian border to the Kinburn Spit."),
	through: z
		.array(vertex)
		.min(2, "a line passes through at least two stations")
		.describe("The stations in order, from one end of the part to the other."),
});

/** A line on the map: an ordered list of named places. Never a drawn or copied line. */
export const lineSchema = z.strictObject({
	name: name().describe("What the line is, e.g. line of contact."),
	kind: z.enum(["contact"]).describe("contact: where the troops of both sides met."),
	date: day().describe("The day of the line."),
	method: words().describe("How it was made, in plain words, and what it cannot show."),
	precision: words().describe("How far it may be off, in plain words."),
	precision_km: kilometres()
		.default(3)
		.describe("A place nearer to the line than so many kilometres lies within the doubt of its edge."),
	stations: z.record(key(), station).describe("The named places: key → name, point, region and who held it."),
	parts: z.array(part).min(1, "a line has at least one part").describe("The parts of the line, each in order."),
	occupied_whole: z
		.array(ref("places"))
		.default([])
		.describe("Regions that were occupied as a whole on that day, which the line does not bound."),
	evidence: evidence(),
	sources: sources(),
});
