import type { ContentIndex } from "../content-index.ts";
import type { Regions } from "./geometry/regions.ts";

/** What the editorial rules may ask. Days as YYYY-MM-DD. */
export interface RuleContext {
	index: ContentIndex;
	today: string;
	horizon: string;
	/** The shapes of the regions; empty where there is no boundary file. */
	regions: Regions;
}
