import { describe, expect, test } from "vitest";
import { CITE, changed, checked, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";

refuses([
	{
		name: "a word that takes a side",
		changes: withBody(`The regime said so.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:5 loaded-word: "regime" takes a side, or is not how this site spells it'],
	},
	{
		name: "a word that goes stale",
		changes: changed(C, "gist: Not in the parts that were read.", "gist: Not in the parts that were read last week."),
		problems: ['clauses/size-limit.mdx:19:43 stale-word: "last week" means another day each time it is read'],
	},
]);

describe("the check sees", () => {
	test.each(["the Kyiv regime", "Liberated towns", "a so-called plan", "Zelensky said", "the surrender plan"])(
		"%s",
		(text) => expect(checked(withBody(`${text}.${CITE}\n`)).problems.map(({ rule }) => rule)).toEqual(["loaded-word"]),
	);
	test.each(["It moved yesterday", "It recently moved", "It moved last week", "two days ago it moved", "Next Monday"])(
		"%s",
		(text) => expect(checked(withBody(`${text}.${CITE}\n`)).problems.map(({ rule }) => rule)).toEqual(["stale-word"]),
	);
	test("the text of a quoted field, and of a name", () => {
		const changes = {
			...changed(C, "gist: Not in the parts that were read.", 'gist: "The regime said so."'),
			...changed("events/2025-12-01-talks.mdx", "Somebody Else", "Envoy of the Regime"),
		};
		expect(checked(changes).problems.map(({ rule }) => rule)).toEqual(["loaded-word", "loaded-word"]);
	});
});

describe("the check leaves alone", () => {
	test.each([
		["a quotation", "The speech “last year” is that of 14 June 2024."],
		["another mark of quotation", 'He said "so-called peace" on 1 May 2025.'],
		["the last point and the next version", "the last point, the next version, in the last month of 2025"],
	])("%s", (_, text) => expect(checked(withBody(`${text}${CITE}\n`)).problems).toEqual([]));

	test("spellings to search by, and the titles of others", () => {
		const changes = {
			...changed(C, "terms: [limit]", "terms: [limit]\nsearch_words: [Zelensky plan, plan of last week]"),
			...changed("places/river-town.yaml", "kind: town", "kind: town\naliases:\n  en: [Kiev]"),
			...changed(
				"sources/paper.yaml",
				"publisher: The Paper",
				"publisher: The Paper\ntitle: Regime change last week\ntitle_basis: headline",
			),
		};
		expect(checked(changes).problems).toEqual([]);
	});
});
