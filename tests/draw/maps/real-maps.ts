import type { MapDrawing } from "../../../src/draw/cartography/map.ts";
import { allMaps } from "../../../src/formats/figures/all-maps.ts";
import { site } from "../../content/real-content.ts";

/** Every map of the site, drawn from the real content. */
export const maps: readonly MapDrawing[] = allMaps(site);
