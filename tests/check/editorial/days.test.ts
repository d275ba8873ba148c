import { changed } from "../content-folder.ts";
import { refuses } from "../refusals.ts";

const C = "clauses/size-limit.mdx";
const N = "numbers/limit-draft-a.yaml";

refuses([
	{
		name: "an entry informed beyond the horizon",
		changes: changed(C, "as_of: 2025-12-31", "as_of: 2026-01-01"),
		problems: ["clauses/size-limit.mdx:3:8 after-horizon: as_of is 2026-01-01"],
	},
	{
		name: "a review in the future",
		changes: changed(C, "reviewed: 2026-01-02", "reviewed: 2026-02-02"),
		problems: ["clauses/size-limit.mdx:4:11 reviewed-later: reviewed is 2026-02-02, today is 2026-01-31"],
	},
	{
		name: "a review before the day of the entry",
		changes: changed(C, "reviewed: 2026-01-02", "reviewed: 2025-12-30"),
		problems: ["clauses/size-limit.mdx:3:8 as-of-after-review: as_of is 2025-12-31, but reviewed is 2025-12-30"],
	},
	{
		name: "a figure from beyond the horizon",
		changes: changed(N, "date: 2025-11-20", "date: 2026-01-20"),
		problems: ["numbers/limit-draft-a.yaml:6:7 after-horizon: date is 2026-01-20"],
	},
]);
