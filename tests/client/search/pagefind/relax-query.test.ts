import { describe, expect, test } from "vitest";
import { relaxQuery } from "../../../../src/client/search/pagefind/relax-query.ts";

/* A small index in which a page is found where it holds every word. */

const PAGES = [
	{ words: ["alaska", "meeting", "putin"], score: 3 },
	{ words: ["summit", "washington"], score: 1 },
	{ words: ["putin"], score: 1 },
];

function index() {
	const asked: string[] = [];
	const search = async (term: string) => {
		asked.push(term);
		const words = term.split(" ");
		const results = PAGES.filter((page) => words.every((word) => page.words.includes(word)));
		return { results: results.toSorted((a, b) => b.score - a.score) };
	};
	const isHeld = async (word: string) => PAGES.some(({ words }) => words.includes(word));
	return { asked, search, isHeld };
}

const left = (term: string) => {
	const { search, isHeld } = index();
	return relaxQuery(term, search, isHeld);
};

test("a term that some page holds is asked for once and kept", async () => {
	const { asked, search, isHeld } = index();
	expect(await relaxQuery("putin alaska", search, isHeld)).toEqual({ term: "putin alaska", unknown: [] });
	expect(asked).toEqual(["putin alaska"]);
});

test.each([
	["alaska summit", "alaska"],
	["putin alaska summit", "putin alaska"],
])("%s is asked for as %s", async (term, kept) => expect(await left(term)).toEqual({ term: kept, unknown: [] }));

describe("words that no page has are told, and never asked for", () => {
	test.each([
		["alaska nothing nowhere", "alaska", ["nothing", "nowhere"]],
		["putin nothing alaska", "putin alaska", ["nothing"]],
		["nothing nowhere", "", ["nothing", "nowhere"]],
		["nothing", "", ["nothing"]],
		["", "", []],
	])("%s", async (term, kept, unknown) => expect(await left(term)).toEqual({ term: kept, unknown }));
});

test("a long sentence is not tried in every way", async () => {
	const { asked, search } = index();
	await relaxQuery(Array.from({ length: 12 }, (_, i) => `word${i}`).join(" "), search, async () => true);
	expect(asked.length).toBeLessThanOrEqual(64);
});
