/* Versions, their descent, and two of them side by side. */

/** The links at the head of the list of versions. */
export const lineage = {
	here: "On this page",
	tree: "Family tree",
	list: "List",
	flow: "From 28 points to 20",
};

export const compare = {
	name: "Comparisons",
	title: "Versions side by side",
	gist: "Two versions at a time, clause by clause: what changed and what that means, what stayed, and what is not known for one of them.",
	groups: "By what became of it",
	themes: "One theme alone",
	all: "All themes",
	link: "Side by side",
	which:
		"Every pair of main versions is here, every version beside the one that it was made from, and every version beside one with which a wording of it was compared. A number counts clauses of which a wording is entered for at least one of the two.",
};
