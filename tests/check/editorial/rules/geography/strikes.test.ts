import { describe, expect, test } from "vitest";
import { changed, checked } from "../../../content-folder.ts";
import { GOOD } from "../../../good-content.ts";
import { type Case, refuses } from "../../../refusals.ts";

const FILE = "strikes/nights.csv";
const good = GOOD[FILE] as string;
const change = (from: string, to: string) => changed(FILE, from, to);
const row = (line: string) => ({ [FILE]: `${good}${line}\n` });

const CASES: Case[] = [
	{
		name: "more shot down than launched",
		changes: change("20,15,2", "20,25,2"),
		problems: [`${FILE}:2:91 more-than-launched: downed_or_suppressed is 25, launched is 20`],
	},
	{
		name: "more by place than in all",
		changes: change("river-town 2", "river-town 16"),
		problems: [`${FILE}:2:99 more-than-total: the places have 16 together, the report has 15`],
	},
	{
		name: "a place that is not there",
		changes: change("river-town 2", "river-twon 2"),
		problems: [`${FILE}:2:99 unknown-id: there is no place "river-twon"`],
	},
	{
		name: "a number with a separator of thousands",
		changes: change("drones,300", 'drones,"3,000"'),
		problems: [
			`${FILE}:4:57 wrong-value: "3,000": a whole number is written in digits alone, without a separator or a unit; blank where it is unknown`,
		],
	},
	{
		name: "a separator of thousands without quotation marks",
		changes: change("drones,300", "drones,3,000"),
		problems: [`${FILE}:4:57 row-width: 18 cells`],
	},
	{
		name: "a row without a source",
		changes: change("this site,,paper,", "this site,,,"),
		problems: [`${FILE}:4:80 blank-cell: "source" is blank`],
	},
	{
		name: "a row with an unknown source",
		changes: change("this site,,paper,", "this site,,papre,"),
		problems: [`${FILE}:4:80 unknown-id: there is no source "papre"`],
	},
	{
		name: "an unknown reporter",
		changes: change("2025-12-31,witness", "2025-12-31,witnes"),
		problems: [`${FILE}:4:29 unknown-id: there is no actor "witnes"`],
	},
	{
		name: "a window that ends before it starts",
		changes: change("2025-12-01,2025-12-31,", "2025-12-31,2025-12-01,"),
		problems: [`${FILE}:4:18 window-order: the window ends on 2025-12-01, before it starts on 2025-12-31`],
	},
	{
		name: "a window without an offset",
		changes: change("2025-12-01T18:00+02:00", "2025-12-01T18:00"),
		problems: [
			`${FILE}:2:11 wrong-date: "2025-12-01T18:00": a date with hour and offset is needed here, as in 2001-02-03T18:00+02:00, or a day as in 2001-02-03`,
		],
	},
	{
		name: "a window beyond the horizon",
		changes: change("2025-12-01,2025-12-31,", "2026-01-01,2026-01-31,"),
		problems: [`${FILE}:4:18 after-horizon: window_end is 2026-01-31`],
	},
	{
		name: "overlapping windows of one reporter and source",
		changes: row(
			"night-two,2025-12-02T07:00+02:00,2025-12-02T20:00+02:00,witness,russia,bulletin,drones,5,,,,,,,,paper,",
		),
		problems: [
			`${FILE}:5:11 overlapping-windows: the window overlaps that of "night-one", from the same reporter and source`,
		],
	},
	{
		name: "two sources for one window without a group",
		changes: change(",night-one,second-paper", ",,second-paper"),
		problems: [
			`${FILE}:3:1 ungrouped-window: "night-one" gives the same reporter’s figure for an overlapping window from another source`,
		],
	},
	{
		name: "a group across kinds",
		changes: change("this site,,paper", "this site,night-one,paper"),
		problems: [
			`${FILE}:4:79 mixed-group: the group "night-one" also holds "night-one", which counts something else`,
			`${FILE}:4:79 mixed-group: the group "night-one" also holds "night-one-again", which counts something else`,
		],
	},
	{
		name: "an id twice",
		changes: change("month,2025-12-01", "night-one,2025-12-01"),
		problems: [`${FILE}:4:1 duplicate-id: a second row "night-one"`],
	},
	{
		name: "a column that is none",
		changes: change("downed_or_suppressed", "downed_or_supressed"),
		problems: [
			`${FILE}:1:1 missing-column: no column "downed_or_suppressed"`,
			`${FILE}:1:68 unknown-column: "downed_or_supressed" is no column here`,
		],
	},
	{
		name: "a quotation mark inside a cell",
		changes: change('"In words, a note."', '"In "words", a note."'),
		problems: [`${FILE}:2:129 broken-csv: quotation marks that do not fit together`],
	},
];

refuses(CASES);

describe("a table is read", () => {
	const rows = (text: string | Uint8Array) =>
		checked({ [FILE]: text }).entries.filter(({ collection }) => collection === "strikes");

	test("one entry a row, numbers as numbers, blank as nothing", () => {
		const [night, again] = rows(good);
		expect(rows(good).map(({ id }) => id)).toEqual(["night-one", "night-one-again", "month"]);
		expect(night?.data).toMatchObject({
			launched: 20,
			hit: 2,
			note: "In words, a note.",
			places: [{ place: "river-town", count: 2 }],
		});
		expect(again?.data).not.toHaveProperty("downed_or_suppressed");
	});

	test.each([
		["a byte order mark", `\uFEFF${good}`],
		["lines that end in CRLF", good.replaceAll("\n", "\r\n")],
		["blank lines", good.replaceAll("\n", "\n\n")],
	])("with %s", (_, text) => {
		expect(rows(text).map(({ data }) => data)).toEqual(rows(good).map(({ data }) => data));
	});
});
