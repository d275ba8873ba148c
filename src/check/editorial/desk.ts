import type { Library } from "../library.ts";

/** What the editorial rules may ask. Days as YYYY-MM-DD. */
export interface Desk {
	library: Library;
	today: string;
	horizon: string;
}
