import { pieces } from "../../pieces.ts";

/* The home page and the dial: what each draft would do, in one screen. */

/** Whether anything is signed. */
export const status = {
	notSigned: "Not signed.",
	known: <P>({ day }: { day: P }) => pieces`No agreement is known as of ${day}.`,
	last: <P>({ version, date }: { version: P; date: string }) => pieces`Last numbered text: ${version}, ${date}.`,
};

export const dial = {
	legend: "Which draft?",
	/** The position at which all drafts stand side by side. */
	all: "All",
	allOrigin: "side by side",
	caption: "What each draft answers to the questions that matter most",
	/** How an answer is known; the link leads to the wording. */
	evidence: ({ kind, version }: { kind: string; version: string }): string => `${kind}: where ${version} says so`,
	/** How a sentence of the home page is known, and its source. */
	source: ({ kind, citation }: { kind: string; citation: string }): string => `${kind}: ${citation}`,
	/** The page of one position, and of all. */
	title: ({ version }: { version: string }): string => `${version}: what it would do`,
	tableTitle: "What each draft would do",
	description: ({ version }: { version: string }): string =>
		`What ${version} would do, question by question, with sources. Nothing is signed.`,
	tableDescription: "Every question and every draft in one table, with sources. Nothing is signed.",
	/** A link to the page of the version. */
	record: ({ version }: { version: string }): string => `All of ${version}, point by point`,
	chosen: "Why these questions",
	table: "All questions in one table",
	compare: "Compare two drafts",
};
