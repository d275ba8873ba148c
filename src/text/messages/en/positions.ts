import { labels } from "./labels.ts";

/* The matrix of positions: clauses down, the four voices across. */

export const positions = {
	name: "Positions",
	title: "What Ukraine, Russia, the United States and Europe said of each clause",
	gist: "Each side’s latest stance on each clause, with its day, its speaker and how we know. Earlier statements are behind it.",
	units: "The latest document or statement on record of each side; the stance is our reading of it",
	clause: "Clause",
	theme: "Theme",
	total: "Clauses by stance",
	/** Marks what never makes a voice. */
	reports: "Not counted",
	earlier: "Also on record",
	notes: [
		`The stance is our reading of a statement, by the list on the method page. “Differs” means: ${labels.stance.differs.meaning}; both are shown.`,
		"Reports of unnamed people, leaks and what one side says of another never make a voice. The table names them below it.",
		"A statement may be older than the drafts: it then speaks of the matter, not of the text. The 28-point draft is a leak, so it is no voice of the United States.",
		"“Europe” means the E3 (Britain, France and Germany), the European Union and joint statements of European states.",
	],
};
