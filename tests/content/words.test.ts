import { describe, expect, test } from "vitest";
import { LOADED, outsideQuotations, RELATIVE } from "../architecture/loaded-words.ts";
import { ownWords, site } from "./real-content.ts";

/** "file:line  word", for each place of a word in our own text. */
const found = (pattern: RegExp, read: (text: string) => string): string[] =>
	ownWords.flatMap(({ file, text }) =>
		[...read(text).matchAll(pattern)].map(
			({ index, 0: word }) => `${file}:${text.slice(0, index).split("\n").length}  ${word}`,
		),
	);

/** Front matter without the quotation marks that YAML itself needs, ids, addresses and other spellings to search by. */
const prose = (text: string): string => {
	const unquoted = text.replace(/^(\s*(?:- )?[\w_]+:\s*|\s*- )"(.*)"\s*$/gm, (_, key: string, value: string) => {
		const inside = value.replaceAll('\\"', '" ').slice(0, value.length);
		return `${key} ${inside} `;
	});
	return outsideQuotations(unquoted)
		.replace(/^aliases:\n(?:[ \t]+.*\n)+/gm, (lines) => lines.replace(/[^\n]/g, " "))
		.replace(/https?:\/\/\S+/g, (address) => " ".repeat(address.length))
		.replace(/[a-z0-9]+(?:-[a-z0-9]+){1,}\b(?=["\]},\s/])/g, (id) =>
			/^so-called$/.test(id) ? id : " ".repeat(id.length),
		);
};

test("our own words take no side", () => expect(found(LOADED, prose)).toEqual([]));

test("our own words do not go stale", () => expect(found(RELATIVE, prose)).toEqual([]));

test("there is enough text for these tests to mean something", () => {
	expect(ownWords.length).toBeGreaterThan(300);
	expect(site.clauses.length).toBeGreaterThan(30);
});

describe("these tests see", () => {
	test.each(["the Kyiv regime", "Liberated towns", "a so-called plan", "Zelensky said", "the surrender plan"])(
		"%s",
		(text) => expect(prose(text).match(LOADED)).not.toBeNull(),
	);
	test.each(["yesterday", "It recently moved.", "last week", "two days ago", "Next Monday"])("%s", (text) => {
		expect(prose(text).match(RELATIVE)).not.toBeNull();
	});
	test("the text of a quoted field of the front matter", () => {
		expect(prose('gist: "The regime said so."\n').match(LOADED)).not.toBeNull();
	});
	test.each([
		"The speech “last year” is that of 14 June 2024.",
		'He said "so-called peace" on 1 May 2025.',
		'says: "He spoke of \\"the regime\\" in Kyiv."\n',
		"aliases:\n  en: [Kiev, Zelensky]\n",
		"the last point, the next version, in the last month of 2025",
	])("and leave alone: %s", (text) => expect(prose(text).match(LOADED) ?? prose(text).match(RELATIVE)).toBeNull());
});
