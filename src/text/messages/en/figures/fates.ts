import type { FateKind } from "../../../../schema/fields/terms.ts";

interface Where {
	where: string;
}

/** What a version would do with land: on its map, in its table and on the pages of places. */
export const fates = {
	/** Parts of a region by who held them on the day of the line. */
	part: {
		ukraine: ({ region }: { region: string }): string => `Ukrainian-held part of ${region}`,
		russia: ({ region }: { region: string }): string => `occupied part of ${region}`,
	},
	partsOf: {
		ukraine: ({ regions }: { regions: string }): string => `Ukrainian-held parts of ${regions} regions`,
		russia: ({ regions }: { regions: string }): string => `occupied parts of ${regions} regions`,
	},
	/** The same, before a colon in the row of the region. */
	held: { ukraine: "Held by Ukraine", russia: "Held by Russia", all: "All of it" },
	heldBy: "Which part",
	elsewhere: "other occupied land",
	occupied: "all occupied land",
	elsewhereRow: "Occupied land that the draft does not name",
	zone: ({ zone }: { zone: string }): string => `special zone (${zone})`,
	option: ({ words, option }: { words: string; option: string }): string => `${option}: ${words}`,
	point: ({ point }: { point: string }): string => `point ${point}`,
	where: ({ words, where }: { words: string; where: string }): string => `${words} (${where})`,
	withNote: ({ words, note }: { words: string; note: string }): string => `${words}: ${note}`,
	/** A class of the legend: what happens there, and where. */
	legend: ({ fate, where }: { fate: string; where: string }): string => `${fate}: ${where}`,
	also: ({ fates }: { fates: string }): string => `also ${fates}`,
	occupiedOn: ({ date }: { date: string }): string => `Russian-occupied on ${date}`,
	heldWords: ({ date }: { date: string }): string => `Russian-occupied on ${date}: tinted.`,
	words: ({ legend }: { legend: string }): string => `${legend}.`,
	title: ({ version, day, finding }: { version: string; day: string; finding: string }): string =>
		`${version}, ${day}: ${finding}`,
	/** What a map shows first. */
	finding: {
		"ukraine-leaves": ({ where }: Where): string => `Ukraine leaves the ${where}`,
		"russia-leaves": ({ where }: Where): string => `Russia leaves the ${where}`,
		open: ({ where }: Where): string => `what happens to ${where} is to be decided`,
		zone: ({ where }: Where): string => `a special zone in ${where}`,
		recognised: ({ where }: Where): string => `${where} recognised as Russian`,
		"de-facto": ({ where }: Where): string => `${where} de facto Russian`,
		frozen: ({ where }: Where): string => `control frozen in ${where}`,
	} satisfies Record<Exclude<FateKind, "silent">, (words: Where) => string>,
	parts: ({ count }: { count: number }): string => `occupied parts of ${count} regions`,
	nothing: "nothing that can be drawn",
	/** The map of the dial. */
	dial: {
		facts: ({ date }: { date: string }): string =>
			`Illustration: no draft made public contains a map. Tinted: occupied on ${date}.`,
		map: ({ version }: { version: string }): string => `${version}: map and sources`,
		heading: ({ version }: { version: string }): string => `${version} on the map`,
		none: ({ version }: { version: string }): string => `No land is entered for ${version}.`,
	},
	bare: "Land without a pattern: nothing is said of it, or nothing would change there.",
	frozen: "Frozen: a pattern stands where Russia would stay in control; where Ukraine stays the land is bare.",
	several:
		"Where several things would happen to the same land, the pattern shows the first, and the legend names the others.",
};
