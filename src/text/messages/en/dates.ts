/* Dates, hours and what stands around them. A space inside a date does not break. */

const SPACE = "\u00a0";

/** The names of the twelve months in one of the forms that the language has. */
function monthNames(form: "long" | "narrow"): string[] {
	const { format } = new Intl.DateTimeFormat("en-GB", { month: form, timeZone: "UTC" });
	return Array.from({ length: 12 }, (_, month) => format(Date.UTC(2000, month)));
}
const MONTHS = monthNames("long");
const LETTERS = monthNames("narrow");
/** Names of up to five letters are not cut. */
const SHORT_MONTHS = MONTHS.map((name) => (name.length > 5 ? name.slice(0, 3) : name));

/** The parts of a date that are known; the month counts from 1. */
export interface DateParts {
	day?: number | undefined;
	month?: number | undefined;
	year?: number | undefined;
}

/** A date with the parts that it has: "20 December 2025", "December 2025", "20 December", "2025". */
const spelled =
	(months: readonly string[]) =>
	({ day, month, year }: DateParts): string =>
		[day, month === undefined ? undefined : months[month - 1], year].filter((part) => part !== undefined).join(SPACE);

export const dates = {
	long: spelled(MONTHS),
	/** For tight places: "20 Dec 2025". */
	short: spelled(SHORT_MONTHS),
	/** The name of a month below an axis, in three letters or in one; the month counts from 1. */
	tick: ({ month }: { month: number }): string => MONTHS[month - 1]?.slice(0, 3) ?? "",
	letter: ({ month }: { month: number }): string => LETTERS[month - 1] ?? "",
	about: ({ date }: { date: string }): string => `about ${date}`,
	/** The same where there is room for a sign alone. */
	aboutSign: ({ date }: { date: string }): string => `~${date}`,
	uncertain: ({ date }: { date: string }): string => `${date} (uncertain)`,
	/** Two days of one month: "10–11 December 2025"; `to` is the second with all that both share. */
	days: ({ from, to }: { from: number; to: string }): string => `${from}–${to}`,
	range: ({ from, to }: { from: string; to: string }): string => `${from} – ${to}`,
	/** A range of which an end is marked as approximate or uncertain. */
	looseRange: ({ from, to }: { from: string; to: string }): string => `${from} to ${to}`,
	/** How long an office or part was held. */
	on: ({ date }: { date: string }): string => `on ${date}`,
	since: ({ date }: { date: string }): string => `since ${date}`,
	until: ({ date }: { date: string }): string => `until ${date}`,
	fromUntil: ({ from, until }: { from: string; until: string }): string => `from ${from} until ${until}`,
	notKnown: "date not known",
};

/** The hours of a report. */
export const hours = {
	/** Names of the zones in which reports give their hours, by offset. */
	zones: { "+02:00": "Kyiv time", "+03:00": "Moscow time", Z: "UTC" } as Readonly<Record<string, string>>,
	otherZone: ({ offset }: { offset: string }): string => `UTC${offset}`,
	ofOneDay: ({ from, to, date, zone }: { from: string; to: string; date: string; zone: string }): string =>
		`${from} to ${to} on ${date}, ${zone}`,
	overDays: ({ from, first, to, last, zone }: Record<"from" | "first" | "to" | "last" | "zone", string>): string =>
		`${from} on ${first} to ${to} on ${last}, ${zone}`,
	/** In tables: "20 Dec, 18:00 – 21 Dec, 08:30", "21 Dec, 20:00–23:30". */
};
