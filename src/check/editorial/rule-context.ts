import type { Library } from "../content-index.ts";
import type { Regions } from "./geometry/regions.ts";

/** What the editorial rules may ask. Days as YYYY-MM-DD. */
export interface Desk {
	library: Library;
	today: string;
	horizon: string;
	/** The shapes of the regions; empty where there is no boundary file. */
	regions: Regions;
}
