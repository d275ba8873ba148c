import { pieces } from "../../pieces.ts";

interface Day {
	day: string;
}

/** What each draft would mean for a town. */
export const town = {
	/** On which side of the line it lay. */
	held: {
		ukraine: ({ day }: Day): string => `held by Ukraine on ${day}`,
		russia: ({ day }: Day): string => `Russian-occupied on ${day}`,
		contested: ({ day }: Day): string => `contested on ${day}`,
	},
	away: ({ km, precision }: { km: string; precision: string }): string =>
		`about ${km} from our line of contact (±\u00a0${precision})`,
	near: ({ precision }: { precision: string }): string => `within ${precision} of our line of contact`,
	/** Control that stays as it was, by who stays. */
	frozen: { ukraine: "control frozen, Ukraine stays", russia: "control frozen, Russia stays" },
	also: ({ fates }: { fates: string }): string => `Also ${fates}`,
	doubt: "Within the doubt of the edge",
	outside: "Outside the land that it names",
	noLand: "Names no land here",
	notPublic: "Not public",
	silent: "Nothing said",
	/** The same, for a cell of a table. */
	short: {
		doubt: "edge in doubt",
		outside: "outside",
		noLand: "names no land",
		notPublic: "not public",
		silent: "nothing said",
	},
	map: "map",
	notSigned: ({ day }: Day): string =>
		`Nothing is signed. Computed from the region of the town and our line of ${day}; nothing here predicts.`,
	others: "Other texts",
	unnamed: <P>({ versions }: { versions: P }) => pieces`No land is entered for ${versions}.`,
	proposals: "Proposals for a zone",
	/** How a town lies to a proposed zone. */
	zone: {
		inside: "inside",
		outside: "outside",
		doubt: "within the doubt of the edge",
		silent: "nothing said",
		none: "no extent was given",
	},
	width: ({ width, lies }: { width: string; lies: string }): string => `${width}: ${lies}`,
	by: ({ holder, date }: { holder: string; date: string }): string => `${holder}, ${date}`,
	/** The page of all towns. */
	title: "What each draft would mean for your town",
	description: ({ count }: { count: number }): string =>
		`${count} towns from A to Z, and what each draft would mean for each of them. Nothing is signed.`,
	kicker: ({ day }: Day): string => `Towns · line of ${day}`,
	lead: "Find a town. Each cell says in a few words what a draft would do with the land where it lies; the page of the town has the point and the source.",
	smaller: <P>({ map }: { map: P }) =>
		pieces`Your place is not here? Look for the towns around it, or find it on the ${map}.`,
	mapName: "map of each draft",
	columns: { town: "Town", held: "On that day" },
	heldShort: { ukraine: "Ukraine", russia: "occupied", contested: "contested" },
};
