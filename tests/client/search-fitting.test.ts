import { expect, test } from "vitest";
import { fitting } from "../../src/client/search-fitting.ts";

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
	return { asked, search };
}

test("a term that some page holds is asked for once and kept", async () => {
	const { asked, search } = index();
	expect(await fitting("putin alaska", search)).toBe("putin alaska");
	expect(asked).toEqual(["putin alaska"]);
});

test.each([
	["alaska summit", "alaska"],
	["putin alaska summit", "putin alaska"],
	["alaska nothing nowhere", "alaska"],
	["nothing nowhere", "nothing nowhere"],
	["nothing", "nothing"],
])("%s is asked for as %s", async (term, kept) => expect(await fitting(term, index().search)).toBe(kept));

test("a long sentence is not tried in every way", async () => {
	const { asked, search } = index();
	await fitting(Array.from({ length: 12 }, (_, i) => `word${i}`).join(" "), search);
	expect(asked.length).toBeLessThanOrEqual(64);
});
