import { describe, expect, test } from "vitest";
import { indexHasWord } from "../../../../src/client/search/pagefind/index-has-word.ts";

/* An index that does what Pagefind does with a word that it lacks: it takes the longest beginning that it has. */

const PAGES = [
	{ content: "There is a meeting in Istanbul; 600,000 and 5 784 are figures.", meta: { names: "вибори · выборы" } },
	{ content: "Negotiations on Ukraine\u2019s guarantees, and on Évian.", meta: { names: "" } },
];
const words = (page: (typeof PAGES)[number]) =>
	`${page.content} ${page.meta.names}`
		.toLowerCase()
		.normalize("NFD")
		.replace(/\p{M}|(?<=\d),/gu, "")
		.match(/[\p{L}\p{N}]+/gu) ?? [];
const stem = (word: string) =>
	word.replace(/^(negoti|guarante).*?(ations|ating|ation|es|e)?$/, (all, base, end) => (end ? base : all));
const search = async (term: string) => {
	const asked = term.replaceAll('"', "");
	const stems = PAGES.flatMap((page) => words(page).map(stem));
	const beginnings = Array.from({ length: asked.length }, (_, i) => asked.slice(0, asked.length - i));
	const taken = stems.some((one) => one.startsWith(stem(asked)))
		? stem(asked)
		: beginnings.find((one) => stems.includes(one));
	const isFound = (one: string) =>
		term.startsWith('"') ? one === stem(asked) : taken !== undefined && one.startsWith(taken);
	const found = PAGES.filter((page) => words(page).map(stem).some(isFound));
	return { results: found.map((page) => ({ data: async () => page })) };
};

test("the index made up here invents matches as Pagefind does", async () => {
	expect((await search("istambul")).results.length).toBe(1);
});

describe("a word that some page has", () => {
	test.each(["istanbul", "is", "600000", "evian", "выборы", "guarantee"])("%s", async (word) =>
		expect(await indexHasWord(word, search)).toBe(true),
	);
});

describe("a word that is still being typed", () => {
	test.each(["istan", "вибо", "6000", "ev", "negot", "negotiatin", "negotiat"])("%s", async (word) =>
		expect(await indexHasWord(word, search)).toBe(true),
	);
});

describe("a word that no page has", () => {
	test.each(["istambul", "guarentee", "5785", "erdogan", "выборг", "tanbul", "qq"])("%s", async (word) =>
		expect(await indexHasWord(word, search)).toBe(false),
	);
});
