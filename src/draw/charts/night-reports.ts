import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { overlap } from "../../schema/geography/window.ts";
import { printWindow } from "../../text/format/window.ts";
import { messages } from "../../text/messages/index.ts";
import { isInMonth, isReporters, nightOf, type Reports } from "./night-shown.ts";

/* The nights of one month as one reporter told them, with rival figures side by side. */

/** A night with every report on it; two sources that give the same figures are one bar. */
export interface Night {
	/** The day on which the window ends, from 1 to 31. */
	day: number;
	reports: readonly Strike[];
	bars: readonly { launched: number; downed: number | null; reports: readonly Strike[] }[];
	/** How many struck, as a report says; null where none does. Never computed. */
	hit: { count: number; report: Strike } | null;
	/** True for the night that the page shows. */
	marked: boolean;
}

const isNight = (site: Reports, strike: Strike): boolean =>
	strike.data.kind === "bulletin" &&
	strike.data.counts === "drones" &&
	isInMonth(site, strike) &&
	isReporters(site, strike);

/** The nights of the month in order, by the day on which they end. */
export function nightsOf(site: Reports): Night[] {
	const reported = site.strikes.filter((strike) => isNight(site, strike));
	const byDay = Map.groupBy(reported, ({ data }) => Number(data.window_end.slice(8, 10)));
	return [...byDay]
		.sort(([a], [b]) => a - b)
		.map(([day, reports]) => {
			const given = reports.filter(({ data }) => data.launched !== undefined);
			const full = given.filter(({ data }) => data.downed_or_suppressed !== undefined);
			// A source that gives only how many were launched adds no second bar to one that gives both.
			const counted = given.filter(
				(one) => full.includes(one) || !full.some((other) => other.data.launched === one.data.launched),
			);
			const bars = Map.groupBy(counted, ({ data }) => `${data.launched} ${data.downed_or_suppressed}`);
			const struck = reports.find(({ data }) => data.hit !== undefined);
			return {
				day,
				reports,
				bars: [...bars.values()].map((same) => ({
					launched: same[0]?.data.launched ?? 0,
					downed: same[0]?.data.downed_or_suppressed ?? null,
					reports: same,
				})),
				hit: struck === undefined ? null : { count: struck.data.hit ?? 0, report: struck },
				marked: reports.some(({ data }) => overlap(data, nightOf(site))),
			};
		});
}

/** One night, read out. */
export function nightWords({ reports, bars, hit }: Night): string {
	const figures = bars.map(({ launched, downed }) =>
		[
			messages.strikeCharts.launched({ printed: digits(launched) }),
			downed === null
				? messages.strikeCharts.downedNotGiven
				: messages.strikeCharts.downed({ printed: digits(downed) }),
		].join(", "),
	);
	const struck = hit === null ? "" : `; ${messages.strikeCharts.struck({ printed: digits(hit.count) })}`;
	const [first] = reports;
	return `${first === undefined ? "" : printWindow(first.data)}: ${messages.strikeCharts.rivals({ figures })}${struck}`;
}
