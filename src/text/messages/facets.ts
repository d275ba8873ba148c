import type { Facet, FacetPage, FacetValue } from "../../model/views/facets.ts";
import { printDate } from "../format/date.ts";
import { sentenceCase } from "../format/sentence.ts";
import { messages } from "./index.ts";

/* The words of lists that are narrowed: facets, their values, and what each page is called. */

type In = { collection: FacetPage["collection"]; facet: Pick<Facet, "id" | "version"> };

const FACET: Readonly<Record<string, string>> = {
	kind: "Kind",
	side: "Side",
	clause: "Clause",
	theme: "Theme",
	year: "Year",
	month: "Month",
	status: "Status",
	text: "Text",
	language: "Language",
};

/** What a facet is called: "Kind", "In version 20". */
export const facetName = ({ facet }: In): string =>
	facet.version === null ? (FACET[facet.id] ?? facet.id) : `In version ${facet.version.data.label}`;

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
const SIDES: Record<string, string> = { ...messages.labels.side, none: "no single side" };
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

const NOUN: Readonly<Record<FacetPage["collection"], string>> = {
	clauses: "clauses",
	versions: "versions and rounds of talks",
	actors: "actors",
	events: "events",
	disputes: "questions on which sources differ",
	explainers: "explainers",
	places: "places",
	sources: "sources",
};

/** What the heading has behind the colon. */
function heading(page: In, value: FacetValue): string {
	const name = valueName(page, value);
	const { collection, facet } = page;
	if (facet.version !== null) return `${name} in version ${facet.version.data.label}`;
	if (collection === "disputes" && facet.id === "theme") return `theme ${name}`;
	if (collection === "disputes" && facet.id === "clause") return `clause “${name}”`;
	if (collection === "events" && facet.id === "side") return value.id === "none" ? name : `${name} acting`;
	if (collection === "events" && facet.id === "clause") return `on “${name}”`;
	if (collection === "sources" && facet.id === "side") return `based in ${basedIn(value.id)}`;
	if (collection === "sources" && facet.id === "language") return `in ${name}`;
	return name;
}

const basedIn = (side: string): string =>
	side === "other"
		? "other countries"
		: side === "united-states"
			? `the ${messages.labels.side["united-states"]}`
			: (SIDES[side] ?? side);

/** Which entries they are: "events of the kind “talks”". */
function which(page: In, value: FacetValue): string {
	const { collection, facet } = page;
	const name = valueName(page, value);
	const ways: Record<string, string> = {
		clause: `about the clause “${name}”`,
		theme: collection === "disputes" ? `about clauses of the theme “${name}”` : `of the theme “${name}”`,
		year: `whose first day is in ${name}`,
		month: `whose first day is in ${name}`,
		status: `whose status is “${name}”`,
		text: `whose text is described as “${name}”`,
		language: `in ${name}`,
		kind: `of the kind “${name}”`,
	};
	const sides: Partial<Record<typeof collection, string>> = {
		sources: `whose publisher is based in ${basedIn(value.id)}`,
		events: value.id === "none" ? "in which no single side acted" : `in which the side that acted is “${name}”`,
	};
	const words =
		facet.version !== null
			? `that stand as “${name}” in version ${facet.version.data.label}`
			: facet.id === "side"
				? (sides[collection] ?? `entered under the side “${name}”`)
				: ways[facet.id];
	return `${NOUN[collection]} ${words}`;
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
	return found === undefined ? "" : ` That means: ${found.meaning}.`;
}

/**
 * What a narrowed page is called, and what it says of itself.
 * @param all how many entries the collection has
 */
export function facetPageWords(page: FacetPage, all: number): { title: string; description: string } {
	const { collection, value, part, parts } = page;
	const of = parts === 1 ? "" : `part ${part} of ${parts}`;
	const count = `${sentenceCase(which(page, value))}: ${value.entries.length} of ${all}.`;
	return {
		title: `${messages.labels.collection[collection].name}: ${heading(page, value)}${of && `, ${of}`}`,
		description: `${count}${meaning(page, value)}${of && ` ${sentenceCase(of)}.`}`,
	};
}

/** What a part of a list of sources holds: "ABC News – BBC News". */
export function pageName(entries: FacetPage<"sources">["entries"]): string {
	const ends = [entries[0], entries.at(-1)].map((one) => one?.data.publisher ?? "");
	return [...new Set(ends)].join(" – ");
}
