import { describe, expect, test } from "vitest";
import { meant, normalise, readTitles } from "../../../../src/client/search/titles/query.ts";
import { fixtureSite } from "../../../fixtures/fixture-site.ts";
import { namesSite } from "./names-site.ts";
import { indexFor, QUERY_RULES } from "./title-rules.ts";

/* Queries as readers type them, against titles and aliases as editors write them. */

const titles = readTitles(indexFor(namesSite));

describe("a query is put into the spellings of the site", () => {
	test.each([
		["Kiev", "kyiv"],
		["Київ", "kyiv"],
		["КИЕВ", "kyiv"],
		["Zelensky", "zelenskyy"],
		["Zelenskiy", "zelenskyy"],
		["Зеленський", "zelenskyy"],
		["Зеленский", "zelenskyy"],
		["Volodymyr Zelensky", "volodymyr zelenskyy"],
		["Donbass", "donbas"],
		["Донбасс", "donbas"],
		["UAV", "drone"],
		["Shahed", "drone"],
		["БпЛА", "drone"],
		["Kharkov", "kharkiv"],
		["Харьков", "kharkiv"],
		["Odessa", "odesa"],
		["Одеса", "odesa"],
		["Zaporozhye", "zaporizhzhia"],
		["Запорожье", "zaporizhzhia"],
		["Dnepr", "dnipro"],
		["Lugansk", "luhansk"],
		["Nikolaev", "mykolaiv"],
		["Николаев", "mykolaiv"],
		["Слов'янськ", "sloviansk"],
		["Ермак", "yermak"],
		["Évian", "evian"],
		["demilitarized zone", "demilitarised zone"],
		["буферная зона", "buffer zone"],
		["США", "united states"],
		["МАГАТЭ", "international atomic energy agency iaea"],
		["линия соприкосновения", "line contact"],
		["Kiev security guarantees", "kyiv security guarantees"],
	])("%s: %s", (query, term) => expect(normalise(query, titles)).toBe(term));
});

describe("what only asks is passed over, and what tells is kept", () => {
	test.each([
		["Is Crimea in the plan?", "crimea plan"],
		["Who wrote the 28 points?", "wrote 28 points"],
		["what is it", "what is it"],
		["Ukraine’s army", "ukraine army"],
		["", ""],
		["?!", ""],
	])("%s: %s", (query, term) => expect(normalise(query, titles)).toBe(term));
});

describe("an expression of its own is no other spelling", () => {
	test.each([
		["truce", "truce"],
		["Moscow", "moscow"],
		["Washington", "washington"],
		["front line", "front line"],
		["nuclear watchdog", "nuclear watchdog"],
	])("%s stays", (query, term) => expect(normalise(query, titles)).toBe(term));
});

test("initials are joined, and a name is known by its letters whatever their gaps", () => {
	const gaps = readTitles({
		kinds: ["Term"],
		rows: [
			["G8", "glossary/#g8", 0, "", ["G-8"]],
			["Ceasefire", "glossary/#ceasefire", 0, "", ["cease-fire"]],
		],
	});
	expect(normalise("G-8", gaps)).toBe("g8");
	expect(normalise("cease-fire", gaps)).toBe("ceasefire");
	expect(normalise("U.S. troops", gaps)).toBe("us troops");
	expect(normalise("J.D. Vance", gaps)).toBe("jd vance");
});

describe("dates and figures are put as they are printed", () => {
	test.each([
		["21.12.2025", "21 december 2025"],
		["2025-12-21", "21 december 2025"],
		["21st December", "21 december"],
		["2025-12", "december 2025"],
		["21 грудня 2025", "21 december 2025"],
		["грудень", "december"],
		["21 декабря", "21 december"],
		["600,000", "600000"],
		["600 000 troops", "600000 troops"],
		["600k", "600000"],
		["800 тысяч", "800000"],
		["$100bn", "100 billion"],
		["20 points of 28", "20 points 28"],
	])("%s: %s", (query, term) => expect(normalise(query, titles)).toBe(term));
});

describe("did you mean", () => {
	test.each([
		["Umerow", "Umerov"],
		["Kramatosk", "Kramatorsk"],
		["Zelensky and Umerow", "Zelensky and Umerov"],
		["Zaporizia", "Zaporizhia"],
		["Харкові", "Kharkov"],
		["Kushnerr in Kyiv", "Kushner in Kyiv"],
	])("%s: %s", (query, suggestion) => expect(meant(query, titles)).toBe(suggestion));

	test.each(["Kyiv", "Witk", "UAV", "Київ", "600,000", "qqqqqq", "xyz", ""])("nothing for %s", (query) =>
		expect(meant(query, titles)).toBeNull(),
	);

	test.each([
		["budapest memorandm", ["memorandm"], "budapest Memorandum"],
		["budapst memorandm", ["budapst", "memorandm"], "Budapest Memorandum"],
		["withdrawal guarentees", ["guarentees"], "withdrawal guarantees"],
		["Zaporizhya plant", ["zaporizhya"], "Zaporizhia plant"],
		["security Lavrof", ["lavrof"], "security Lavrov"],
	])("%s, of which no page has %j: %s", (query, unknown, suggestion) =>
		expect(meant(query, titles, unknown)).toBe(suggestion),
	);

	test("a word that the index has is right, even where no title has it", () =>
		expect(meant("Umerow guarentees", titles, ["guarentees"])).toBe("Umerow guarantees"));
});

describe.each([
	["names", namesSite],
	["fixture", fixtureSite],
])("of the %s", (_, site) => {
	test.each(Object.entries(QUERY_RULES))("%s", (_rule, holds) => holds(site));
});
