import type { Place, Strike } from "../../model/entities.ts";
import { digits } from "../../schema/fields/figure.ts";
import { printWindow } from "../format/window.ts";
import { messages } from "../messages/index.ts";

/* Who stands behind a figure on strikes. Each is a claim of a party to the war. */

/** True for a row that was read in a collection of other people's reports. */
export const isCollected = ({ source }: Pick<Strike, "source">): boolean => source.data.collection !== undefined;

/** Who says so, as it is cited: the reporter, and the collection in which the report was read. */
export const claimant = ({ reporter: { name }, source }: Pick<Strike, "reporter" | "source">): string =>
	source.data.collection === undefined
		? name
		: messages.strikes.collectedBy({ reporter: name, collection: source.data.collection });

/** Said of all figures that were read in a collection, once for each collection. */
export const collectionNotes = (strikes: readonly Pick<Strike, "source">[]): string[] => [
	...new Set(
		strikes.flatMap(({ source: { data } }) =>
			data.collection === undefined
				? []
				: [messages.strikes.collectionNote({ collection: data.collection, note: data.note ?? "" })],
		),
	),
];

/** Who says so, in what sort of report, and who added it up: "…, daily summary", "…, month, added up by AFP". */
export function reportWords(strike: Strike): string {
	const { kind, added_up_by: by } = strike.data;
	const added = by === undefined ? [] : [messages.strikes.addedUpBy({ by })];
	return [claimant(strike), messages.labels.strikeKind[kind], ...added].join(", ");
}

/** The two national figures of a report, what is given first: "40 launched, 31 shot down or suppressed". */
export function countsOfReport({ data: { launched, downed_or_suppressed: downed, attacking } }: Strike): string {
	const { counts } = messages.strikes;
	const parts = [
		{
			given: launched !== undefined,
			text: launched === undefined ? counts.launchedNotGiven : counts.launched({ count: digits(launched) }),
		},
		{
			given: downed !== undefined,
			text:
				downed === undefined
					? counts.downedNotGiven
					: attacking === "russia"
						? counts.downedOrSuppressed({ count: digits(downed) })
						: counts.downed({ count: digits(downed) }),
		},
	];
	return parts
		.toSorted((a, b) => Number(b.given) - Number(a.given))
		.map(({ text }) => text)
		.join(", ");
}

/** What a report says of one place that it names, with its claimant, time and note. */
export function strikeSentence(strike: Strike, place: Place): string {
	const count = strike.places.find((one) => one.place === place)?.count ?? 0;
	const note = strike.data.note === undefined ? "" : ` ${strike.data.note}`;
	const [printed, window] = [digits(count), printWindow(strike.data)];
	return messages.strikes.claimed({ claimant: claimant(strike), count, printed, window }) + note;
}
