import { z } from "zod";
import { day, edtf } from "./fields/edtf.ts";
import { evidence, name, sentence, sources } from "./fields/entry.ts";
import { ID, ID_WORDS, ref } from "./fields/id.ts";
import { latitude, longitude } from "./geography/geography.ts";

/** The file of the settings, below content/. */
export const SETTINGS_FILE = "site.yaml";

const theme = z.strictObject({
	id: z
		.string()
		.regex(ID, ID_WORDS)
		.regex(/^[a-z]/, "the id of a theme begins with a letter")
		.describe("The word that a clause names in `theme`. It is in the address of lists and therefore stays."),
	name: name().describe("What readers see."),
});

const piece = z.strictObject({
	from: edtf().optional().describe("Its first day, month or year. Left out in the first piece."),
	to: edtf().optional().describe("Its last day, month or year. Left out in the last piece, which ends at the horizon."),
	share: z.int().min(1).max(100).describe("How much of the length it gets, beside the shares of the other pieces."),
});

const mapName = z
	.strictObject({
		place: ref("places").optional().describe("The place that is named, for a sea: its name is taken from there."),
		name: name().optional().describe("The name of a neighbouring country. Left out where place is given."),
		points: z
			.array(
				z.strictObject({
					lat: latitude().describe("Latitude in degrees north, e.g. 44.85."),
					lon: longitude().describe("Longitude in degrees east, e.g. 31.4."),
				}),
			)
			.min(1, "a name needs a point at which it may stand")
			.describe("Points at which the middle of the name may stand, the best first."),
		small: z
			.boolean()
			.default(false)
			.describe("true: so little of it is seen that its name is left out where letters are large."),
	})
	.refine(({ place, name }) => (place === undefined) !== (name === undefined), "write either place or name");

const known = z.strictObject({
	text: sentence(30).describe("One sentence with its number, figures by id in braces, the version named."),
	evidence: evidence(),
	sources: sources(),
});

/** What the whole site goes by: one file, content/site.yaml. Ids are those of entries. */
export const settingsSchema = z.strictObject({
	horizon: day().describe("The day up to which the site is informed. Nothing after it is covered."),
	themes: z.array(theme).min(1, "there is no theme").describe("The themes of clauses, in the order of every list."),
	lines: z
		.strictObject({
			early: ref("lines").describe("The line of the day before the full-scale invasion."),
			late: ref("lines").describe("The line of the day that the maps show."),
		})
		.describe("The two lines of contact on every map."),
	night: ref("strikes").describe(
		"The report on the night that the page of strikes shows. Its hours are those of the night, its end names the month, and its reporter is the one whose nights are drawn.",
	),
	counters: z
		.array(name())
		.default([])
		.describe(
			"Those who add the reports of a month up, as named in added_up_by, in the order in which their counts stand. Who is not named comes behind.",
		),
	home: z
		.strictObject({
			known: z.array(known).min(1).max(5).describe("What a reader needs to know, in at most five sentences."),
			towns: z
				.array(ref("places"))
				.max(8)
				.default([])
				.describe("Towns of which the home page asks what a draft would mean for them."),
		})
		.describe("What the home page says besides the answers of the drafts."),
	zones: z
		.strictObject({
			clause: ref("clauses").describe("The clause that opens the page."),
			explainers: z.array(ref("explainers")).default([]).describe("Explainers to read first."),
			disputes: z.array(ref("disputes")).default([]).describe("Disputes that every proposal leads to."),
		})
		.describe("What the page of proposed zones names before its list."),
	timeline: z
		.array(piece)
		.min(1, "a timeline has at least one piece")
		.describe("The pieces of the timeline, from the earliest, each drawn at a measure of its own."),
	map_names: z
		.array(mapName)
		.default([])
		.describe("Names of seas and neighbouring countries on maps; they give way to everything else."),
});
export type SettingsEntry = z.infer<typeof settingsSchema>;
