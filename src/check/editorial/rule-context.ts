import type { SettingsEntry } from "../../schema/settings.ts";
import type { ContentIndex } from "../content-index.ts";
import type { Regions } from "./geometry/regions.ts";

/** What the editorial rules may ask. Today as YYYY-MM-DD. */
export interface RuleContext {
	index: ContentIndex;
	today: string;
	/** Null where they could not be read: rules that need them are then silent. */
	settings: SettingsEntry | null;
	/** The shapes of the regions; empty where there is no boundary file. */
	regions: Regions;
}
