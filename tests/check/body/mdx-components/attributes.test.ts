import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "an expression as attribute",
		changes: withBody(`Text <Term id={"limit"} />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:12 expression: braces in an attribute"],
	},
	{
		name: "a spread attribute",
		changes: withBody(`Text <Term {...x} id="limit" />.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 expression: braces in an attribute"],
	},
	{
		name: "an event handler on a word",
		changes: withBody(`Text <Term id="limit" onClick="x" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:23 event-handler: "onClick" is an event handler'],
	},
	{
		name: "an unknown attribute",
		changes: withBody(`Text <Term id="limit" class="x" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:23 unknown-attribute: "class" is no attribute of this word'],
	},
	{
		name: "an attribute twice",
		changes: withBody(`Text <Term id="limit" id="limit" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:12 duplicate-attribute: "id" stands here twice'],
	},
	{
		name: "a missing attribute",
		changes: withBody(`Text <Term />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:6 missing-attribute: <Term> without "id"'],
	},
	{
		name: "an empty attribute",
		changes: withBody(`Text <Term id="" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:12 empty-attribute: "id" is empty'],
	},
	{
		name: "an attribute without value",
		changes: withBody(`Text <Term id />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:12 empty-attribute: "id" is empty'],
	},
	{
		name: "an evidence that is none",
		changes: withBody('Text.<Cite source="paper" evidence="documents" />\n'),
		problems: ['clauses/size-limit.mdx:32:27 wrong-choice: "documents" is no evidence'],
	},
]);
