import { CITE, withBody } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

refuses([
	{
		name: "characters that deceive",
		changes: withBody(`A\u0000b \u202e x \u200b y.${CITE}\n`),
		problems: [
			"clauses/size-limit.mdx:32:2 forbidden-character: a NUL character (U+0000)",
			"clauses/size-limit.mdx:32:5 forbidden-character: a character that turns the direction of text (U+202E)",
			"clauses/size-limit.mdx:32:9 forbidden-character: an invisible character (U+200B)",
		],
	},
]);
