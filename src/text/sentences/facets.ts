import type { NO_SIDE } from "../../model/views/lists/facet-definitions.ts";
import type { Facet, FacetPage, FacetValue } from "../../model/views/lists/facets.ts";
import type { ListPage } from "../../model/views/lists/list-pages.ts";
import { firstDay } from "../../schema/fields/edtf.ts";
import { printDate } from "../format/date.ts";
import { sentenceCase } from "../format/sentence.ts";
import { messages } from "../messages/index.ts";

/* The words of lists that are narrowed: facets, their values, and what each page is called. */

type In = { collection: FacetPage["collection"]; facet: Pick<Facet, "id" | "version"> };

const NAMES: Readonly<Record<string, string | undefined>> = messages.facets.names;

/** What a facet is called: "Kind", "In version 20". */
export const facetName = ({ facet }: In): string =>
	facet.version === null
		? (NAMES[facet.id] ?? facet.id)
		: messages.facets.inVersion({ version: facet.version.data.label });

const names = (words: Readonly<Record<string, string | { name: string }>>): Record<string, string> =>
	Object.fromEntries(Object.entries(words).map(([id, word]) => [id, typeof word === "string" ? word : word.name]));
const KINDS: Readonly<Record<string, Record<string, string>>> = {
	versions: names(messages.labels.versionKind),
	actors: names(messages.labels.actorKind),
	events: names(messages.labels.eventKind),
	explainers: names(messages.labels.explainerKind),
	places: names(messages.labels.placeKind),
	sources: names(messages.labels.sourceKind),
};
/** The value of events in which no single side acted. */
const NONE: typeof NO_SIDE = "none";
const SIDES: Record<string, string> = { ...messages.labels.side, [NONE]: messages.facets.noSide };
const languageName = (code: string): string =>
	new Intl.DisplayNames(messages.language, { type: "language", fallback: "code" }).of(code) ?? code;

/** What a value is called: "talks", "Territories", "December 2025". */
export function valueName(
	{ collection, facet }: In,
	{ id, clause, theme }: Pick<FacetValue, "id" | "clause" | "theme">,
): string {
	if (facet.version !== null) return names(messages.labels.state)[id] ?? id;
	if (clause !== null) return clause.title;
	if (theme !== null) return theme.name;
	const words: Record<string, Record<string, string>> = {
		kind: KINDS[collection] ?? {},
		side: SIDES,
		status: messages.labels.disputeStatus,
		text: names(messages.labels.textState),
	};
	if (facet.id === "year" || facet.id === "month") return printDate(id);
	if (facet.id === "language") return languageName(id);
	return words[facet.id]?.[id] ?? id;
}

type Phrases = Readonly<Record<string, ((value: { name: string; version: string }) => string) | undefined>>;

/** The phrase for a facet: that of its collection where it has one, else that of the facet. */
function phraseOf(phrases: Phrases, page: In, value: FacetValue): string | undefined {
	const { collection, facet } = page;
	const version = facet.version?.data.label ?? "";
	const isSourceSide = collection === "sources" && facet.id === "side";
	const name = isSourceSide ? (BASED_IN[value.id] ?? value.id) : valueName(page, value);
	const key = facet.version === null ? facet.id : "state";
	return (phrases[`${collection}/${key}`] ?? phrases[key])?.({ name, version });
}
const BASED_IN: Readonly<Record<string, string | undefined>> = messages.facets.basedIn;
const isSideless = ({ collection, facet }: In, { id }: FacetValue): boolean =>
	collection === "events" && facet.id === "side" && id === NONE;

/** What the heading has behind the colon. */
const heading = (page: In, value: FacetValue): string =>
	(isSideless(page, value) ? undefined : phraseOf(messages.facets.headings, page, value)) ?? valueName(page, value);

/** Which entries they are: "events of the kind “talks”". */
function which(page: In, value: FacetValue): string {
	const phrase = isSideless(page, value)
		? messages.facets.which["events/no-side"]()
		: phraseOf(messages.facets.which, page, value);
	return messages.facets.entriesWhich({ entries: messages.facets.entries[page.collection], which: phrase ?? "" });
}

/** What the value itself means, where the site has a sentence for it. */
function meaning({ collection, facet }: In, { id }: FacetValue): string {
	const meanings: Record<string, { meaning: string }> | null =
		facet.version !== null
			? messages.labels.state
			: facet.id === "text"
				? messages.labels.textState
				: collection === "sources" && facet.id === "kind"
					? messages.labels.sourceKind
					: null;
	const found = meanings?.[id];
	return found === undefined ? "" : messages.facets.meaning({ meaning: found.meaning });
}

/**
 * What a narrowed page is called, and what it says of itself.
 * @param all how many entries the collection has
 */
export function facetPageWords(page: FacetPage, all: number): { title: string; description: string } {
	const { collection, value, part, parts } = page;
	const of = parts === 1 ? "" : messages.facets.part({ part, parts });
	const counted = messages.facets.counted({
		which: sentenceCase(which(page, value)),
		count: value.entries.length,
		all,
	});
	const list = messages.labels.collection[collection].name;
	return {
		title: messages.facets.title({ list, heading: heading(page, value), part: of }),
		description: [counted, meaning(page, value), of && `${sentenceCase(of)}.`].filter(Boolean).join(" "),
	};
}

/** What an entry is found by in its list: the publisher of a source, the year of what has a day, else the first letter. */
function placeInList(collection: FacetPage["collection"], { title, data }: FacetPage["entries"][number]): string {
	if ("publisher" in data) return data.publisher;
	if ((collection === "events" || collection === "versions") && "date" in data && data.date !== undefined)
		return firstDay(data.date).slice(0, 4);
	return title.charAt(0).toUpperCase();
}

/** What a part of a list holds: "ABC News – BBC News", "2014 – 2025", "A – D". */
export function pageName(collection: FacetPage["collection"], entries: FacetPage["entries"]): string {
	const ends = [entries[0], entries.at(-1)].map((one) => (one === undefined ? "" : placeInList(collection, one)));
	return [...new Set(ends)].join(" – ");
}

/**
 * What a later page of a whole list is called, and what it says of itself.
 * @param parts how many pages the list has
 * @param all how many entries
 */
export function listPageWords(
	{ collection, part, entries }: ListPage,
	parts: number,
	all: number,
): { title: string; description: string } {
	const of = messages.facets.part({ part, parts });
	const list = messages.labels.collection[collection].name;
	const counted = messages.facets.counted({ which: list, count: entries.length, all });
	return {
		title: messages.facets.title({ list, heading: pageName(collection, entries), part: of }),
		description: `${counted} ${sentenceCase(of)}.`,
	};
}
