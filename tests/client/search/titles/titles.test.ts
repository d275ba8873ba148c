import { expect, test } from "vitest";
import { readTitles } from "../../../../src/client/search/titles/query.ts";
import { wordsToMark } from "../../../../src/client/search/titles/titles.ts";
import { messages } from "../../../../src/text/messages/index.ts";

/* Which words are marked in what was found. */

const titles = readTitles({
	asking: messages.search.asking,
	kinds: ["Place"],
	rows: [["Kyiv", "places/kyiv/", 0, "Ukraine", ["Kiev"]]],
});

test.each([
	["Korea and an armistice", ["korea", "armistice"]],
	["where is Kiev", ["kiev", "kyiv"]],
	["?!", []],
	["", []],
])("%s: %j", (query, words) => {
	expect(wordsToMark(query, titles)).toEqual(words);
});

test("without the index, which knows what only asks, every word is marked", () => {
	expect(wordsToMark("where is Kiev", null)).toEqual(["where", "is", "kiev"]);
});
