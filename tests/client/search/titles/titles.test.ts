import { expect, test } from "vitest";
import { readTitles } from "../../../../src/client/search/titles/query.ts";
import { wordsOf } from "../../../../src/client/search/titles/titles.ts";

/* Which words are marked in what was found. */

const titles = readTitles({ kinds: ["Place"], rows: [["Kyiv", "places/kyiv/", 0, "Ukraine", ["Kiev"]]] });

test.each([
	["Korea and an armistice", ["korea", "armistice"]],
	["where is Kiev", ["kiev", "kyiv"]],
	["?!", []],
	["", []],
])("%s: %j", (query, words) => {
	expect(wordsOf(query, titles)).toEqual(words);
	expect(wordsOf(query, null)).toEqual(words.filter((word) => word !== "kyiv"));
});
