import type * as E from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { firstDay } from "../../schema/fields/edtf.ts";
import { shortCitation } from "../../text/format/citation.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { answersLine } from "../../text/sentences/answers.ts";
import { byline } from "../../text/sentences/land/zone.ts";
import {
	actorsOf,
	dateOf,
	monthsOf,
	once,
	type Searched,
	sidesOf,
	themesOf,
	versionsOf,
	yearsOf,
} from "./search-facts.ts";
import { type Parts, partsOf } from "./search-parts.ts";

/** What a search result can be narrowed by; printed names, months as "2025-12". */
export const FILTERS = ["kind", "theme", "version", "side", "actor", "year", "month"] as const;
export type Filter = (typeof FILTERS)[number];

/** What the search knows of one page beyond its words. */
export interface SearchRecord {
	/** Relative to the site: "clauses/crimea/", "glossary/#drone". */
	path: string;
	title: string;
	/** A short line beside it: what the drafts answer, or what tells it from its namesakes: "24 December 2025". May be empty. */
	detail: string;
	/** The day up to which it is informed, YYYY-MM-DD; empty where it carries none. */
	asOf: string;
	/** Its first day, YYYY-MM-DD; empty where it has none. */
	date: string;
	filters: Readonly<Record<Filter, readonly string[]>>;
	/** What it is called: a title that is a name, other spellings, words under which readers look for it. */
	names: readonly string[];
	/** Names and spellings of the places and terms that it is about. */
	about: readonly string[];
	parts: Parts;
	/** How much a word in its text counts: 1 is the rule. */
	weight: number;
	/** The title whose words count more than those of the text; empty for headlines of others. */
	heading: string;
}

/** How much the running text of a page of each kind counts. Sources are found, but never before what cites them. */
const WEIGHT = {
	clauses: 1,
	versions: 1,
	disputes: 1,
	glossary: 1,
	actors: 0.8,
	events: 0.8,
	explainers: 0.8,
	places: 0.8,
	zones: 0.8,
	sources: 0.1,
} as const satisfies Record<Searched["collection"], number>;
const PAGE_WEIGHT = 0.3;

/** The collections whose entries a search finds, in the order in which kinds are listed. */
export const SEARCHED = Object.keys(WEIGHT) as (keyof typeof WEIGHT)[];

/** Every entry that has an address of its own, kind by kind. */
export const searchedOf = (site: SiteData): Searched[] => SEARCHED.flatMap((name) => site[name] as readonly Searched[]);

/** Other spellings of an entry, each once and without its title. */
export function aliasesOf({ data, title }: Searched): string[] {
	if (!("aliases" in data)) return [];
	const { en, uk, ru } = data.aliases;
	return once([...en, ...uk, ...ru]).filter((alias) => alias !== title);
}

/** A title with all its spellings. */
export const spellingsOf = (entry: Searched): string[] => [entry.title, ...aliasesOf(entry)];

/** Collections whose titles are names, and not sentences in which names stand. */
const NAMED: readonly Searched["collection"][] = ["clauses", "versions", "actors", "glossary", "places"];

/** The days of an event as printed, under which it is looked for: "2025-12-23" is put so before the index is asked. */
const daysOf = (entry: Searched): string[] =>
	entry.collection === "events"
		? (dateOf(entry) ?? "")
				.split("/")
				.filter((end) => /^\d{4}-\d{2}-\d{2}$/.test(end))
				.map(printDate)
		: [];

/** All that an entry is called, and the words that its editors expect readers to type. */
const namesOf = (entry: Searched): string[] => [
	...(NAMED.includes(entry.collection) ? [entry.title] : []),
	...aliasesOf(entry),
	...("search_words" in entry.data ? entry.data.search_words : []),
	...daysOf(entry),
];

function subjectsOf(entry: Searched): readonly (E.Place | E.Term)[] {
	switch (entry.collection) {
		case "clauses":
			return [...entry.places, ...entry.terms];
		case "disputes":
			return entry.places;
		case "events":
			return entry.place?.entry == null ? [] : [entry.place?.entry];
		case "zones": {
			const { regions, place } = entry;
			return place === null ? regions : [...regions, place];
		}
		default:
			return [];
	}
}

const whereabouts = ({ data, region }: E.Place): string =>
	data.country ?? region?.title ?? (data.kind === "water" ? "" : messages.place.country);

/** The short line beside the title. */
export function detailOf(entry: Searched): string {
	switch (entry.collection) {
		case "clauses":
			return answersLine(entry);
		case "actors": {
			const { side, kind } = entry.data;
			return `${messages.labels.side[side]}, ${messages.labels.actorKind[kind]}`;
		}
		case "disputes":
		case "glossary":
			return themesOf(entry)[0] ?? "";
		case "explainers":
			return messages.labels.explainerKind[entry.data.kind];
		case "places":
			return whereabouts(entry);
		case "zones":
			return byline(entry);
		default: {
			const date = dateOf(entry);
			return date === undefined ? "" : printDate(date);
		}
	}
}

/** A clause goes by its question, as on its page. */
function titleOf(entry: Searched): string {
	if (entry.collection === "clauses") return entry.data.question;
	return entry.collection === "sources" ? shortCitation(entry.data) : entry.title;
}

/** The record of an entry. */
export function recordOf(entry: Searched): SearchRecord {
	const date = dateOf(entry);
	const source = entry.collection === "sources" ? entry : null;
	const names = namesOf(entry);
	return {
		path: entry.path,
		title: titleOf(entry),
		detail: detailOf(entry),
		asOf: "as_of" in entry.data ? entry.data.as_of : "",
		date: date === undefined ? "" : firstDay(date),
		filters: {
			kind: [messages.labels.collection[entry.collection].one],
			theme: themesOf(entry),
			version: versionsOf(entry),
			side: sidesOf(entry),
			actor: actorsOf(entry),
			year: yearsOf(entry),
			month: monthsOf(entry),
		},
		names,
		about: once(subjectsOf(entry).flatMap(spellingsOf)).filter((one) => !names.includes(one)),
		parts: partsOf(entry),
		weight: WEIGHT[entry.collection],
		heading: source === null ? entry.title : "",
	};
}

/**
 * The record of a page that is no entry: the home page, a list, a map, a page about the site.
 * @param about spellings of what it names
 */
export function pageRecord(
	path: string,
	title: string,
	about: readonly string[],
	{ find }: Pick<SiteData, "find">,
): SearchRecord {
	const versions = path.split("/").flatMap((step) => find("versions", step) ?? []);
	return {
		path,
		title: path === "" ? messages.site.name : title,
		detail: path === "" ? title : "",
		asOf: "",
		date: "",
		filters: {
			kind: [path.startsWith("maps/") ? messages.labels.pageKind.map : messages.labels.pageKind.page],
			theme: [],
			version: once(versions.map((version) => version.title)),
			side: [],
			actor: [],
			year: [],
			month: [],
		},
		names: [],
		about,
		parts: new Map(),
		weight: PAGE_WEIGHT,
		heading: path === "" ? messages.site.name : title,
	};
}
