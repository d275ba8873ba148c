import { CITE, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "a first-level heading",
		changes: withBody(`# Title\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:1 first-level-heading: a heading with one #"],
	},
	{
		name: "a heading without text",
		changes: withBody(`##\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:1 empty-heading: a heading without text"],
	},
	{
		name: "a skipped heading",
		changes: withBody(`## One\n\n#### Two\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:34:1 skipped-heading: #### after ##"],
	},
]);
