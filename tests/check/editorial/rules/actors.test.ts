import { changed } from "../../content-folder.ts";
import { refuses } from "../../refusals.ts";

refuses([
	{
		name: "a role that ends before it begins",
		changes: changed("actors/witness.mdx", "until: 2025-12", "until: 2024-12"),
		problems: ["actors/witness.mdx:11:12 end-before-start: until 2024-12, from 2025-01"],
	},
]);
