/* Dates, hours and what stands around them. A space inside a date does not break. */

const SPACE = "\u00a0";
// biome-ignore format: twelve names on two lines each are read at a glance
const MONTHS = [
	"January", "February", "March", "April", "May", "June",
	"July", "August", "September", "October", "November", "December",
];
// biome-ignore format: as above
const SHORT_MONTHS = [
	"Jan", "Feb", "March", "April", "May", "June",
	"July", "Aug", "Sep", "Oct", "Nov", "Dec",
];

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
	about: ({ date }: { date: string }): string => `about ${date}`,
	uncertain: ({ date }: { date: string }): string => `${date} (uncertain)`,
	aboutUncertain: ({ date }: { date: string }): string => `about ${date} (uncertain)`,
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
	short: ({ date, hour }: { date: string; hour: string }): string => `${date}, ${hour}`,
	shortOfOneDay: ({ date, from, to }: Record<"date" | "from" | "to", string>): string => `${date}, ${from}–${to}`,
};
