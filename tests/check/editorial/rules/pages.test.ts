import { GOOD } from "../../good-content.ts";
import { refuses } from "../../refusals.ts";

const METHOD = "pages/method.mdx";
const text = GOOD[METHOD] ?? "";
const withAnchor = (line: string): string => text.replace("reviewed:", `anchors:\n  ${line}\nreviewed:`);

refuses([
	{
		name: "An anchor without its heading",
		changes: { [METHOD]: withAnchor("rules: What it iz") },
		problems: ['pages/method.mdx:5:10 anchor-without-heading: no heading of this page is "What it iz"'],
	},
	{
		name: "An anchor that another heading has",
		changes: { [METHOD]: `${withAnchor("more: What it is")}\n## More\n\nThere is more.\n` },
		problems: ['pages/method.mdx:5:9 anchor-twice: another heading of this page has the anchor "more" by its words'],
	},
	{
		name: "A page of the frame that is missing",
		changes: { "pages/design.mdx": null },
		problems: ['pages/design.mdx:1:1 missing-page: there is no file for the page "/about/design/"'],
	},
	{
		name: "A list that the site does not know",
		changes: { "pages/design.mdx": (GOOD["pages/design.mdx"] ?? "").replace("evidence", "evidenz") },
		problems: ['pages/design.mdx:9:7 wrong-choice: "evidenz" is no of'],
	},
	{
		name: "A list with text inside",
		changes: { [METHOD]: `${text}\n<List of="states">\n\nNone.\n\n</List>\n` },
		problems: ["pages/method.mdx:11:1 text-in-word: text inside <List>"],
	},
	{
		name: "A value on a line of its own",
		changes: { [METHOD]: `${text}\n<Value of="horizon" />\n` },
		problems: ["pages/method.mdx:11:1 inline-word: <Value> on a line of its own"],
	},
]);
