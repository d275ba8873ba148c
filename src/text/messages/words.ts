import type { Theme } from "../../schema/terms.ts";

/* What the themes of clauses are called. */

export const THEME: Record<Theme, string> = {
	security: "Security",
	nato: "NATO",
	territory: "Territory",
	nuclear: "Nuclear",
	economy: "Economy",
	"assets-and-sanctions": "Assets and sanctions",
	eu: "European Union",
	humanitarian: "People",
	politics: "Politics",
	enforcement: "Enforcement",
};
