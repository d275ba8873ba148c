import { describe, expect, test } from "vitest";
import { printDate, printDateSign, printShortDate } from "../../../src/text/format/date.ts";

/** Dates are printed with non-breaking spaces; the table is written with plain ones. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("a date is printed in British order with the precision it has", () => {
	test.each([
		["2025", "2025"],
		["2025-12", "December 2025"],
		["2025-12-20", "20 December 2025"],
		["2025-12-02", "2 December 2025"],
		["2025-12-19~", "about 19 December 2025"],
		["2025-12?", "December 2025 (uncertain)"],
		["2025%", "about 2025 (uncertain)"],
		["2025-12-10/2025-12-11", "10–11 December 2025"],
		["2025-11-30/2025-12-02", "30 November – 2 December 2025"],
		["2025-12-31/2026-01-02", "31 December 2025 – 2 January 2026"],
		["2025-11/2025-12", "November – December 2025"],
		["2024/2026", "2024 – 2026"],
		["2025/2025-02", "2025 – February 2025"],
		["2025-12-19~/2025-12-21", "about 19 December 2025 to 21 December 2025"],
		["2025-12-20/2025-12-20", "20 December 2025"],
		["2025-12/2025-12", "December 2025"],
	])("%s is printed as %s", (date, printed) => expect(plain(printDate(date))).toBe(printed));

	test.each([
		["2025-12-20", "20 Dec 2025"],
		["2025-06-05", "5 June 2025"],
		["2025-09", "Sep 2025"],
		["2025-11-30/2025-12-02", "30 Nov – 2 Dec 2025"],
	])("%s is %s where there is little room", (date, printed) => expect(plain(printShortDate(date))).toBe(printed));

	test.each([
		["2025-12-19", "19 Dec 2025"],
		["2025-12-19~", "~19 Dec 2025"],
		["2025%", "~2025 (uncertain)"],
		["2025-12-19~/2025-12-21~", "~19 Dec 2025 to ~21 Dec 2025"],
	])("%s is %s where there is room for a sign alone", (date, printed) =>
		expect(plain(printDateSign(date))).toBe(printed),
	);

	test("day, month and year never part at the end of a line", () => {
		expect(printDate("2025-12-20")).toBe("20\u00a0December\u00a02025");
	});

	test("what is no date is refused, not printed", () => {
		expect(() => printDate("2025-04-31")).toThrow("there is no day 31");
		expect(() => printDate("Undated")).toThrow(RangeError);
	});
});
