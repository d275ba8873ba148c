import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";

refuses([
	{
		name: "no front matter",
		changes: { [C]: "title: x\n" },
		problems: ["clauses/size-limit.mdx:1:1 no-front-matter: the file does not begin with a line ---"],
	},
	{
		name: "front matter without an end",
		changes: { [C]: "---\ntitle: x\n" },
		problems: ["clauses/size-limit.mdx:1:1 front-matter-open: the front matter that begins here has no end"],
	},
	{
		name: "front matter that the build would end elsewhere",
		changes: changed(C, "places: [river-town]", "--- x\nplaces: [river-town]"),
		problems: ['clauses/size-limit.mdx:24:1 front-matter-fence: the front matter ends at "--- x"'],
	},
]);
