import { pieces } from "../../pieces.ts";

/* Proposed zones: in their list, on their maps and on the page of each. */

const SPACE = "\u00a0";

/** The list of proposals. */
export const zones = {
	title: "Who proposed which zone without troops?",
	kicker: ({ date }: { date: string }): string => `Maps · line of ${date}`,
	description: ({ count }: { count: number }): string =>
		`${count} proposals of zones, withdrawals and claims in order of date, each as one map of its own: whose it is, its rule, how wide, what is exact and what is assumed.`,
	explained:
		"In these drafts a zone is ground that troops, or heavy weapons alone, leave. Some texts call it a buffer, some demilitarised, some a free economic zone. The proposals differ in whose ground it is, how deep it lies and what leaves. No draft made public that we found contains a map: each map here is our drawing of one rule by one author on one day. Nothing here is an agreed border.",
	readFirst: "To read first",
	inOrder: "The proposals in order of date",
	line: "The line on which they are drawn",
	lineSays: <P>({ map }: { map: P }) =>
		pieces`The facts alone: recognised borders, what was occupied, and the line. It is the same line under every proposal, whatever the day of the proposal. What each version says of each region stands on ${map}.`,
	mapOfLines: "the map of the lines",
};

export const zone = {
	/** What it is, above its title. */
	kinds: { table: "For comparison", claim: "Claim", proposal: "Proposal" },
	/** The widths from which a reader chooses. */
	width: "Width",
	chooseWidth: "Width, one at a time; the distances were examples",
	widthIs: <P>({ width }: { width: P }) => pieces`Width: ${width}`,
	clausesAre: <P>({ clauses }: { clauses: P }) => pieces`Clauses: ${clauses}`,
	versionIs: <P>({ version }: { version: P }) => pieces`Version: ${version}`,
	point: ({ point }: { point: string }): string => `point ${point}`,
	/** A rule that is a table of widths. */
	widths: "Widths",
	what: "What is pulled back",
	wide: "Width of the zone",
	kilometres: ({ km }: { km: number | string }): string => `${km}${SPACE}km`,
	onEachSide: ({ km }: { km: number | string }): string => `${km}${SPACE}km on each side`,
	onUkrainianSide: ({ km }: { km: number }): string => `${km}${SPACE}km on the Ukrainian side`,
	onRussianSide: ({ km }: { km: number }): string => `${km}${SPACE}km on the Russian side`,
	wideInAll: ({ km }: { km: number }): string => `${km}${SPACE}km wide in all`,
	/** How wide it is, in a list. */
	extent: {
		byWeapon: ({ km }: { km: string }): string => `${km}${SPACE}km wide, by weapon`,
		examples: ({ km }: { km: string }): string => `${km}${SPACE}km on each side, as examples`,
		heldPart: "no width: the part of the region that Ukraine holds",
		regions: ({ count }: { count: number }): string => `no width: ${count} whole regions`,
		point: "no extent published",
		line: "no zone",
		none: "no width published",
	},
	/** How its day lies to the day of the line on which it is drawn. */
	sameDay: ({ date }: { date: string }): string => `Proposal and line are of the same day, ${date}.`,
	otherDay: ({ date, days, line }: { date: string; days: number; line: string }): string => {
		const many = `${Math.abs(days)}${SPACE}day${Math.abs(days) === 1 ? "" : "s"}`;
		const order = days > 0 ? `published ${many} after` : `dated ${many} before`;
		return `The proposal, of ${date}, was ${order} the day of the line, ${line}; the line of its own day is not drawn.`;
	},
	/** Across each map of a proposal that had none. */
	illustration: "Illustration: no draft made public that we found contains a map",
	noWidth: ({ stamp }: { stamp: string }): string => `No width published. ${stamp}`,
	clauses: ({ count }: { count: number }): string => (count === 1 ? "Its clause" : "Its clauses"),
	versions: ({ count }: { count: number }): string => (count === 1 ? "Its version" : "Its versions"),
};

/** The map of one proposal. */
export const zoneMap = {
	title: ({ title, byline, date }: { title: string; byline: string; date: string }): string =>
		`${title} (${byline}). Shown with the line of contact of ${date}`,
	lineTitle: ({ date }: { date: string }): string => `The line of contact on ${date}, without any proposal`,
	exact: ({ what }: { what: string }): string => `What is exact: ${what}`,
	assumed: ({ what }: { what: string }): string => `What we assumed: ${what}`,
	edges: "Towns close to an edge may lie on its other side: the line is good to 2 to 3 km, in places to 8 km.",
	/** What a view shows. */
	claimed: "claimed as a whole",
	proposed: "proposed zone",
	part: {
		all: "All of the region",
		least: `Less than 1${SPACE}% of the region`,
		about: ({ percent }: { percent: number }): string => `About ${percent}${SPACE}% of the region`,
	},
	area: ({ part, km2 }: { part: string; km2: string }): string => `${part}, about ${km2}${SPACE}km²`,
	/** A region that the proposal covers in part; a town that lies in it. */
	coveredByClaim: ({ area }: { area: string }): string => `${area} inside the outline.`,
	coveredByZone: ({ area }: { area: string }): string => `${area} inside the zone as drawn, computed from our line.`,
	inClaim: "Inside the outline",
	inZone: "Inside the zone as drawn",
	contested: ({ where, date }: { where: string; date: string }): string => `${where}; control was contested on ${date}`,
	shown: ({ what }: { what: string }): string => `Shown: ${what}.`,
	/** The layer of a proposal. */
	pointName: ({ place }: { place: string }): string => `${place}: the place, no extent`,
	pointLegend: ({ zone }: { zone: string }): string => `${zone}: the place alone`,
	pointWords: ({ name }: { name: string }): string => `${name}; a round mark.`,
	claimLegend: "Claimed as a whole, an outline",
	claimWords: ({ zone }: { zone: string }): string => `${zone}: outlined, without a fill.`,
	areaWords: ({ name }: { name: string }): string => `${name}; tinted, without an outline.`,
};
