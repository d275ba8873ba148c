import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "a word of a sentence on its own",
		changes: withBody('Text.<Cite source="paper" evidence="document" />\n\n<Term id="limit" />\n'),
		problems: ["clauses/size-limit.mdx:34:1 inline-word: <Term> on a line of its own"],
	},
	{
		name: "a box in a sentence",
		changes: withBody(`Text <Note kind="ours">here</Note>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 block-word: <Note> inside a sentence or a list"],
	},
	{
		name: "a box without blank lines",
		changes: withBody('<Note kind="ours">here</Note>\n'),
		problems: ["clauses/size-limit.mdx:32:1 block-word: text on the line of <Note>"],
	},
	{
		name: "a box without text",
		changes: withBody('<Note kind="ours"></Note>\n'),
		problems: ["clauses/size-limit.mdx:32:1 empty-word: <Note> without text"],
	},
	{
		name: "text in a citation",
		changes: withBody('Text.<Cite source="paper" evidence="document">here</Cite>\n'),
		problems: ["clauses/size-limit.mdx:32:6 text-in-word: text inside <Cite>"],
	},
	{
		name: "a link in a link",
		changes: withBody(`Text <Term id="limit"><Clause id="size-limit" /></Term>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:23 link-in-link: a link inside a link"],
	},
	{
		name: "a citation in a heading",
		changes: withBody(`## Here${CITE}\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:8 cite-in-heading: <Cite> in a heading"],
	},
]);
