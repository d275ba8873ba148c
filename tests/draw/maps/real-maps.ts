import type { Sheet } from "../../../src/draw/cartography/map.ts";
import { sheetsOf } from "../../../src/formats/figures/all-maps.ts";
import { plan } from "../../content/real-content.ts";

/** Every map of the site, drawn from the real content. */
export const sheets: readonly Sheet[] = sheetsOf(plan);
