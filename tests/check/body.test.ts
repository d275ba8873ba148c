import { describe, expect, test } from "vitest";
import { formatProblems } from "../../src/check/index.ts";
import { type Case, checked, inShort, withBody, wordingFile } from "./content-folder.ts";

const CITE = '<Cite source="paper" evidence="document" />';

const CASES: Case[] = [
	{
		name: "an import",
		changes: withBody(`import fs from "node:fs"\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:1 import-export: an import or export"],
	},
	{
		name: "an export",
		changes: withBody(`export const a = 1\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:1 import-export: an import or export"],
	},
	{
		name: "an expression in a sentence",
		changes: withBody(`Text {1 + 1} here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 expression: an expression in braces"],
	},
	{
		name: "an expression on its own",
		changes: withBody('{require("fs").writeFileSync("marker", "")}\n'),
		problems: ["clauses/size-limit.mdx:31:1 expression: an expression in braces"],
	},
	{
		name: "an expression as attribute",
		changes: withBody(`Text <Term id={"limit"} />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:12 expression: braces in an attribute"],
	},
	{
		name: "a spread attribute",
		changes: withBody(`Text <Term {...x} id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 expression: braces in an attribute"],
	},
	{
		name: "a brace that is not closed",
		changes: withBody(`Text {1 here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 expression: an opening brace {"],
	},
	{
		name: "a comment in braces",
		changes: withBody(`Text {/* hidden */} here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 expression: an expression in braces"],
	},
	{
		name: "an unknown word",
		changes: withBody(`Text <Trem id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 unknown-word: <Trem> is none of the writer's words"],
	},
	{
		name: "a word of a word",
		changes: withBody(`Text <Term.X id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 unknown-word: <Term.X> is none of the writer's words"],
	},
	{
		name: "a prototype as word",
		changes: withBody(`Text <constructor id="limit" /> <Constructor />.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:6 raw-html: <constructor> is HTML",
			"clauses/size-limit.mdx:31:33 unknown-word: <Constructor> is none of the writer's words",
		],
	},
	{
		name: "a fragment",
		changes: withBody(`Text <>here</>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 unknown-word: <> is none of the writer's words"],
	},
	{
		name: "a script",
		changes: withBody("<script>\nalert(1)\n</script>\n"),
		problems: ["clauses/size-limit.mdx:31:1 raw-html: <script> is HTML"],
	},
	{
		name: "HTML with an event handler",
		changes: withBody(`Text <b onclick="x()">here</b>.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:6 raw-html: <b> is HTML",
			'clauses/size-limit.mdx:31:9 event-handler: "onclick" is an event handler',
		],
	},
	{
		name: "an event handler on a word",
		changes: withBody(`Text <Term id="limit" onClick="x" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:23 event-handler: "onClick" is an event handler'],
	},
	{
		name: "an unknown attribute",
		changes: withBody(`Text <Term id="limit" class="x" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:23 unknown-attribute: "class" is no attribute of this word'],
	},
	{
		name: "an attribute twice",
		changes: withBody(`Text <Term id="limit" id="limit" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:12 duplicate-attribute: "id" stands here twice'],
	},
	{
		name: "a missing attribute",
		changes: withBody(`Text <Term />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 missing-attribute: <Term> without "id"'],
	},
	{
		name: "an empty attribute",
		changes: withBody(`Text <Term id="" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:12 empty-attribute: "id" is empty'],
	},
	{
		name: "an attribute without value",
		changes: withBody(`Text <Term id />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:12 empty-attribute: "id" is empty'],
	},
	{
		name: "an evidence that is none",
		changes: withBody('Text.<Cite source="paper" evidence="documents" />\n'),
		problems: ['clauses/size-limit.mdx:31:27 wrong-choice: "documents" is no evidence'],
	},
	{
		name: "an unknown source in a citation",
		changes: withBody('Text.<Cite source="paper papr" evidence="document" />\n'),
		problems: ['clauses/size-limit.mdx:31:26 unknown-id: there is no source "papr"'],
	},
	{
		name: "an unknown id in a word",
		changes: withBody(`Text <Term id="limti" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:16 unknown-id: there is no term "limti"'],
	},
	{
		name: "a word of a sentence on its own",
		changes: withBody('Text.<Cite source="paper" evidence="document" />\n\n<Term id="limit" />\n'),
		problems: ["clauses/size-limit.mdx:33:1 inline-word: <Term> on a line of its own"],
	},
	{
		name: "a box in a sentence",
		changes: withBody(`Text <Note kind="ours">here</Note>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 block-word: <Note> inside a sentence or a list"],
	},
	{
		name: "a box without blank lines",
		changes: withBody('<Note kind="ours">here</Note>\n'),
		problems: ["clauses/size-limit.mdx:31:1 block-word: text on the line of <Note>"],
	},
	{
		name: "a box without text",
		changes: withBody('<Note kind="ours"></Note>\n'),
		problems: ["clauses/size-limit.mdx:31:1 empty-word: <Note> without text"],
	},
	{
		name: "text in a citation",
		changes: withBody('Text.<Cite source="paper" evidence="document">here</Cite>\n'),
		problems: ["clauses/size-limit.mdx:31:6 text-in-word: text inside <Cite>"],
	},
	{
		name: "a link in a link",
		changes: withBody(`Text <Term id="limit"><Clause id="size-limit" /></Term>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:23 link-in-link: a link inside a link"],
	},
	{
		name: "a citation in a heading",
		changes: withBody(`## Here${CITE}\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:8 cite-in-heading: <Cite> in a heading"],
	},
	{
		name: "an address in angle brackets",
		changes: withBody(`See <https://x.example/>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:5 angle-link: an address in angle brackets"],
	},
	{
		name: "an HTML comment",
		changes: withBody(`Text <!-- hidden --> here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 comment: an HTML comment"],
	},
	{
		name: "a less-than before a figure",
		changes: withBody(`Text <6 years.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 less-than: a < before a figure"],
	},
	{
		name: "a tag that is not closed",
		changes: withBody(`Text <Term id="limit">here.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:31:6 open-word: Expected a closing tag for "<Term>" before the end of "paragraph"',
		],
	},
	{
		name: "a tag that another closes",
		changes: withBody(`Text <Term id="limit">here</Tern>.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:31:27 open-word: Unexpected closing tag "</Tern>", expected corresponding closing tag for "<Term>"',
		],
	},
	{
		name: "several errors of the parser in one run",
		changes: withBody(`See <https://x.example/>.${CITE}\n\nText {a here.${CITE}\n\nText <!-- c -->.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:5 angle-link: an address in angle brackets",
			"clauses/size-limit.mdx:33:6 expression: an opening brace {",
			"clauses/size-limit.mdx:35:6 comment: an HTML comment",
		],
	},
	{
		name: "a first-level heading",
		changes: withBody(`# Title\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:1 first-level-heading: a heading with one #"],
	},
	{
		name: "a heading without text",
		changes: withBody(`##\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:1 empty-heading: a heading without text"],
	},
	{
		name: "a skipped heading",
		changes: withBody(`## One\n\n#### Two\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:33:1 skipped-heading: #### after ##"],
	},
	{
		name: "an outside link",
		changes: withBody(`Text [here](https://x.example) and https://y.example or www.z.example.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:31:6 external-link: "https://x.example" leads out of the site',
			'clauses/size-limit.mdx:31:36 external-link: "https://y.example" leads out of the site',
			'clauses/size-limit.mdx:31:57 external-link: "http://www.z.example" leads out of the site',
		],
	},
	{
		name: "a relative link",
		changes: withBody(`Text [here](../clauses/size-limit/).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 relative-link: "../clauses/size-limit/" is a relative address'],
	},
	{
		name: "a link without address",
		changes: withBody(`Text [here]().${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 relative-link: a link without an address"],
	},
	{
		name: "a link to no page",
		changes: withBody(`Text [here](/clauses/size-limt/).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-link: there is no page "/clauses/size-limt/"'],
	},
	{
		name: "a link without its last slash",
		changes: withBody(`Text [here](/clauses/size-limit).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-link: there is no page "/clauses/size-limit"'],
	},
	{
		name: "a link to no wording",
		changes: withBody(`Text [here](/clauses/size-limit/#w-draft-c).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-anchor: there is no place "#w-draft-c" on that page'],
	},
	{
		name: "a link to no answer",
		changes: withBody(`Text [here](/disputes/how-many/#a-papers).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-anchor: there is no place "#a-papers" on that page'],
	},
	{
		name: "a link to no heading of the page",
		changes: withBody(`Text [here](#nothing).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-anchor: there is no place "#nothing" on that page'],
	},
	{
		name: "a link to no term",
		changes: withBody(`Text [here](/glossary/#limits).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 dead-anchor: there is no place "#limits" on that page'],
	},
	{
		name: "a script in a link definition",
		changes: withBody(`Text [here][r].${CITE}\n\n[r]: javascript:alert(1)\n`),
		problems: [
			'clauses/size-limit.mdx:33:1 script-address: "javascript:alert(1)" is an address of the kind "javascript:"',
		],
	},
	{
		name: "an image of another host",
		changes: withBody(`Text ![x](https://x.example/p.png).${CITE}\n`),
		problems: ['clauses/size-limit.mdx:31:6 foreign-image: an image at "https://x.example/p.png"'],
	},
	{
		name: "an image of another host by definition",
		changes: withBody(`Text ![x][p].${CITE}\n\n[p]: https://x.example/p.png\n`),
		problems: ['clauses/size-limit.mdx:33:1 foreign-image: an image at "https://x.example/p.png"'],
	},
	{
		name: "an image of any host",
		changes: withBody(`Text ![x](//x.example/p.png).${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:31:6 protocol-relative: "//x.example/p.png" leads out of the site, though it looks like a path',
		],
	},
	{
		name: "an image in its address",
		changes: withBody(`Text ![x](data:image/png;base64,AA).${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:31:6 script-address: "data:image/png;base64,AA" is an address of the kind "data:"',
		],
	},
	{
		name: "an image that is not there",
		changes: withBody(`Text ![x](/p.png).${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 dead-image: there is no image public/p.png"],
	},
	{
		name: "an image out of the folder",
		changes: withBody(`Text ![x](/../../etc/hostname).${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 dead-image: there is no image public/../../etc/hostname"],
	},
	{
		name: "an image without description",
		changes: withBody(`Text ![](/p.png).${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:6 dead-image: there is no image public/p.png",
			"clauses/size-limit.mdx:31:6 image-without-text: an image without a description",
		],
	},
	{
		name: "a footnote",
		changes: withBody(`Text[^1].${CITE}\n\n[^1]: Note.\n`),
		problems: ["clauses/size-limit.mdx:31:5 footnote: a footnote", "clauses/size-limit.mdx:33:1 footnote: a footnote"],
	},
	{
		name: "struck-out text",
		changes: withBody(`Text ~~not~~ here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:6 struck-out: struck-out text"],
	},
	{
		name: "a block of code",
		changes: withBody("```js\nx\n```\n"),
		problems: ["clauses/size-limit.mdx:31:1 code-block: a block of code"],
	},
	{
		name: "a box to tick",
		changes: withBody(`- [ ] Text.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:1 task-list: a box to tick"],
	},
	{
		name: "a paragraph without citation",
		changes: withBody("A fact.\n"),
		problems: ["clauses/size-limit.mdx:31:1 no-citation: a statement without a citation"],
	},
	{
		name: "a fact behind a question",
		changes: withBody("Who counts? A fact.\n"),
		problems: ["clauses/size-limit.mdx:31:1 no-citation: a statement without a citation"],
	},
	{
		name: "a list item without citation",
		changes: withBody(`A list:\n\n- One.${CITE}\n- Two.\n`),
		problems: [
			"clauses/size-limit.mdx:31:1 no-citation: a statement without a citation",
			"clauses/size-limit.mdx:34:3 no-citation: a statement without a citation",
		],
	},
	{
		name: "a table row without citation",
		changes: withBody(`| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2${CITE} |\n`),
		problems: ["clauses/size-limit.mdx:33:1 no-citation: a row of a table without a citation"],
	},
	{
		name: "a quotation without citation",
		changes: withBody("> Words.\n"),
		problems: ["clauses/size-limit.mdx:31:3 no-citation: a statement without a citation"],
	},
	{
		name: "a box of caution without citation",
		changes: withBody('<Note kind="caution">\n\nA fact.\n\n</Note>\n'),
		problems: ["clauses/size-limit.mdx:33:1 no-citation: a statement without a citation"],
	},
	{
		name: "a citation behind a space",
		changes: withBody(`A fact. ${CITE}\n`),
		problems: ["clauses/size-limit.mdx:31:9 cite-after-space: a space before <Cite>"],
	},
	{
		name: "a citation in front",
		changes: withBody(`${CITE} A fact.\n`),
		problems: ["clauses/size-limit.mdx:31:1 cite-first: <Cite> without a sentence in front of it"],
	},
	{
		name: "a citation alone in a list",
		changes: withBody(`- ${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:3 cite-first: <Cite> without a sentence in front of it",
			"clauses/size-limit.mdx:31:3 inline-word: <Cite> on a line of its own",
		],
	},
	{
		name: "characters that deceive",
		changes: withBody(`A\u0000b \u202e x \u200b y.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:31:2 forbidden-character: a NUL character (U+0000)",
			"clauses/size-limit.mdx:31:5 forbidden-character: a character that turns the direction of text (U+202E)",
			"clauses/size-limit.mdx:31:9 forbidden-character: an invisible character (U+200B)",
		],
	},
	{
		name: "brackets without end",
		changes: withBody(`${"(".repeat(300)}\n`),
		problems: ["clauses/size-limit.mdx:31:201 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
	{
		name: "quotation marks without end",
		changes: withBody(`${">".repeat(300)} x\n`),
		problems: ["clauses/size-limit.mdx:31:1 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
	{
		name: "tags without end",
		changes: withBody(`${"<Term>\n".repeat(60)}${"</Term>\n".repeat(60)}`),
		problems: ["clauses/size-limit.mdx:30:1 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
];

describe("the check refuses", () => {
	test.each(CASES)("$name", async ({ name, changes, problems }) => {
		const result = checked(changes);
		expect(result.problems.map(inShort)).toEqual(problems);
		await expect(`${formatProblems(result.problems)}\n`).toMatchFileSnapshot(wordingFile(name));
	});
});
