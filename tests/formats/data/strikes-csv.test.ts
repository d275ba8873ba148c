import { csvParseRows } from "d3";
import { expect, test } from "vitest";
import { strikesCsv } from "../../../src/formats/data/strikes-csv.ts";
import { fixtureSite } from "../../fixtures/fixture-site.ts";

const [strike] = fixtureSite.strikes;
if (strike === undefined) throw new Error("the fixture has no strike");

/** The cell of the note in a table of one row. */
const noteIn = (csv: string): string | undefined => {
	const [head = [], row = []] = csvParseRows(csv);
	return row[head.indexOf("note")];
};
const withNote = (note: string): string => strikesCsv([{ ...strike, data: { ...strike.data, note } }]);

test("has a row for each report, as many cells in each, and lines that end in CRLF", () => {
	const csv = strikesCsv(fixtureSite.strikes);
	const rows = csvParseRows(csv);
	expect(rows).toHaveLength(fixtureSite.strikes.length + 1);
	expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
	expect(csv.endsWith("\r\n")).toBe(true);
	expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
});

test.each(['a "quoted" word, and a comma', "two\nlines", "plain"])("the note %j comes back as it was", (note) =>
	expect(noteIn(withNote(note))).toBe(note),
);

test.each(["=1+1", "+7", "-7", "@a", "\tb", "\rc"])("the text %j is no formula", (note) =>
	expect(noteIn(withNote(note))).toBe(`'${note}`),
);

test("a figure that is not given is a blank cell, never zero", () => {
	const { downed_or_suppressed: _, ...data } = strike.data;
	const [head = [], row = []] = csvParseRows(strikesCsv([{ ...strike, data }]));
	expect(row[head.indexOf("downed_or_suppressed")]).toBe("");
});
