import { describe, expect, test } from "vitest";
import { nounHeavy } from "../../../src/check/style/headings.ts";
import { longSentences, sentencesIn } from "../../../src/check/style/sentences.ts";
import { CITE, changed } from "../content-folder.ts";
import { warns } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const THIRTY = Array.from({ length: 30 }, (_, i) => `word${i + 1}`).join(" ");
const LIST = 'phrases:\n  - { phrase: is told under, say_instead: "“see”, with the link" }\n';

warns([
	{
		name: "a phrase of the list in a field",
		changes: { "phrases.yaml": LIST, ...changed(C, "title: Size limit", "title: Size that Is Told Under another") },
		problems: [`${C}:2:18 listed-phrase: "is told under" reads like a translation`],
	},
	{
		name: "a phrase of the list across a line of the text",
		changes: { "phrases.yaml": LIST, ...changed(C, "## What it says", "## What is told\tunder it") },
		problems: [`${C}:32:9 listed-phrase: "is told under" reads like a translation`],
	},
	{
		name: "a heading of a deed as a noun",
		changes: changed(C, "## What it says", "## Withdrawal of forces"),
		problems: [`${C}:32:4 noun-heavy-heading: "Withdrawal of forces" is nouns in a row`],
	},
	{
		name: "a sentence out of breath",
		changes: changed(C, "## What it says", `## What it says\n\n- See [${THIRTY}](#what-it-says).${CITE}\n`),
		problems: [`${C}:34:1 long-sentence: a sentence of 31 words`],
	},
]);

describe("sentences", () => {
	const texts = (text: string): string[] => sentencesIn(text).map((sentence) => sentence.text);

	test("end with a full stop, also in quotation marks, and not behind an initial", () => {
		expect(texts("J. D. Vance came. “He left.” Then?  Yes")).toEqual([
			"J. D. Vance came.",
			"“He left.”",
			"Then?",
			"Yes",
		]);
	});
	test("end with the block of Markdown in which they stand", () => {
		expect(texts("one\n- two\n- three | four\n\nfive\nsix")).toEqual(["one", "- two", "- three", "four", "five\nsix"]);
	});
	test("of thirty words are short enough, whatever marks their list has", () => {
		expect(longSentences(`- ${THIRTY}.`)).toEqual([]);
		expect(longSentences(`- ${THIRTY} more.`)).toHaveLength(1);
	});
});

test.each([
	["Withdrawal of forces", 1],
	["The length of the guarantee of peace", 1],
	["How long is the length of the guarantee of peace?", 0],
	["Forces withdraw from the zone", 0],
	["The 20 points of Zelenskyy", 0],
])("the heading %s is told of %i times", (heading, count) => expect(nounHeavy(heading, 0)).toHaveLength(count));
