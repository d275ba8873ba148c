import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";

refuses([
	{
		name: "markup in a field",
		changes: changed(C, "title: Size limit", "title: Size <b>limit</b>"),
		problems: ["clauses/size-limit.mdx:2:13 markup-in-fields: HTML or a writer's word in a field"],
	},
	{
		name: "a link in a field",
		changes: changed(C, "title: Size limit", "title: Size [limit](/x)"),
		problems: ["clauses/size-limit.mdx:2:19 markup-in-fields: a Markdown link in a field"],
	},
	{
		name: "an angle bracket in a title",
		changes: changed(C, "title: Size limit", "title: Size < limit"),
		problems: ["clauses/size-limit.mdx:2:13 markup-in-fields: an angle bracket in a field"],
	},
	{
		name: "markup in a name",
		changes: changed("disputes/how-many.mdx", "holder: The article", 'holder: "<b>The article</b>"'),
		problems: ["disputes/how-many.mdx:16:14 markup-in-fields: HTML or a writer's word in a field"],
	},
	{
		name: "a line break in a field",
		changes: changed(C, "title: Size limit", "title: |\n  Size\n  limit"),
		problems: ["clauses/size-limit.mdx:2:8 markup-in-fields: a line break in a field"],
	},
]);
