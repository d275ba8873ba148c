import type { Sheet } from "../../src/draw/sheet.ts";
import { sheetsOf } from "../../src/formats/maps.ts";
import { plan } from "../content/real-content.ts";

/** Every map of the site, drawn from the real content. */
export const sheets: readonly Sheet[] = sheetsOf(plan);
