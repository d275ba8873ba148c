import { describe, expect, test } from "vitest";
import { titlesFor } from "../../../../src/client/search/titles/matching.ts";
import { readTitles } from "../../../../src/client/search/titles/query.ts";
import { messages } from "../../../../src/text/messages/index.ts";

/* Which titles are listed for the first letters. */

const titles = readTitles({
	asking: messages.search.asking,
	kinds: ["Clause", "Actor", "Place", "Event", "Dispute"],
	rows: [
		[
			"How large may the army be?",
			"clauses/army/",
			-1,
			"28: 600,000 · 20: 800,000",
			["Armed forces", "troops", "army"],
		],
		["Territories", "clauses/territories/", 0, "Territory", []],
		["Nuclear plant of Zaporizhzhia", "clauses/zaporizhzhia-plant/", 0, "Nuclear", ["ZNPP"]],
		["Volodymyr Zelenskyy", "actors/zelenskyy/", 1, "Ukraine", ["Zelensky", "Зеленський"]],
		["Kyiv region", "places/kyiv-region/", 2, "Ukraine", []],
		["Kyiv", "places/kyiv/", 2, "Ukraine", ["Kiev", "Київ", "Киев"]],
		["Zaporizhzhia", "places/zaporizhzhia/", 2, "Ukraine", ["Zaporozhye"]],
		["Talks in Berlin", "events/2025-12-14-berlin/", 3, "14 December 2025", []],
		["Troops in the streets", "events/2026-01-02-troops/", 3, "2 January 2026", []],
		["Who asked for 14?", "disputes/14/", 4, "", []],
	],
});
const paths = (query: string, most = 8): string[] => titlesFor(query, titles, most).map(({ path }) => path);

describe("titles are found", () => {
	test("from the first letters on", () => expect(paths("terr")).toEqual(["clauses/territories/"]));
	test("the same name before one that begins so", () => {
		expect(paths("kyiv")).toEqual(["places/kyiv/", "places/kyiv-region/"]);
	});
	test("a title that begins so before one that holds the word", () => {
		expect(paths("zapor")).toEqual(["places/zaporizhzhia/", "clauses/zaporizhzhia-plant/"]);
	});
	test("by the second name of a person", () => expect(paths("zelenskyy")).toEqual(["actors/zelenskyy/"]));
	test("by all words, in any order", () => {
		expect(paths("plant nuclear")).toEqual(["clauses/zaporizhzhia-plant/"]);
		expect(paths("plant army")).toEqual([]);
	});
	test("without what only asks", () => expect(paths("where is kyiv")).toEqual(paths("kyiv")));
	test("by the day of an event, in any spelling, after titles that hold the figure", () => {
		for (const day of ["14 december 2025", "2025-12-14", "14.12.2025", "14 грудня"])
			expect(paths(day)).toEqual(["events/2025-12-14-berlin/"]);
		expect(paths("14")).toEqual(["disputes/14/", "events/2025-12-14-berlin/"]);
		expect(paths("december")).toEqual([]);
	});
	test("what the drafts answer comes before titles that begin so, once the letters tell what is asked for", () => {
		expect(paths("how many troops")).toEqual(["clauses/army/", "events/2026-01-02-troops/"]);
		expect(titlesFor("troops", titles, 1)).toMatchObject([
			{ kind: "", detail: "28: 600,000 · 20: 800,000", alias: "" },
		]);
		expect(paths("tr")).toEqual(["events/2026-01-02-troops/", "clauses/army/"]);
	});
	test("as many as there is room for", () => expect(paths("kyiv", 1)).toEqual(["places/kyiv/"]));
	test("none for nothing", () => expect([...paths(""), ...paths("?!")]).toEqual([]));
});

describe("another name leads to its title", () => {
	test.each([
		["znpp", "clauses/zaporizhzhia-plant/", "ZNPP"],
		["zeлен", "", ""],
		["зелен", "actors/zelenskyy/", "Зеленський"],
	])("%s", (query, path, alias) => {
		const [first] = titlesFor(query, titles, 8);
		expect([first?.path ?? "", first?.alias ?? ""]).toEqual([path, alias]);
	});
	test("in the spelling of the site, as if that had been typed", () => {
		expect(paths("kiev")[0]).toBe("places/kyiv/");
		expect(paths("kiev region")).toEqual(["places/kyiv-region/"]);
	});
});

test("a row says what it is", () => {
	expect(titlesFor("territories", titles, 1)).toEqual([
		{ title: "Territories", path: "clauses/territories/", kind: "Clause", detail: "Territory", alias: "" },
	]);
});
