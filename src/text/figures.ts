/* The words of figures: charts, their tables and their list. */

export const FIGURES = {
	name: "Figures",
	gist: "Every chart and map of this site with its address for citing, its files and its data.",
	hint: "Tab into the drawing, then use the arrow keys: the value of each mark is read here.",
	sort: "Sort by",
	table: (rows: number): string => `The same as a table: ${rows} rows`,
} as const;
