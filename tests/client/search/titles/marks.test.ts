import { describe, expect, test } from "vitest";
import { markedPieces } from "../../../../src/client/search/titles/marks.ts";

/* Where the words of a query stand in a title. */

const marked = (text: string, ...words: string[]): string =>
	markedPieces(text, words)
		.map(({ text: piece, found }) => (found ? `[${piece}]` : piece))
		.join("");

describe("a word is marked", () => {
	test.each([
		["where it stands", "Zones near Kyiv", ["kyiv"], "Zones near [Kyiv]"],
		["where it is only begun", "Territories", ["terr"], "[Territories]"],
		["each time", "Peace and a peace council", ["peace"], "[Peace] and a [peace] council"],
		["whatever its accents and apostrophes", "António Costa’s plan", ["antonio", "costa"], "[António] [Costa’s] plan"],
		["in Cyrillic letters", "Київ і Киев", ["київ"], "[Київ] і Киев"],
	])("%s", (_, text, words, wanted) => expect(marked(text, ...words)).toBe(wanted));

	test("never in the middle of another", () => expect(marked("Opposition", "position")).toBe("Opposition"));
	test("never for nothing", () => expect(marked("Size of the army")).toBe("Size of the army"));
});

test("no letter of the text is lost", () => {
	const text = "  “Article 5”-like — what’s bound? ";
	expect(
		markedPieces(text, ["article", "bound"])
			.map((piece) => piece.text)
			.join(""),
	).toBe(text);
});
