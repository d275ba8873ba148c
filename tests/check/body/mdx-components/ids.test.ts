import { CITE, withBody } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "an unknown source in a citation",
		changes: withBody('Text.<Cite source="paper papr" evidence="document" />\n'),
		problems: ['clauses/size-limit.mdx:32:26 unknown-id: there is no source "papr"'],
	},
	{
		name: "an unknown id in a word",
		changes: withBody(`Text <Term id="limti" />.${CITE}\n`),
		problems: ['clauses/size-limit.mdx:32:16 unknown-id: there is no term "limti"'],
	},
]);
