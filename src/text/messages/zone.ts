import type { Zone } from "../../model/entities.ts";
import { firstDay } from "../../schema/edtf.ts";
import { printDate } from "../format/date.ts";

/* The words of proposed zones: every map, page and list says them the same way. */

export type Width = NonNullable<Zone["data"]["shape"]["widths"]>[number];

const SPACE = "\u00a0";

const sidesOf = ({ ukrainian_side_km: ours = 0, russian_side_km: theirs = 0 }: Width) => ({ ours, theirs });

/** A width as a step of an address: "5" for 5 km on each side, "5-10" for 5 km on the Ukrainian and 10 on the Russian side. */
export function widthKey(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	return ours === theirs ? `${ours}` : `${ours}-${theirs}`;
}

/** A width as one of several to choose from: "5 km on each side". */
export function widthWords(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	if (ours === theirs) return `${ours}${SPACE}km on each side`;
	const side = (km: number, whose: string) => (km === 0 ? [] : [`${km}${SPACE}km on the ${whose} side`]);
	return [...side(ours, "Ukrainian"), ...side(theirs, "Russian")].join(", ");
}

/** The whole width of a band: "30 km wide in all". */
export function wholeWidth(width: Width): string {
	const { ours, theirs } = sidesOf(width);
	return `${ours + theirs}${SPACE}km wide in all`;
}

/** Whether the proposal names several widths, of which each has a page of its own. */
export const hasChoices = ({ data }: Zone): boolean => (data.shape.widths ?? []).length > 1;

/** Where a zone with one of its widths is read, relative to the site. */
export const widthPath = (zone: Zone, width: Width): string => `${zone.path}${widthKey(width)}/`;

/** Whose it is, and when: "Keith Kellogg, 6 May 2025"; "European officials, according to Politico, 28 August 2025". */
export const byline = ({ holder, accordingTo, data }: Zone): string =>
	[holder.name, ...(accordingTo === null ? [] : [`according to ${accordingTo.name}`]), printDate(data.date)].join(", ");

/** Its widths in a list. */
export function extentWords({ data, regions, line }: Zone): string {
	const { kind, widths = [], table = [] } = data.shape;
	if (kind === "table") return `${table.map(({ wide_km }) => wide_km).join(", ")}${SPACE}km wide, by weapon`;
	if (kind === "band" && widths.length > 1)
		return `${widths.map(widthKey).join(", ")}${SPACE}km on each side, as examples`;
	if (kind === "band") return widths.map(wholeWidth).join("");
	if (kind === "held-part") return "no width: the part of the region that Ukraine holds";
	if (kind === "regions") return `no width: ${regions.length} whole regions`;
	if (kind === "point") return "no extent published";
	return kind === "line" && line !== null ? "no zone" : "no width published";
}

/** How its day lies to the day of the line on which it is drawn. */
export function dayAgainstLine(date: string, line: string): string {
	const [made, drawn] = [firstDay(date), firstDay(line)];
	const days = Math.round((Date.parse(made) - Date.parse(drawn)) / 86_400_000);
	if (days === 0) return `Proposal and line are of the same day, ${printDate(line)}.`;
	const many = `${Math.abs(days)}${SPACE}day${Math.abs(days) === 1 ? "" : "s"}`;
	const order = days > 0 ? `published ${many} after` : `dated ${many} before`;
	return `The proposal, of ${printDate(date)}, was ${order} the day of the line, ${printDate(line)}; the line of its own day is not drawn.`;
}

/** The stamp of a view; null for the one text that defined its own lines. */
export function stampOf({ data }: Zone): string | null {
	if (data.mapped) return null;
	const illustration = "Illustration: no draft made public that we found contains a map";
	return data.shape.kind === "unspecified" ? `No width published. ${illustration}` : illustration;
}
