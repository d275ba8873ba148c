import { z } from "zod";
import { line, name } from "../fields/entry.ts";
import { actorOrName, ID, ID_WORDS, ref } from "../fields/id.ts";
import { windowEnd } from "./window.ts";

/*
 * A row of content/strikes/*.csv: one report of one reporter on one window of time. A blank cell is
 * unknown and never zero. Reports count different things: no figure of one kind is added to another.
 */

/** Which side sent what the report counts. */
export const ATTACKERS = ["ukraine", "russia"] as const;
export type Attacker = (typeof ATTACKERS)[number];

/** What a report covers. */
export const STRIKE_KINDS = ["bulletin", "day", "week", "month", "claim"] as const;
export type StrikeKind = (typeof STRIKE_KINDS)[number];

/** What a report counts. Missiles stand apart from drones, in rows of their own. */
export const COUNTED = ["drones", "missiles", "drones-and-missiles"] as const;
export type Counted = (typeof COUNTED)[number];

/** Who added the reports up, where this site did it from single reports. */
export const OWN_SUM = "this site";

/** A whole number in digits alone. */
const count = () =>
	z
		.string()
		.regex(
			/^(0|[1-9]\d*)$/,
			"a whole number is written in digits alone, without a separator or a unit; blank where it is unknown",
		)
		.transform(Number);

/** "example-region 1; example-town 6" as a list. */
const counts = () =>
	z
		.string()
		.regex(
			/^[a-z0-9-]+ [1-9]\d*(; [a-z0-9-]+ [1-9]\d*)*$/,
			"places are written as id and number, e.g. example-region 1; example-town 6",
		)
		.transform((text) =>
			text.split("; ").map((pair) => {
				const [place = "", number] = pair.split(" ");
				return { place, count: Number(number) };
			}),
		);

export const strikeSchema = z.strictObject({
	id: z.string().regex(ID, ID_WORDS).describe("The name of the row, which stays for ever, e.g. ua-2001-02-03-night."),
	window_start: windowEnd().describe(
		"When the window begins: 2001-02-03T18:00+02:00, or the day alone where the report gives no hour.",
	),
	window_end: windowEnd().describe("When it ends, in the same form; of days alone, the last day."),
	reporter: actorOrName().describe("Who reported the figure: the id of an actor, or a name."),
	attacking: z.enum(ATTACKERS).describe("The side that sent what is counted."),
	kind: z
		.enum(STRIKE_KINDS)
		.describe(
			"bulletin (a report on one attack or some hours), day (a daily summary), week, month, claim (one attack that the other side denies).",
		),
	counts: z.enum(COUNTED).describe("What the figures count. Missiles have rows of their own."),
	launched: count().optional().describe("How many were launched."),
	downed_or_suppressed: count()
		.optional()
		.describe(
			"How many were shot down or suppressed, e.g. by jamming; also those that the report says did not reach a target, with a note.",
		),
	hit: count().optional().describe("How many struck, where the report says so. Never computed from the other two."),
	hit_places: count().optional().describe("At how many places strikes were recorded."),
	in_the_air: count().optional().describe("How many were still in the air when the report was made."),
	places: counts()
		.optional()
		.describe(
			"Places that the report itself names, each with its number: example-region 1; example-town 6. Ids of places.",
		),
	added_up_by: name()
		.optional()
		.describe("Who added the reports up, where the reporter did not: AFP, or “this site” for our own sum."),
	group: z
		.string()
		.regex(ID, ID_WORDS)
		.optional()
		.describe("The same word on all rows that give one reporter’s figure for one window from several sources."),
	source: ref("sources").describe("The id of the source in which the figure stands."),
	note: line().optional().describe("What a reader must know of this row."),
});
export type StrikeRow = z.infer<typeof strikeSchema>;
