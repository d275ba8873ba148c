import { withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "brackets without end",
		changes: withBody(`${"(".repeat(300)}\n`),
		problems: ["clauses/size-limit.mdx:32:201 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
	{
		name: "quotation marks without end",
		changes: withBody(`${">".repeat(300)} x\n`),
		problems: ["clauses/size-limit.mdx:32:1 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
	{
		name: "tags without end",
		changes: withBody(`${"<Term>\n".repeat(60)}${"</Term>\n".repeat(60)}`),
		problems: ["clauses/size-limit.mdx:31:1 too-deep: brackets or blocks within each other, deeper than can be read"],
	},
]);
