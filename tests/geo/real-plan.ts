import { fileURLToPath } from "node:url";
import { checkContent } from "../../src/check/index.ts";
import type { Line, Zone } from "../../src/model/entities.ts";
import { buildPlan, type Plan } from "../../src/model/plan.ts";
import type { RawEntry } from "../../src/model/raw.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The plan of the real content, as the site makes it. */
export function realPlan(): Plan {
	const { entries } = checkContent({ root, today: new Date().toISOString().slice(0, 10) });
	return buildPlan(entries.map((entry) => ({ ...entry, hasBody: entry.body.trim() !== "" })) as unknown as RawEntry[]);
}

const plan = realPlan();
export const { places, zones } = plan;
export const contact2025: Line = plan.get("lines", "contact-2025-12-21");
export const contact2022: Line = plan.get("lines", "contact-2022-02-23");
export const zone = (id: string): Zone => plan.get("zones", id);
