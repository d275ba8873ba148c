import type * as E from "../../model/entities.ts";
import { printDate } from "../../text/format/date.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { inSentence } from "../../text/sentences/compare.ts";
import { anchor } from "../../text/url/address.ts";
import type { Searched } from "./search-facts.ts";

/*
 * The parts of a page that a search finds as themselves: each by its lasting anchor, with the title
 * under which it stands in the results.
 */

/** Anchor → title, for one page. */
export type Parts = ReadonlyMap<string, string>;

type Part = [anchor: string, title: string];

const wordings = ({ title, wordings }: E.Clause): Part[] =>
	wordings.map(({ version }) => [
		anchor.wording(version.id),
		messages.search.wording({ clause: title, version: inSentence(version) }),
	]);

const position = ({ id, speaker, data }: E.Position, clauses: readonly E.Clause[]): Part => [
	anchor.position(id),
	messages.search.statement({
		speaker: speaker.name,
		clauses: list(clauses.map(({ title }) => title)),
		date: printDate(data.date),
	}),
];

const answers = ({ answers }: E.Dispute): Part[] =>
	answers.map(({ data, holder }) => [
		anchor.answer(data.key),
		messages.search.answer({ holder: holder.name, date: printDate(data.date) }),
	]);

const figures = (entry: Searched): Part[] =>
	entry.printedNumbers.map(({ id, printed, data }) => [anchor.number(id), `${printed}: ${data.counts}`]);

/** The wordings, statements, answers and figures on the page of an entry. */
export function partsOf(entry: Searched): Parts {
	const parts = figures(entry);
	if (entry.collection === "clauses") {
		const clause = entry;
		parts.push(...wordings(clause), ...clause.positions.map((one) => position(one, [clause])));
	}
	if (entry.collection === "actors")
		for (const one of entry.positions)
			parts.push(
				position(
					one,
					one.stances.map(({ clause }) => clause),
				),
			);
	if (entry.collection === "disputes") parts.push(...answers(entry));
	return new Map(parts);
}
