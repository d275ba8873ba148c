import { CITE, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "an import",
		changes: withBody(`import fs from "node:fs"\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:1 import-export: an import or export"],
	},
	{
		name: "an export",
		changes: withBody(`export const a = 1\n\nText.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:1 import-export: an import or export"],
	},
	{
		name: "an expression in a sentence",
		changes: withBody(`Text {1 + 1} here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 expression: an expression in braces"],
	},
	{
		name: "an expression on its own",
		changes: withBody('{require("fs").writeFileSync("marker", "")}\n'),
		problems: ["clauses/size-limit.mdx:32:1 expression: an expression in braces"],
	},
	{
		name: "a comment in braces",
		changes: withBody(`Text {/* hidden */} here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 expression: an expression in braces"],
	},
	{
		name: "a footnote",
		changes: withBody(`Text[^1].${CITE}\n\n[^1]: Note.\n`),
		problems: ["clauses/size-limit.mdx:32:5 footnote: a footnote", "clauses/size-limit.mdx:34:1 footnote: a footnote"],
	},
	{
		name: "struck-out text",
		changes: withBody(`Text ~~not~~ here.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:6 struck-out: struck-out text"],
	},
	{
		name: "a block of code",
		changes: withBody("```js\nx\n```\n"),
		problems: ["clauses/size-limit.mdx:32:1 code-block: a block of code"],
	},
	{
		name: "a box to tick",
		changes: withBody(`- [ ] Text.${CITE}\n`),
		problems: ["clauses/size-limit.mdx:32:1 task-list: a box to tick"],
	},
]);
