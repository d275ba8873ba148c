import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const A = "versions/draft-a.mdx";

refuses([
	{
		name: "versions based on each other",
		changes: changed(A, "text: full", "based_on: [draft-b]\ntext: full"),
		problems: [
			'versions/draft-a.mdx:10:12 based-on-circle: "draft-b" is itself based on "draft-a"',
			'versions/draft-b.mdx:10:12 based-on-circle: "draft-a" is itself based on "draft-b"',
		],
	},
	{
		name: "a label twice",
		changes: changed("versions/draft-b.mdx", 'label: "B"', 'label: "A"'),
		problems: [
			'versions/draft-a.mdx:5:8 duplicate-label: "A" is also the label of "draft-b"',
			'versions/draft-b.mdx:5:8 duplicate-label: "A" is also the label of "draft-a"',
		],
	},
]);
