import type { EntryOf } from "../../schema/collections.ts";
import { messages } from "../messages/index.ts";
import { printDate } from "./date.ts";

type Source = EntryOf<"sources">;

/** Who published it, and whom it relays: "UNN, citing Axios". */
export const publisherLine = ({ publisher, relays }: Pick<Source, "publisher" | "relays">): string =>
	relays === undefined ? publisher : messages.source.citing({ publisher, relays });

/**
 * How a title may be printed: a headline in quotation marks, anything else as plain words, since
 * quoting what no page prints would be inventing a title.
 */
export function printTitle({ title, title_basis }: Pick<Source, "title" | "title_basis">): string | null {
	if (title === undefined) return null;
	return title_basis === "headline" ? messages.source.headline({ title }) : title;
}

/**
 * The language of a title as printed, for `lang`: that of the page where the title is its headline or is
 * written in Cyrillic; undefined where it may be a rendering in English.
 */
export const titleLanguage = ({
	title,
	title_basis,
	language,
}: Pick<Source, "title" | "title_basis" | "language">): string | undefined =>
	title_basis === "headline" || /[\u0400-\u04ff]/u.test(title ?? "") ? language : undefined;

/** The day of publication, or that it is not known. */
const dayOf = ({ date }: Pick<Source, "date">): string =>
	date === undefined ? messages.dates.notKnown : printDate(date);

/** The day behind the name of a publisher: ", 24 December 2025". */
export const citedDay = (source: Source): string => `, ${dayOf(source)}`;

/** One line for a note in the margin: "Ukrinform, 24 December 2025". */
export const shortCitation = (source: Source): string => publisherLine(source) + citedDay(source);

/** The whole entry as plain text, for lists, print and downloads. */
export const fullCitation = (source: Source): string =>
	[publisherLine(source), printTitle(source), dayOf(source), source.url]
		.filter((part) => part !== null && part !== undefined)
		.join(". ");
