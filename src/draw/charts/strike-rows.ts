import type { Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { OWN_SUM } from "../../schema/geography/strike.ts";
import type { Evidence } from "../../schema/mdx-components.ts";
import { messages } from "../../text/messages/index.ts";
import type { Cell, ChartRow, Column } from "./chart.ts";

/* Reports on strikes as rows of a table. A figure that a report does not give is said to be missing, never zero. */

/** The anchor of a report on the page of its figure. */
export const rowId = (strike: Strike | undefined): string => `r-${strike?.id ?? ""}`;

/** The report of a row. */
export const strikeOf = ({ id }: Pick<ChartRow, "id">): string => id.slice(2);

/** A sum of ours is our comparison; all else was said on record. */
export const evidenceOf = ({ data }: Strike): Evidence => (data.added_up_by === OWN_SUM ? "comparison" : "on-record");

export const STRIKE_COLUMNS: readonly Column[] = [
	{ name: messages.strikes.rows.claimant },
	{ name: messages.strikes.rows.launched, figures: true },
	{ name: messages.strikes.rows.downed, figures: true },
	{ name: messages.strikes.rows.more },
];

const count = (value: number | undefined): Cell =>
	value === undefined ? { text: messages.strikes.notGiven, sort: null } : { text: digits(value), sort: value };

/** The cells behind the first: launched, shot down, and the rest in words. */
export function countCells({ data }: Strike): [launched: Cell, downed: Cell, more: Cell] {
	const more = [
		data.hit === undefined ? "" : messages.strikes.struck({ printed: digits(data.hit) }),
		data.hit_places === undefined
			? ""
			: messages.strikes.places({ count: data.hit_places, printed: digits(data.hit_places) }),
		data.in_the_air === undefined ? "" : messages.strikes.inTheAir({ printed: digits(data.in_the_air) }),
		data.note ?? "",
	];
	return [
		count(data.launched),
		count(data.downed_or_suppressed),
		{ text: more.filter((part) => part !== "").join(" ") },
	];
}
