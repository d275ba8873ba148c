import { changed } from "../content-folder.ts";
import { GOOD } from "../good-content.ts";
import { refuses } from "../refusals.ts";

const EXPLAINER = GOOD["explainers/earlier-limits.mdx"] ?? "";

refuses([
	{
		name: "two pages of one title",
		changes: changed("versions/draft-b.mdx", "title: The second draft", "title: the First draft"),
		problems: ['versions/draft-b.mdx:2:8 duplicate-title: "the First draft" is also the title of "draft-a"'],
	},
	{
		name: "one page as two sources",
		changes: changed("sources/second-paper.yaml", "url: https://second.example/one", "url: https://paper.example/one"),
		problems: [
			'sources/second-paper.yaml:2:6 duplicate-source: "https://paper.example/one" is also the address of "paper"',
		],
	},
	{
		name: "two explainers that check the article",
		changes: {
			"explainers/earlier-limits.mdx": EXPLAINER.replace("kind: background", "kind: article-check"),
			"explainers/later-limits.mdx": EXPLAINER.replace("kind: background", "kind: article-check").replace(
				"Earlier limits",
				"Later limits",
			),
		},
		problems: ['explainers/later-limits.mdx:5:7 second-article-check: "earlier-limits" checks the article already'],
	},
]);
