/* The closed lists that several collections share. Their words for readers stand in text/messages. */

/** The four voices, always in this order, and everybody else. */
export const SIDES = ["ukraine", "russia", "united-states", "europe", "other"] as const;
export type Side = (typeof SIDES)[number];

export const VOICES = ["ukraine", "russia", "united-states", "europe"] as const;
export type Voice = (typeof VOICES)[number];

/** What a version has of a clause. Defined for editors in schema/clause.ts. */
export const STATES = ["same", "changed", "new", "dropped", "absent", "not-seen", "not-public", "contested"] as const;
export type WordingState = (typeof STATES)[number];

/** What a side says of a clause. */
export const STANCES = ["proposes", "accepts", "wants-change", "rejects", "takes-no-side"] as const;
export type Stance = (typeof STANCES)[number];

/** How much of a version's text can be read in public. */
export const TEXTS = ["full", "partial", "summary", "spoken", "never"] as const;
export type TextState = (typeof TEXTS)[number];

/** A part of a region by who held it on the day of the maps; all is both. */
export const PARTS = ["ukraine", "russia", "all"] as const;

/**
 * What a version would do with land. Where it would do several things with the same land, the first of them is what a map
 * shows, and words name the others.
 */
export const FATES = [
	"ukraine-leaves",
	"russia-leaves",
	"open",
	"zone",
	"recognised",
	"de-facto",
	"frozen",
	"silent",
] as const;
export type FateKind = (typeof FATES)[number];
