import type { StrikeRow } from "../../../schema/strike.ts";

/* Drones and missiles: reports on them, their charts, their map and its page. */

/** The page of drone strikes: its map, the night that it shows, and the month around it. */
export const strikesPage = {
	title: "Drone strikes on the map",
	lead: "Few reports give figures by place. Ukraine’s Air Force gives national figures; Russia’s defence ministry named regions in two bulletins. All figures are claims of the two sides, and nobody independent confirmed them.",
	night: "National figures for the night",
	nightNote: "They count different drones and hours and are never added.",
	month: ({ month }: { month: string }): string => `${month}, added up`,
	table: "All reports as a table (CSV)",
	whyDiffer: "Why the counts of the night differ",
	event: "The night as an event",
	whoCounted: ({ night }: { night: string }): string => `The night of ${night}: who counted what`,
	nightReports: "Every report on the night, with its hours",
};

/** Reports on drones and missiles. */
export const strikes = {
	/** What a row counts. */
	counted: { drones: "drones", missiles: "missiles", "drones-and-missiles": "drones and missiles" } satisfies Record<
		StrikeRow["counts"],
		string
	>,
	/** The collection in which some reports were read, and what is said of every figure from it. */
	collection: "“Massive Missile Attacks on Ukraine”",
	collectionNote: ({ collection }: { collection: string }): string =>
		`Rows as collected by ${collection} were read in a copy of that public collection of the Air Force’s posts (piterfm, on Kaggle). Its licence is not confirmed; this site claims none for those rows.`,
	collectedBy: ({ reporter, collection }: { reporter: string; collection: string }): string =>
		`${reporter}, as collected by ${collection}`,
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
	night: "the night of 20–21 December",
	launched: ({ printed }: { printed: string }): string => `${printed} launched`,
	downed: ({ printed }: { printed: string }): string => `${printed} shot down or suppressed`,
	downedNotGiven: "shot down not given",
	struck: ({ printed }: { printed: string }): string => `${printed} struck`,
	/** Between rival figures of one night. */
	rivals: ({ figures }: { figures: readonly string[] }): string => figures.join("; or "),
};

/** The nights of one month. */
export const nightsChart = {
	title: "Russian drones in each night of December 2025, as Ukraine’s Air Force reported them",
	units: "Drones of all types a night; the day is that on which the night ends",
	keys: {
		launched: "launched",
		downed: "of those, shot down or suppressed",
		struck: "struck, where a report gives the number",
	},
	inNight: ({ printed, day }: { printed: string; day: number }): string => `${printed} in the night to ${day} December`,
	words: ({
		nights,
		most,
		least,
		many,
		limit,
	}: Record<"nights" | "many" | "limit", number> & Record<"most" | "least", string>) =>
		`${nights} nights. The most launched were ${most}, the fewest ${least}; in ${many} nights ${limit} or more. An outlined bar is what was reported launched, the filled part what was reported shot down or suppressed.`,
	struckNote: ({ some, nights }: { some: number; nights: number }): string =>
		`How many struck is shown only where a report gives the number, which is the case for ${some} of ${nights} nights. What is neither shot down nor suppressed is not computed: reports also tell of drones that did not reach a target or were still in the air.`,
};

/** The months, with the counts of those who added the reports up. */
export const monthsChart = {
	title: "Russian drones and missiles a month, as different people added up the reports of Ukraine’s Air Force",
	units: "Launched in a month; drones and missiles apart, each count beside its rivals",
	drones: "Drones",
	missiles: "Missiles, on an axis of their own",
	together: "drones and missiles together",
	/** One count, read out. */
	count: ({ month, printed, counts }: { month: string; printed: string; counts: string }): string =>
		`${month}: ${printed} ${counts} launched`,
	addedUp: ({ by }: { by: string }): string => `launched, added up by ${by}`,
	byThisSite: "this site, from a collection of the reports",
	by: ({ by }: { by: string }): string => by.replace(/^Center/, "the Center"),
	downed: "of those, shot down or suppressed, where the count gives it",
	highest: ({ printed, month }: { printed: string; month: string }): string =>
		`The highest count of drones is ${printed}, for ${month}.`,
	months: ({ count }: { count: number }): string => `${count} months.`,
	rivals: ({ several, months, gap, at }: { several: number; months: number; gap: string; at: string }): string =>
		`For ${several} months there is more than one count of drones; in ${months} of them the counts differ, at most by ${gap}, in ${at}.`,
	note: "All figures are claims of a party to the war, added up by those named in the key; nobody independent confirmed them. What each count takes in, such as overnight attacks alone, stands in its row of the table.",
	tableOnly: ({ count }: { count: string }): string =>
		`${count}. It counts both together, so it stands in the table and not in the drawing.`,
};

/** What Russia claims to have shot down. */
export const claimsChart = {
	title: "Ukrainian drones that Russia claimed to have shot down in December 2025, in the reports that we read",
	units: "Drones claimed shot down in one report; the ministry does not give how many were launched",
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
		`For the whole month: ${printed}, by ${report}.`,
	keys: {
		bulletin: "bulletin on a night or some hours",
		day: "daily summary, which may hold bulletins of the same day",
		claim: "one claimed attack, by the foreign minister; Ukraine denies it",
	},
	note: "They count what was shot down, not what was launched, so they cannot be set against Ukraine’s figures, and this chart has an axis of its own.",
	partial:
		"These are the reports that we could read, not all that were made. Some overlap; this chart does not add them.",
};

/** The map of the places that reports name. */
export const strikeMap = {
	title: "Drones in the night of 20–21 December 2025 and in the month around it: the places that reports name",
	legend: ({ reporter, window }: { reporter: string; window: string }): string =>
		`Shot down, as ${reporter} claimed: ${window}`,
	outside: "Outside the map; the arrow at the edge shows the direction.",
	note: "The area of a mark grows with the number that the report gives. It stands in the middle of the region or sea that is named, not where a drone fell. National figures stand beside the map and are not spread over it.",
	placeless: ({
		reports,
		placed,
		none,
		ukrainian,
	}: Record<"reports" | "placed" | "none" | "ukrainian", number>): string =>
		`Of ${reports} reports on single nights, hours and days of December 2025 in our table, ${placed} give figures for a place. The other ${none}, among them all ${ukrainian} of Ukraine’s Air Force, give none in the sources that we cite. No figure is given for a place of launch.`,
};
