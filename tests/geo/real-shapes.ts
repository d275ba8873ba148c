import type { Line, Zone } from "../../src/model/entities.ts";
import { site } from "../content/real-content.ts";

/* The shapes of the real content. */

export const { places, zones } = site;
export const contact2025: Line = site.get("lines", "contact-2025-12-21");
export const contact2022: Line = site.get("lines", "contact-2022-02-23");
export const zone = (id: string): Zone => site.get("zones", id);
