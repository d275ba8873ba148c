import { CITE, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "a paragraph without citation",
		changes: withBody("A fact.\n"),
		problems: ["clauses/size-limit.mdx:32:1 no-citation: a statement without a citation"],
	},
	{
		name: "a fact behind a question",
		changes: withBody("Who counts? A fact.\n"),
		problems: ["clauses/size-limit.mdx:32:1 no-citation: a statement without a citation"],
	},
	{
		name: "a list item without citation",
		changes: withBody(`A list:\n\n- One.${CITE}\n- Two.\n`),
		problems: [
			"clauses/size-limit.mdx:32:1 no-citation: a statement without a citation",
			"clauses/size-limit.mdx:35:3 no-citation: a statement without a citation",
		],
	},
	{
		name: "a table row without citation",
		changes: withBody(`| a | b |\n|---|---|\n| 1 | 2 |\n| 1 | 2${CITE} |\n`),
		problems: ["clauses/size-limit.mdx:34:1 no-citation: a row of a table without a citation"],
	},
	{
		name: "a quotation without citation",
		changes: withBody("> Words.\n"),
		problems: ["clauses/size-limit.mdx:32:3 no-citation: a statement without a citation"],
	},
	{
		name: "a box of caution without citation",
		changes: withBody('<Note kind="caution">\n\nA fact.\n\n</Note>\n'),
		problems: ["clauses/size-limit.mdx:34:1 no-citation: a statement without a citation"],
	},
	{
		name: "a citation behind a space",
		changes: withBody(`A fact. ${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:9 cite-after-space: a space before <Cite>"],
	},
	{
		name: "a citation in front",
		changes: withBody(`${CITE} A fact.\n`),
		problems: ["clauses/size-limit.mdx:32:1 cite-first: <Cite> without a sentence in front of it"],
	},
	{
		name: "a citation alone in a list",
		changes: withBody(`- ${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:3 cite-first: <Cite> without a sentence in front of it",
			"clauses/size-limit.mdx:32:3 inline-word: <Cite> on a line of its own",
		],
	},
]);
