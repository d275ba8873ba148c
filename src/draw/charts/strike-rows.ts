import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/figure.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import type { Cell, Column } from "./chart.ts";

/* Reports on strikes as rows of a table. A figure that a report does not give is said to be missing, never zero. */

/** The anchor of a report on the page of its figure. */
export const rowId = (strike: Strike | undefined): string => `r-${strike?.id ?? ""}`;

/** A sum of ours is our comparison; all else was said on record. */
export const evidenceOf = ({ data }: Strike): Evidence =>
	data.added_up_by === "this site" ? "comparison" : "on-record";

export const STRIKE_COLUMNS: readonly Column[] = [
	{ name: "Time, and who says so" },
	{ name: "Launched", figures: true },
	{ name: "Shot down or suppressed", figures: true },
	{ name: "What else it says" },
];

const count = (value: number | undefined): Cell =>
	value === undefined ? { text: "not given", sort: null } : { text: digits(value), sort: value };

/** The cells behind the first: launched, shot down, and the rest in words. */
export function countCells({ data }: Strike): [launched: Cell, downed: Cell, more: Cell] {
	const places = data.hit_places === 1 ? "place" : "places";
	const more = [
		data.hit === undefined ? "" : `${digits(data.hit)} struck.`,
		data.hit_places === undefined ? "" : `Strikes at ${digits(data.hit_places)} ${places}.`,
		data.in_the_air === undefined ? "" : `${digits(data.in_the_air)} still in the air when it was made.`,
		data.note ?? "",
	];
	return [
		count(data.launched),
		count(data.downed_or_suppressed),
		{ text: more.filter((part) => part !== "").join(" ") },
	];
}
