import type { Event, Strike } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { lastDay } from "../../schema/fields/edtf.ts";
import { widest } from "../../schema/geography/window.ts";
import { messages } from "../../text/messages/index.ts";

/*
 * What the charts and the map of strikes show follows from one report, which the settings name: its hours are the night,
 * its end names the month, and its reporter is the one whose nights and months are drawn.
 */

/** What the drawings of reports read. */
export type Reports = Pick<SiteData, "strikes" | "settings">;

/** The report whose hours are the night. */
export const nightOf = ({ settings }: Pick<SiteData, "settings">): Strike["data"] => settings.night.data;

/** The days of the night, as EDTF. */
export function nightDays(site: Pick<SiteData, "settings">): string {
	const [from, to] = [nightOf(site).window_start.slice(0, 10), nightOf(site).window_end.slice(0, 10)];
	return from === to ? to : `${from}/${to}`;
}

/** The month around the night, as EDTF. */
export const monthShown = (site: Pick<SiteData, "settings">): string => nightOf(site).window_end.slice(0, 7);

/** True where a report ends in the month shown. */
export const isInMonth = (site: Pick<SiteData, "settings">, { data }: Strike): boolean =>
	data.window_end.startsWith(monthShown(site));

/** True for a report of the one who reported the night. */
export const isReporters = ({ settings }: Pick<SiteData, "settings">, { reporter }: Strike): boolean =>
	reporter.entry === settings.night.reporter.entry && reporter.name === settings.night.reporter.name;

/** The side for which the night was reported, or the reporter where he has no page. */
export function reportingSide({ settings }: Pick<SiteData, "settings">): string {
	const { entry, name } = settings.night.reporter;
	return entry === null ? name : messages.labels.side[entry.data.side];
}

/** The events that tell of strikes in the night. */
export const eventsOfNight = (site: Pick<SiteData, "events" | "settings">): Event[] =>
	site.events.filter(({ data }) => data.kind === "strike" && lastDay(data.date) === lastDay(nightDays(site)));

/** Reports that stand in none of the rows or lists given, the latest first. */
export function reportsBeside({ strikes }: Pick<SiteData, "strikes">, shown: ReadonlySet<string>): Strike[] {
	return strikes
		.filter(({ id }) => !shown.has(id))
		.toSorted((a, b) => widest(b.data).to - widest(a.data).to || (a.id < b.id ? -1 : 1));
}

/** The side that is attacked by those whom an attacker attacks. */
export const otherSide = (attacker: Strike["data"]["attacking"]): Strike["data"]["attacking"] =>
	attacker === "russia" ? "ukraine" : "russia";
