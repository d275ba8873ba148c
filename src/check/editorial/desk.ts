import type { Library } from "../library.ts";
import type { Regions } from "./regions.ts";

/** What the editorial rules may ask. Days as YYYY-MM-DD. */
export interface Desk {
	library: Library;
	today: string;
	horizon: string;
	/** The shapes of the regions; empty where there is no boundary file. */
	regions: Regions;
}
