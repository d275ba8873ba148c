import { describe, expect, test } from "vitest";
import { day, edtf, firstDay, isApproximate, lastDay, readEdtf } from "../../../src/schema/fields/edtf.ts";

describe("a date is as precise as it is known", () => {
	test.each([
		["2025", "2025-01-01", "2025-12-31"],
		["2025-12", "2025-12-01", "2025-12-31"],
		["2025-11", "2025-11-01", "2025-11-30"],
		["2025-12-20", "2025-12-20", "2025-12-20"],
		["2025-12-19~", "2025-12-19", "2025-12-19"],
		["2025-12?", "2025-12-01", "2025-12-31"],
		["2025%", "2025-01-01", "2025-12-31"],
		["2025-12-10/2025-12-11", "2025-12-10", "2025-12-11"],
		["2025-11/2025-12", "2025-11-01", "2025-12-31"],
		["2024/2025-02", "2024-01-01", "2025-02-28"],
		["2025-12/2025-12-05", "2025-12-01", "2025-12-05"],
	])("%s runs from %s to %s", (text, first, last) => {
		expect(firstDay(text)).toBe(first);
		expect(lastDay(text)).toBe(last);
	});

	test.each([
		["2024-02", "2024-02-29"],
		["2023-02", "2023-02-28"],
		["2000-02", "2000-02-29"],
		["1900-02", "1900-02-28"],
	])("%s ends on %s", (month, last) => expect(lastDay(month)).toBe(last));

	test.each([
		["", ""],
		["~", "~"],
		["?", "?"],
		["%", "%"],
	])('the mark "%s" is kept', (written, mark) => {
		expect(readEdtf(`2025-12-19${written}`)).toMatchObject({ start: { year: 2025, month: 12, day: 19, mark } });
	});
});

describe("what is no date is refused with the reason", () => {
	test.each([
		["2025-04-31", "2025-04 has 30 days, there is no day 31"],
		["2025-02-29", "2025-02 has 28 days, there is no day 29"],
		["2100-02-29", "2100-02 has 28 days, there is no day 29"],
		["2025-12-00", "2025-12 has 31 days, there is no day 00"],
		["2025-13", "there is no month 13"],
		["2025-00-10", "there is no month 00"],
		["20 December 2025", '"20 December 2025" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["2025-1-2", '"2025-1-2" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["2025-12-20T10:00Z", '"2025-12-20T10:00Z" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["2025-12-20~~", '"2025-12-20~~" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["", '"" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["2025-12-20/", '"" is not a date of the form 2001, 2001-02 or 2001-02-03'],
		["2025-12-20/2025-04-31", "2025-04 has 30 days, there is no day 31"],
		["2025-12-11/2025-12-10", '"2025-12-11/2025-12-10" ends before it starts'],
		["2026/2025-12", '"2026/2025-12" ends before it starts'],
		["2025/2026/2027", '"2025/2026/2027" has more than one "/"'],
	])("%s", (text, reason) => {
		expect(readEdtf(text)).toBe(reason);
		expect(edtf().safeParse(text).error?.issues[0]?.message).toBe(reason);
	});

	test("asking for the first or last day of such a text throws the same reason", () => {
		expect(() => firstDay("2025-04-31")).toThrow(RangeError);
		expect(() => lastDay("2025-04-31")).toThrow("there is no day 31");
	});

	test("29 February of a leap year is a day", () => expect(firstDay("2024-02-29")).toBe("2024-02-29"));
});

describe("what the parser of the front matter hands over", () => {
	test("a year alone comes as a number and is kept as text", () => expect(edtf().parse(2025)).toBe("2025"));
	test.each([[2025.5], [true], [null], [{}]])("%j is refused", (value) => {
		expect(edtf().safeParse(value).success).toBe(false);
	});
	test("a Date object is refused, since it has lost its precision", () => {
		expect(edtf().safeParse(new Date("2025-12-20")).success).toBe(false);
	});
});

describe("where one whole day is needed", () => {
	test("a day is taken", () => expect(day().parse("2026-06-15")).toBe("2026-06-15"));
	test.each(["2026-06", "2026", "2026-06-15~", "2026-06-14/2026-06-15"])("%s is refused", (text) => {
		expect(day().safeParse(text).error?.issues[0]?.message).toContain("one whole day is needed here");
	});
	test("an impossible day is refused", () => expect(day().safeParse("2026-06-31").success).toBe(false));
});

test.each([
	["2025-12-20", false],
	["2025-12?", false],
	["2025-12-19~", true],
	["2025%", true],
	["2025-12-19/2025-12-21~", true],
])("whether %s is approximate: %s", (text, expected) => expect(isApproximate(text)).toBe(expected));
