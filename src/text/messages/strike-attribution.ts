import type { Place, Strike } from "../../model/entities.ts";
import { digits } from "../../schema/figure.ts";
import { printWindow } from "../format/window.ts";
import { messages } from "./index.ts";

/* Who stands behind a figure on strikes. Each is a claim of a party to the war. */

/** The source that is a collection of other people's reports, and its name. */
const COLLECTED = { id: "ds1", name: "“Massive Missile Attacks on Ukraine”" };

/** True for a row that was read in the collection, whose licence is not confirmed. */
export const isCollected = ({ source }: Pick<Strike, "source">): boolean => source.id === COLLECTED.id;

/** Who says so, as it is cited: the reporter, and the collection in which the report was read. */
export const claimant = (strike: Pick<Strike, "reporter" | "source">): string =>
	isCollected(strike) ? `${strike.reporter.name}, as collected by ${COLLECTED.name}` : strike.reporter.name;

/** Said of all figures that were read in the collection. */
export const COLLECTION_NOTE = `Rows as collected by ${COLLECTED.name} were read in a copy of that public collection of the Air Force’s posts (piterfm, on Kaggle). Its licence is not confirmed; this site claims none for those rows.`;

/** Who says so, in what sort of report, and who added it up: "…, daily summary", "…, month, added up by AFP". */
export function reportWords(strike: Strike): string {
	const { kind, added_up_by: by } = strike.data;
	return `${claimant(strike)}, ${messages.labels.strikeKind[kind]}${by === undefined ? "" : `, added up by ${by}`}`;
}

/** What a report says of one place that it names, with its claimant, time and note. */
export function strikeSentence(strike: Strike, place: Place): string {
	const count = strike.places.find((one) => one.place === place)?.count ?? 0;
	const drones = `${digits(count)} ${count === 1 ? "drone" : "drones"}`;
	const note = strike.data.note === undefined ? "" : ` ${strike.data.note}`;
	return `${claimant(strike)} claimed ${drones} shot down: ${printWindow(strike.data)}.${note}`;
}
