import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const D = "disputes/how-many.mdx";

refuses([
	{
		name: "two answers with one key",
		changes: changed(D, "key: article", "key: paper"),
		problems: ['disputes/how-many.mdx:15:10 duplicate-key-of-answer: a second answer "paper"'],
	},
	{
		name: "two answers with figures and no gap between them",
		changes: changed(
			D,
			`There were ten.
    evidence: on-record
    sources: [paper]
  - key: article
    holder: The article
    date: 2025-12-02
    says: There were twelve.`,
			`There were ten.
    numbers: [limit-draft-a]
    evidence: on-record
    sources: [paper]
  - key: article
    holder: The article
    date: 2025-12-02
    numbers: [limit-draft-a]
    says: There were twelve.`,
		),
		problems: ["disputes/how-many.mdx:9:3 figures-without-a-gap: 2 answers carry figures, and no gap is told"],
	},
]);
