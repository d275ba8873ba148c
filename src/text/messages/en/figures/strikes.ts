import type { Attacker, StrikeRow } from "../../../../schema/geography/strike.ts";

/* Drones and missiles: reports on them, their charts, their map and its page. */

/** The page of drone strikes: its map, the night that it shows, and the month around it. */
export const strikesPage = {
	title: "Drone strikes on the map",
	lead: ({ placed, reports, month }: { placed: number; reports: number; month: string }): string =>
		`Few reports give figures by place: ${placed} of ${reports} for ${month}. The others give totals alone. All figures are claims of the two sides, and nobody independent confirmed them.`,
	night: "National figures for the night",
	nightNote: "They count different drones and hours and are never added.",
	month: ({ month }: { month: string }): string => `${month}, added up`,
	table: "All reports as a table (CSV)",
	whyDiffer: "Why the counts of the night differ",
	event: "The night as an event",
	whoCounted: ({ night }: { night: string }): string => `The night of ${night}: who counted what`,
	nightReports: "Every report on the night, with its hours",
	/** In the place of a chart for which there is no report. */
	nothing: {
		nights: ({ month }: { month: string }): string => `No report on a single night of ${month} is entered here.`,
		months: (_: { month: string }): string => "No count of a whole month is entered here.",
		claims: ({ month }: { month: string }): string => `No claim of the other side for ${month} is entered here.`,
	},
	/** Reports that no drawing of the page shows. */
	others: "Other reports",
	othersCaption: "Every report that neither the map nor a chart above shows",
};

/** Reports on drones and missiles. */
export const strikes = {
	/** What a row counts. */
	counted: { drones: "drones", missiles: "missiles", "drones-and-missiles": "drones and missiles" } satisfies Record<
		StrikeRow["counts"],
		string
	>,
	/** Said of every figure that was read in a collection; `note` is what its record says of it, in sentences. */
	collectionNote: ({ collection, note }: { collection: string; note: string }): string =>
		`Rows as collected by “${collection}”: ${note} This site claims no licence for those rows.`,
	collectedBy: ({ reporter, collection }: { reporter: string; collection: string }): string =>
		`${reporter}, as collected by “${collection}”`,
	/** The national figures of a report. */
	counts: {
		launched: ({ count }: { count: string }): string => `${count} launched`,
		launchedNotGiven: "launched not given",
		downed: ({ count }: { count: string }): string => `${count} shot down`,
		downedOrSuppressed: ({ count }: { count: string }): string => `${count} shot down or suppressed`,
		downedNotGiven: "shot down not given",
	},
	columns: {
		claimant: "Who says so, for which time",
		launched: "Launched",
		downed: "Shot down or suppressed",
	},
	/** The table of reports. */
	rows: {
		claimant: "Time, and who says so",
		launched: "Launched",
		downed: "Shot down or suppressed",
		more: "What else it says",
	},
	notGiven: "not given",
	struck: ({ printed }: { printed: string }): string => `${printed} struck.`,
	places: ({ count, printed }: { count: number; printed: string }): string =>
		`Strikes at ${printed} ${count === 1 ? "place" : "places"}.`,
	inTheAir: ({ printed }: { printed: string }): string => `${printed} still in the air when it was made.`,
	addedUpBy: ({ by }: { by: string }): string => `added up by ${by}`,
	/** What a report says of one place; `printed` is the number as it is written. */
	claimed: ({
		claimant,
		count,
		printed,
		window,
	}: {
		claimant: string;
		count: number;
		printed: string;
		window: string;
	}) => `${claimant} claimed ${printed} ${count === 1 ? "drone" : "drones"} shot down: ${window}.`,
};

/** What the charts of drones and missiles have in common. */
export const strikeCharts = {
	claims: "All figures are claims of a party to the war; nobody independent confirmed them.",
	table: "all reports as a table (CSV)",
	night: ({ night }: { night: string }): string => `the night of ${night}`,
	/** What was sent, by the side that sent it. */
	drones: { ukraine: "Ukrainian drones", russia: "Russian drones" } satisfies Record<Attacker, string>,
	both: { ukraine: "Ukrainian drones and missiles", russia: "Russian drones and missiles" } satisfies Record<
		Attacker,
		string
	>,
	launched: ({ printed }: { printed: string }): string => `${printed} launched`,
	downed: ({ printed }: { printed: string }): string => `${printed} shot down or suppressed`,
	downedNotGiven: "shot down not given",
	struck: ({ printed }: { printed: string }): string => `${printed} struck`,
	/** Between rival figures of one night. */
	rivals: ({ figures }: { figures: readonly string[] }): string => figures.join("; or "),
};

/** The nights of one month. */
export const nightsChart = {
	title: ({ drones, month, by }: Record<"drones" | "month" | "by", string>): string =>
		`${drones} in each night of ${month}, as ${by} reported them`,
	units: ({ reporter }: { reporter: string }): string =>
		`Drones of all types a night, reported by ${reporter}; the day is that on which the night ends`,
	keys: {
		launched: "launched",
		downed: "of those, shot down or suppressed",
		struck: "struck, where a report gives the number",
	},
	inNight: ({ printed, day }: { printed: string; day: string }): string => `${printed} overnight into ${day}`,
	words: ({
		nights,
		most,
		least,
		many,
		limit,
	}: Record<"nights" | "many" | "limit", number> & Record<"most" | "least", string>) =>
		`${nights} nights. The most launched were ${most}, the fewest ${least}; in ${many} nights ${limit} or more. An outlined bar is what was reported launched, the filled part what was reported shot down or suppressed.`,
	struckNote: ({ some, nights }: { some: number; nights: number }): string =>
		`How many struck is shown only where a report gives the number, which is the case for ${some} of ${nights} nights. What is neither shot down nor suppressed is not computed: reports also mention drones that did not reach a target or were still in the air.`,
};

/** The months, with the counts of those who added the reports up. */
export const monthsChart = {
	title: ({ what, by }: Record<"what" | "by", string>): string =>
		`${what} a month, as different people added up the reports of ${by}`,
	units: ({ reporter }: { reporter: string }): string =>
		`Launched in a month by the reports of ${reporter}; drones and missiles apart, each count beside its rivals`,
	drones: "Drones",
	missiles: "Missiles, on an axis of their own",
	together: "drones and missiles together",
	/** One count, read out. */
	count: ({ month, printed, counts }: { month: string; printed: string; counts: string }): string =>
		`${month}: ${printed} ${counts} launched`,
	addedUp: ({ by }: { by: string }): string => `launched, added up by ${by}`,
	single: "launched, given by a single report",
	byThisSite: "this site, from a collection of the reports",
	by: ({ by }: { by: string }): string => by.replace(/^Center/, "the Center"),
	downed: "of those, shot down or suppressed, where the count gives it",
	highest: ({ printed, month }: { printed: string; month: string }): string =>
		`The highest count of drones is ${printed}, for ${month}.`,
	months: ({ count }: { count: number }): string => `${count} months.`,
	rivals: ({ several, months, gap, at }: { several: number; months: number; gap: string; at: string }): string =>
		`For ${several} months there is more than one count of drones; in ${months} of them the counts differ, at most by ${gap}, in ${at}.`,
	note: "All figures are claims of a party to the war, added up by those named in the key; nobody independent confirmed them. What each count includes, such as overnight attacks alone, is in its row of the table.",
	tableOnly: ({ count }: { count: string }): string =>
		`${count}. It counts both together, so it is in the table and not in the drawing.`,
};

/** What the other side claims to have shot down. */
export const claimsChart = {
	title: ({ drones, by, month }: Record<"drones" | "by" | "month", string>): string =>
		`${drones} that ${by} claimed to have shot down in ${month}, in the reports we have seen`,
	units: "Drones claimed shot down in one report; bulletins do not give how many were launched",
	claim: ({ window, printed, report }: Record<"window" | "printed" | "report", string>): string =>
		`${window}: ${printed} claimed shot down; ${report}`,
	denied: "the other side denies it",
	words: ({
		reports,
		days,
		highest,
		window,
	}: Record<"reports" | "days", number> & Record<"highest" | "window", string>) =>
		`${reports} reports, ${days} of them daily summaries. The highest is ${highest}, for ${window}.`,
	total: ({ printed, report }: { printed: string; report: string }): string =>
		`For all of the month: ${printed}, by ${report}.`,
	keys: {
		bulletin: "bulletin on a night or some hours",
		day: "daily summary, which may hold bulletins of the same day",
		claim: "one claimed attack; the other side denies it",
	},
	note: "They count what was shot down, not what was launched, so they cannot be set against the figures of the other side, and this chart has an axis of its own.",
	partial:
		"These are the reports that we could read, not all that were made. Some overlap; this chart does not add them.",
};

/** How many reports of a month name a place, and how many of one side, \`ours\`, do not. */
interface Placeless {
	month: string;
	reports: number;
	placed: number;
	ours: number;
	silent: number;
	by: string;
}

/** The map of the places that reports name. */
export const strikeMap = {
	title: ({ night }: { night: string }): string =>
		`Drones on the night of ${night} and in the month around it: the places that reports name`,
	legend: ({ reporter, window }: { reporter: string; window: string }): string =>
		`Shot down, as ${reporter} claimed: ${window}`,
	outside: "Outside the map; the arrow at the edge shows the direction.",
	note: "The area of a mark grows with the number that the report gives. It marks the middle of the region or sea named, not where a drone fell. National figures are listed next to the map, not spread over it.",
	placeless: ({ month, reports, placed, ours, silent, by }: Placeless): string =>
		`Of ${reports} reports on single nights, hours and days of ${month} in our table, ${placed} give figures for a place. The other ${reports - placed}, among them ${silent === ours ? `all ${ours}` : `${silent} of the ${ours}`} of ${by}, give none in the sources that we cite. No figure is given for a place of launch.`,
};
