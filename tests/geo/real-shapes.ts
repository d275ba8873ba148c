import type { Line, Zone } from "../../src/model/entities.ts";
import { plan } from "../content/real-content.ts";

/* The shapes of the real content. */

export const { places, zones } = plan;
export const contact2025: Line = plan.get("lines", "contact-2025-12-21");
export const contact2022: Line = plan.get("lines", "contact-2022-02-23");
export const zone = (id: string): Zone => plan.get("zones", id);
