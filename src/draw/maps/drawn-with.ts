import type { Version } from "../../model/entities.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";

/** Which regions are tinted though the text names another one alone. */
export const drawnWithNotes = ({ regions }: Version): string[] =>
	[...new Set(regions.flatMap(({ status, place }) => (status === "silent" || place === null ? [] : [place])))]
		.filter(({ drawnWith }) => drawnWith.length > 0)
		.map(({ title, drawnWith }) =>
			messages.linesMap.drawnWith({
				region: title,
				others: list(drawnWith.map((place) => place.title)),
				count: drawnWith.length,
			}),
		);
