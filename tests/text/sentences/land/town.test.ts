import { describe, expect, test } from "vitest";
import type { Fate } from "../../../../src/model/entities.ts";
import { sideWords, type TownReading, townCell, townLine } from "../../../../src/text/sentences/land/town.ts";

/* What a version would mean for a town, in words. */

const fate = (fields: Partial<Fate>): Fate => ({
	part: "all",
	status: "frozen",
	point: "4",
	evidence: "document",
	sources: [],
	place: null,
	...fields,
});
const version = (regions: Fate[] = [], text: "full" | "never" = "full") => ({ data: { text }, regions });
const named = version([fate({ place: {} as never })]);
const reading = (fields: Partial<TownReading>): TownReading => ({
	lies: "inside",
	fates: [],
	part: "ukraine",
	elsewhere: [],
	...fields,
});

describe("one line says", () => {
	test("what would happen first, where it is written, and what else", () => {
		const fates = [
			fate({ status: "ukraine-leaves", point: "4d" }),
			fate({ status: "zone", zone: "no armies", point: "4d" }),
		];
		expect(townLine(named, reading({ fates }))).toEqual({
			head: "Ukraine leaves (point 4d)",
			rest: "Also special zone (no armies).",
		});
	});
	test("who stays on land that is frozen", () => {
		expect(townLine(named, reading({ fates: [fate({})] })).head).toBe("Control frozen, Ukraine stays (point 4)");
		expect(townLine(named, reading({ fates: [fate({})], part: "russia" })).head).toContain("Russia stays");
	});
	test("that a town is within the doubt, and what may happen then", () => {
		const fates = [fate({ status: "ukraine-leaves" }), fate({ status: "de-facto" })];
		expect(townLine(named, reading({ lies: "doubt", fates }))).toEqual({
			head: "Within the doubt of the edge",
			rest: "Ukraine leaves; de facto Russian (point 4).",
		});
	});
	test("outside, never nothing; of a version that names no region, what it says of land at all", () => {
		const elsewhere = [fate({ status: "open", note: "Talks start from the line." })];
		expect(townLine(named, reading({ lies: "outside" })).head).toBe("Outside the land that it names");
		expect(townLine(version(elsewhere), reading({ lies: "outside", elsewhere }))).toEqual({
			head: "Names no land here",
			rest: "Talks start from the line.",
		});
		expect(townLine(version(elsewhere, "never"), reading({ lies: "outside", elsewhere })).head).toBe("Not public");
	});
	test("silence where the version is silent", () => {
		expect(townLine(named, reading({ lies: "silent", fates: [fate({ status: "silent" })] }))).toEqual({
			head: "Nothing said",
			rest: "",
		});
	});
});

test("a cell has the same in a few words", () => {
	expect(townCell(named, reading({ fates: [fate({ status: "open" })] }))).toBe("to be decided");
	expect(townCell(named, reading({ fates: [fate({})], part: "russia" }))).toBe("control frozen, Russia stays");
	expect(townCell(named, reading({ lies: "doubt" }))).toBe("edge in doubt");
	expect(townCell(named, reading({ lies: "outside" }))).toBe("outside");
	expect(townCell(version(), reading({ lies: "outside" }))).toBe("names no land");
});

test("a side is told with its day, and with how near the line is", () => {
	const words = { day: "1 May 2001", precision: 3 };
	const plain = (text: string): string => text.replace(/\s/gu, " ");
	expect(plain(sideWords({ part: "ukraine", contested: false, km: 16.4 }, words))).toBe(
		"held by Ukraine on 1 May 2001, about 16 km from our line of contact (± 3 km)",
	);
	expect(plain(sideWords({ part: "ukraine", contested: true, km: 1 }, words))).toBe(
		"contested on 1 May 2001, within 3 km of our line of contact",
	);
	expect(sideWords({ part: "russia", contested: false, km: null }, words)).toBe("Russian-occupied on 1 May 2001");
});
