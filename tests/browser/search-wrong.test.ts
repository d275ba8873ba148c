import { describe, expect, test } from "vitest";
import { site as content } from "../content/real-content.ts";
import { ROOT } from "../site/built-site.ts";
import { asking } from "./asking.ts";

/** A clause is shown by its question. */
const shownAs = (title: string): string =>
	content.clauses.find((clause) => clause.title === title)?.data.question ?? title;

/* Words that no page has are said to be in none; days and words in three languages lead where they should. */

const ask = asking(ROOT);

describe("a word that no page has finds nothing, and a near one is offered", () => {
	test.each([
		["Istambul", "Istanbul"],
		["Mariupil", "Mariupol"],
		["Lavrof", "Lavrov"],
		["budapst memorandm", "Budapest Memorandum"],
	])("%s", async (query, mean) => {
		const { status, message, titles } = await ask(query);
		expect(status).toBe("No page found");
		expect(message).toContain(`Did you mean ${mean}?`);
		expect(titles).toEqual([]);
	});

	test.each(["Erdogan", "5,784", "?!"])("%s, which is near no name", async (query) => {
		const { status, message } = await ask(query);
		expect(status).toBe("No page found");
		expect(message).toContain("another way");
	});
});

test.each([
	["budapest memorandm", "budapest Memorandum", "memorandm", "budapest"],
	["security guarentees", "security guarantees", "guarentees", "security"],
	["Zaporizhya plant", "Zaporizhia plant", "zaporizhya", "plant"],
])("of %s it says which word is in no page, and what was meant", async (query, mean, unknown, held) => {
	const { message, marks } = await ask(query);
	expect(message).toContain(`Did you mean ${mean}?`);
	expect(message).toContain(`In no page: ${unknown}. These are the pages with: ${held}`);
	expect(marks.filter((mark) => !mark.includes(held))).toEqual([]);
});

test.each(["territ", "negotiatin", "istan"])("%s, half typed, is no wrong word", async (query) => {
	const { message, titles } = await ask(query);
	expect(titles.length).toBeGreaterThan(2);
	expect(message).toBe("");
});

test("words that only ask are not marked", async () => {
	const { marks } = await ask("Korea and an armistice");
	expect(marks.length).toBeGreaterThan(3);
	expect(marks.filter((mark) => !/korea|armistice/.test(mark))).toEqual([]);
});

test.each([
	["2025-12-23", ["Zelenskyy reads out the 20 points"]],
	["23.12.2025", ["Zelenskyy reads out the 20 points"]],
	["23 декабря 2025", ["Zelenskyy reads out the 20 points"]],
	[
		"21 december 2025",
		[
			"Both sides report drones on the night of 20–21 December 2025",
			"Miami: US envoys meet Ukraine, Europe and Russia separately",
			"Ushakov: the changes do not improve the plan",
		],
	],
])("%s finds the events of that day first", async (query, events) => {
	const { titles } = await ask(query);
	expect(titles.slice(0, events.length).sort()).toEqual([...events].sort());
});

test.each([
	["выборы", "Elections"],
	["вибори", "Elections"],
	["пленные", "Prisoners, civilians and children"],
	["обмен пленными", "Prisoners, civilians and children"],
	["санкции", "Sanctions and the G8"],
	["заморожені активи", "Frozen Russian assets"],
	["армія", "Size of the armed forces"],
	["нейтралитет", "NATO membership"],
	["АЭС", "Zaporizhzhia nuclear power plant"],
	["территории", "Territories"],
	["гарантії", "Security guarantees"],
	["США гарантии", "Security guarantees"],
	["США", "United States"],
])("%s finds “%s” among the first three", async (query, title) =>
	expect((await ask(query)).titles.slice(0, 3)).toContain(shownAs(title)),
);
