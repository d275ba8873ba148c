import { CITE, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "a brace that is not closed",
		changes: withBody(`Text {1 here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 expression: an opening brace {"],
	},
	{
		name: "an address in angle brackets",
		changes: withBody(`See <https://x.example/>.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:5 angle-link: an address in angle brackets"],
	},
	{
		name: "an HTML comment",
		changes: withBody(`Text <!-- hidden --> here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 comment: an HTML comment"],
	},
	{
		name: "a less-than before a figure",
		changes: withBody(`Text <6 years.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 less-than: a < before a figure"],
	},
	{
		name: "a tag that is not closed",
		changes: withBody(`Text <Term id="limit">here.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:32:6 open-word: Expected a closing tag for "<Term>" before the end of "paragraph"',
		],
	},
	{
		name: "a tag that another closes",
		changes: withBody(`Text <Term id="limit">here</Tern>.${CITE}\n`),
		problems: [
			'clauses/size-limit.mdx:32:27 open-word: Unexpected closing tag "</Tern>", expected corresponding closing tag for "<Term>"',
		],
	},
	{
		name: "several errors of the parser in one run",
		changes: withBody(`See <https://x.example/>.${CITE}\n\nText {a here.${CITE}\n\nText <!-- c -->.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:5 angle-link: an address in angle brackets",
			"clauses/size-limit.mdx:34:6 expression: an opening brace {",
			"clauses/size-limit.mdx:36:6 comment: an HTML comment",
		],
	},
]);
