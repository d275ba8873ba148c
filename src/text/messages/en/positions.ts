import { labels } from "./labels.ts";

/* The matrix of positions: clauses down, the four voices across. */

export const positions = {
	name: "Who says what",
	/** The figure of all clauses and sides, folded below the table. */
	picture: "All of it as one picture",
	title: "What Ukraine, Russia, the United States and Europe said of each clause",
	gist: "Each side’s latest word on each question, with speaker and day.",
	units: "The latest document or statement on record of each side; the stance is our reading of it",
	clause: "Clause",
	theme: "Theme",
	themeDescription: ({ theme, count, all }: { theme: string; count: number; all: number }): string =>
		`What each side said of the clauses of the theme “${theme}”: ${count} of ${all}. The latest document or statement on record, with its day and speaker.`,
	/** The head of the table. */
	caption: ({ count, day }: { count: number; day: string }): string =>
		`${count} ${count === 1 ? "clause" : "clauses"} and the latest stance of each side, as of ${day}`,
	stanceCount: ({ stance, count }: { stance: string; count: number }): string => `${stance} on ${count}`,
	/** How a stance moved, earliest first. */
	course: ({ steps }: { steps: readonly string[] }): string => `Over time: ${steps.join(", then ")}`,
	sameCourse: ({ stance, date }: { stance: string; date: string }): string =>
		`Over time: ${stance} in each statement since ${date}`,
	/** The key, and what the eye takes from it. */
	aboutDay: "about that day",
	upTo: ({ day }: { day: string }): string => `up to ${day}`,
	counted: ({ count, all, none }: { count: number; all: number; none: number }): string =>
		`${count} clauses. On ${all} of them a statement of all four sides was found, on ${none} no statement of any side.`,
	howToRead: "How to read it",
	rules: { stance: "how a stance is read", signs: "what the signs mean" },
	wholeFigure: "all clauses as one figure, with its files",
	notes: [
		`The stance is our reading of a statement, by the list on the method page. “Differs” means: ${labels.stance.differs.meaning}; both are shown.`,
		"Reports of unnamed people, leaks and what one side says of another never make a voice. The table names them below it.",
		"A statement may be older than the drafts: it then concerns the matter, not the text. The 28-point draft is a leak, so it is no voice of the United States.",
		"“Europe” means the E3 (Britain, France and Germany), the European Union and joint statements of European states.",
	],
};
