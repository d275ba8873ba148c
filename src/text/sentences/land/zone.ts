import type { Zone } from "../../../model/entities.ts";
import { firstDay } from "../../../schema/fields/edtf.ts";
import { printDate } from "../../format/date.ts";
import { messages } from "../../messages/index.ts";
import { accordingToWords } from "../according-to.ts";

/* The words of proposed zones: every map, page and list says them the same way. */

export type Width = NonNullable<Zone["data"]["shape"]["widths"]>[number];

const sidesOf = ({ ukrainian_side_km: ours = 0, russian_side_km: theirs = 0 }: Width) => ({ ours, theirs });

/** A width as a step of an address: "5" for 5 km on each side, "5-10" for 5 km on the Ukrainian and 10 on the Russian side. */
export function widthKey(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	return ours === theirs ? `${ours}` : `${ours}-${theirs}`;
}

/** A width as one of several to choose from: "5 km on each side". */
export function widthWords(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	if (ours === theirs) return messages.zone.onEachSide({ km: ours });
	return [
		...(ours === 0 ? [] : [messages.zone.onUkrainianSide({ km: ours })]),
		...(theirs === 0 ? [] : [messages.zone.onRussianSide({ km: theirs })]),
	].join(", ");
}

/** The whole width of a band: "30 km wide in all". */
export function wholeWidth(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	return messages.zone.wideInAll({ km: ours + theirs });
}

/** Whether the proposal names several widths, of which each has a page of its own. */
export const hasChoices = ({ data }: Zone): boolean => (data.shape.widths ?? []).length > 1;

/** Where a zone with one of its widths is read, relative to the site. */
export const widthPath = (zone: Zone, width: Width): string => `${zone.path}${widthKey(width)}/`;

/** Whose it is, and when: "Keith Kellogg, 6 May 2025"; "European officials, according to Politico, 28 August 2025". */
export const byline = ({ holder, accordingTo, data }: Zone): string =>
	[holder.name, ...accordingToWords(accordingTo), printDate(data.date)].join(", ");

/** Its widths in a list. */
export function extentWords({ data, regions, line }: Zone): string {
	const { kind, widths = [], table = [] } = data.shape;
	const { extent } = messages.zone;
	if (kind === "table") return extent.byWeapon({ km: table.map(({ wide_km }) => wide_km).join(", ") });
	if (kind === "band" && widths.length > 1) return extent.examples({ km: widths.map(widthKey).join(", ") });
	if (kind === "band") return widths.map(wholeWidth).join("");
	if (kind === "held-part") return extent.heldPart;
	if (kind === "regions") return extent.regions({ count: regions.length });
	if (kind === "point") return extent.point;
	return kind === "line" && line !== null ? extent.line : extent.none;
}

/** How its day lies to the day of the line on which it is drawn. */
export function dayAgainstLine(date: string, line: string): string {
	const [made, drawn] = [firstDay(date), firstDay(line)];
	const days = Math.round((Date.parse(made) - Date.parse(drawn)) / 86_400_000);
	if (days === 0) return messages.zone.sameDay({ date: printDate(line) });
	return messages.zone.otherDay({ date: printDate(date), days, line: printDate(line) });
}

/** The stamp of a view; null for the one text that defined its own lines. */
export function stampOf({ data }: Zone): string | null {
	if (data.mapped) return null;
	const stamp = messages.zone.illustration;
	return data.shape.kind === "unspecified" ? messages.zone.noWidth({ stamp }) : stamp;
}
