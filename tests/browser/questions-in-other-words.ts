import { type Question, question } from "./questions.ts";

/* The same subjects in initials, in spellings of other countries and in everyday words. Every one has a right page. */

/** What is typed, and the path that is suggested first: short names, which begin many other words. */
export const SUGGESTED_FIRST: readonly (readonly [typed: string, path: string])[] = [
	["UK", "actors/united-kingdom/"],
	["U.S.", "actors/us/"],
	["G-8", "glossary/#g8"],
	["cease-fire", "glossary/#ceasefire"],
];

export const IN_OTHER_WORDS: readonly Question[] = [
	question("G-8", "clauses/sanctions-and-g8/", "glossary/#g8", "glossary/"),
	question("cease-fire", "clauses/ceasefire/", "glossary/#ceasefire", "disputes/start-of-the-ceasefire/"),
	question(
		"demilitarized zone",
		"glossary/#demilitarised-zone",
		"clauses/buffer-zone/",
		"explainers/demilitarised-zones-explained/",
	),
	question(
		"twenty-eight points",
		"versions/us-draft-28/",
		"disputes/authorship-of-the-28/",
		"disputes/wording-of-the-28/",
	),
	question("defense", "clauses/armed-forces/", "clauses/security-guarantees/"),
	question("is the deal signed", "clauses/entry-into-force/", "clauses/peace-council/"),
	question("how many soldiers", "clauses/armed-forces/", "disputes/size-of-the-army/"),
	question("nukes", "clauses/non-nuclear-status/", "clauses/arms-control/"),
	question("who gets the land", "clauses/territories/", "clauses/crimea/"),
	question(
		"who pays the money",
		"disputes/money-in-the-plan/",
		"clauses/reconstruction/",
		"clauses/recovery-funds/",
		"clauses/frozen-assets/",
	),
];
