import { pieces } from "../pieces.ts";

/* Clauses, what each version and each side says of them, and the questions on which sources differ. */

export const clause = {
	kicker: ({ theme, title }: { theme: string; title: string }): string => `${title} · ${theme}`,
	essay: "Background and analysis",
	minute: "In one minute",
	wordings: "What each version says",
	sides: "What each side says",
	/** Every statement, in time. */
	statements: "Every statement",
	open: "What nobody has settled",
	movedBy: "Events that changed it",
	/** How much a part of the record holds. */
	record: {
		versions: ({ count }: { count: number }): string => `${count} ${count === 1 ? "version" : "versions"}`,
		statements: ({ count }: { count: number }): string => `${count} ${count === 1 ? "statement" : "statements"}`,
	},
	figures: "The figures",
	explainers: "Read more",
	terms: "Terms",
	/** Above a list of clauses, before a link to the key of the signs. */
	signs: "The signs",
	signsLink: "what the cells and letters mean",
};

/** What a version has of a clause. */
export const wording = {
	/** The navigation between the wordings of a clause; the list of them elsewhere. */
	byVersion: "Wording by version",
	byVersionOf: ({ clause }: { clause: string }): string => `${clause}, by version`,
	notEntered: "not entered",
	/** The points in which it stands; `listed` holds all, "5 and 10". */
	points: ({ count, listed }: { count: number; listed: string }): string => `point${count > 1 ? "s" : ""} ${listed}`,
	/** A sub-point, "21 (a)". The space does not break. */
	subPoint: ({ number, letter }: { number: string; letter: string }): string => `${number}\u00a0(${letter})`,
	outsidePoints: "without a point number",
	stricter: ({ sides }: { sides: string }): string => `stricter for ${sides}`,
	softer: ({ sides }: { sides: string }): string => `softer for ${sides}`,
	unclear: "effect unclear",
	/** What the shapes before the sides mean. */
	way: { stricter: "stricter for", softer: "softer for", unclear: "effect unclear" },
	reported: "as reported",
	compared: "our comparison",
	/** The version with which it was compared, behind the state. */
	against: <P>({ version }: { version: P }) => pieces`against ${version}`,
	dispute: <P>({ dispute }: { dispute: P }) => pieces`Sources differ: ${dispute}`,
};

/** What a side says of a clause. */
export const statement = {
	/** No statement was found until that day; `stance` is the word for it. */
	upTo: ({ stance, day }: { stance: string; day: string }): string => `${stance} up to ${day}`,
	none: ({ day }: { day: string }): string => `We found no statement of this side on this provision up to ${day}.`,
	/** Those who are none of the four voices. */
	others: "Others",
};

/** A question on which sources differ. */
export const dispute = {
	kicker: ({ status }: { status: string }): string => `Where sources differ · ${status}`,
	answers: ({ count }: { count: number }): string => `${count} answers`,
	/** The version of which an answer speaks. */
	on: <P>({ version }: { version: P }) => pieces`on ${version}`,
	counts: ({ what }: { what: string }): string => `What it counts: ${what}`,
	gap: "How far apart:",
	unconfirmed: "Not confirmed independently:",
};
