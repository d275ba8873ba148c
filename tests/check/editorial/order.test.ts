import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const D = "disputes/how-many.mdx";

refuses([
	{
		name: "answers out of order",
		changes: changed(D, "date: 2025-12-02", "date: 2025-11-30"),
		problems: ["disputes/how-many.mdx:17:11 list-order: 2025-11-30 after 2025-12-01"],
	},
	{
		name: "roles out of order",
		changes: changed(
			"actors/witness.mdx",
			"sources: [paper]\nsources",
			"sources: [paper]\n  - role: Clerk\n    from: 2024\n    until: 2024\n    evidence: on-record\n    sources: [paper]\nsources",
		),
		problems: ["actors/witness.mdx:15:11 list-order: 2024-01-01 after 2025-01-01"],
	},
]);
