import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const D = "disputes/how-many.mdx";

refuses([
	{
		name: "two answers with one key",
		changes: changed(D, "key: article", "key: paper"),
		problems: ['disputes/how-many.mdx:15:10 duplicate-key-of-answer: a second answer "paper"'],
	},
]);
