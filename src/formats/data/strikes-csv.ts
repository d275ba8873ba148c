import { csvFormatRow } from "d3";
import type { Strike } from "../../model/entities.ts";
import { strikeSchema } from "../../schema/geography/strike.ts";
import { publisherLine } from "../../text/format/citation.ts";
import { claimant, collectionNotes } from "../../text/sentences/strike-attribution.ts";

/* The whole table of the reports on strikes, with who stands behind each row, for a spreadsheet. */

/** A cell. A text that a spreadsheet would take for a formula gets an apostrophe in front. */
const cell = (value: string | number | undefined): string =>
	typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? "");

type Column = { name: string; of: (strike: Strike) => string | number | undefined };

const own: Column[] = Object.keys(strikeSchema.shape).map((name) => ({
	name,
	of: ({ data, places }) =>
		name === "places"
			? places.map(({ place, count }) => `${place.id} ${count}`).join("; ")
			: (data[name as keyof typeof data] as string | number | undefined),
}));

const added: Column[] = [
	{ name: "reported_by", of: claimant },
	{ name: "source_publisher", of: ({ source }) => publisherLine(source.data) },
	{ name: "source_url", of: ({ source }) => source.data.url },
	{ name: "source_date", of: ({ source }) => source.data.date },
	{ name: "licence", of: (row) => collectionNotes([row])[0] },
];

/** All rows with their sources. A blank cell is unknown, never zero. Lines end in CRLF, as RFC 4180 asks. */
export const strikesCsv = (strikes: readonly Strike[]): string =>
	[
		[...own, ...added].map(({ name }) => name),
		...strikes.map((row) => [...own, ...added].map(({ of }) => cell(of(row)))),
	]
		.map((cells) => `${csvFormatRow(cells)}\r\n`)
		.join("");
