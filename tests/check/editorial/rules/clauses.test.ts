import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

const C = "clauses/size-limit.mdx";

refuses([
	{
		name: "an explainer that is no precedent",
		changes: changed(C, "terms: [limit]", "terms: [limit]\nprecedents: [earlier-limits]"),
		problems: ['clauses/size-limit.mdx:26:14 no-precedent: the explainer "earlier-limits" is of kind background'],
	},
	{
		name: "silence beside a statement",
		changes: changed(C, "side: russia", "side: united-states"),
		problems: [
			"clauses/size-limit.mdx:26:16 statement-was-found: no statement of united-states up to 2025-12-31, but there is content/positions/witness-2025-12-01.yaml of 2025-12-01",
		],
	},
]);
