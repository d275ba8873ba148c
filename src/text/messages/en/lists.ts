/* Lists of entries: what narrows them, and what each page of a list is called. */

/** The navigation of a list. */
export const facets = {
	name: "Narrow the list; a number is how many entries are left",
	all: "All",
	parts: "Parts of this list",
	letters: "Terms from A to Z",
};
