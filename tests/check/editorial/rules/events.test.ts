import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "an event with the name of another day",
		changes: changed("events/2025-12-01-talks.mdx", "date: 2025-12-01/2025-12-02", "date: 2025-12-02"),
		problems: [
			'events/2025-12-01-talks.mdx:5:7 event-name: the first day is 2025-12-02, but the file is called "2025-12-01-talks"',
		],
	},
]);
