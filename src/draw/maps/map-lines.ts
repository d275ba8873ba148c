import type { SiteData } from "../../model/site-data.ts";
import type { Lines } from "../cartography/control-layers.ts";

/** The two lines of every map: before the full-scale invasion, and on the day of the maps. */
export const mapLines = (site: Pick<SiteData, "get">): Lines => ({
	early: site.get("lines", "contact-2022-02-23"),
	late: site.get("lines", "contact-2025-12-21"),
});
