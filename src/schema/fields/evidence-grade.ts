import type { Evidence } from "../mdx-components.ts";

/** What the eye tells apart: a text that can be read, a named voice, or what was only reported or leaked. */
export const GRADES = ["document", "record", "reported"] as const;
export type Grade = (typeof GRADES)[number];

const OF_KIND: Readonly<Record<Evidence, Grade | null>> = {
	document: "document",
	"on-record": "record",
	unnamed: "reported",
	leaked: "reported",
	attributed: "reported",
	analysis: null,
	comparison: null,
};

/** The grade of a kind of evidence; null for what is a conclusion, which carries its word and no sign. */
export const gradeOf = (evidence: Evidence): Grade | null => OF_KIND[evidence];
