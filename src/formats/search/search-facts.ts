import type * as E from "../../model/entities.ts";
import { firstDay, lastDay } from "../../schema/fields/edtf.ts";
import type { Side } from "../../schema/fields/terms.ts";
import { messages } from "../../text/messages/index.ts";

/*
 * What a search can be narrowed by, read off the linked entries: never scraped from a page. Each function gives
 * printed names, since these are what the reader chooses from.
 */

/** A page that the search knows by an entry. */
export type Searched = Exclude<E.Page, E.Line | E.SitePage>;

const SILENT = ["absent", "not-seen", "not-public"];

/** Each value once, in the order of first appearance. */
export const once = <T>(values: readonly T[]): T[] => [...new Set(values)];

/** The provisions that an entry is about. */
export function clausesOf(entry: Searched): readonly E.Clause[] {
	if (entry.collection === "clauses") return [entry];
	if ("wordings" in entry || entry.collection === "sources" || entry.collection === "actors") return [];
	if (entry.collection === "glossary")
		return entry.usedBy.filter((page): page is E.Clause => page.collection === "clauses");
	return entry.clauses;
}

/** The themes of the provisions that an entry is about. */
export const themesOf = (entry: Searched): string[] => once(clausesOf(entry).map(({ theme }) => theme.name));

function versionsIn(entry: Searched): readonly E.Version[] {
	switch (entry.collection) {
		case "versions":
			return [entry];
		case "clauses":
			return entry.wordings.filter((w) => !SILENT.includes(w.data.state)).map((w) => w.version);
		case "events":
			return entry.versions;
		case "zones":
			return entry.versions;
		case "disputes": {
			const { versions, answers } = entry;
			return [...versions, ...answers.flatMap(({ version }) => version ?? [])];
		}
		case "places":
			return entry.versions.filter(({ fate }) => fate.status !== "silent").map(({ version }) => version);
		default:
			return [];
	}
}

/** The versions in which an entry stands, or of which it tells; a version that is silent on a clause is none. */
export const versionsOf = (entry: Searched): string[] => once(versionsIn(entry).map(({ title }) => title));

function namedIn(entry: Searched): readonly E.Named<E.Actor>[] {
	switch (entry.collection) {
		case "actors":
			return [{ entry: entry, name: entry.title }];
		case "clauses":
			return entry.positions.map(({ speaker }) => speaker);
		case "events":
			return entry.participants;
		case "disputes":
			return entry.answers.map(({ holder }) => holder);
		case "zones":
			return [entry.holder];
		default:
			return [];
	}
}

/** The actors, with a page here, who speak or take part. */
export const actorsOf = (entry: Searched): string[] =>
	once(namedIn(entry).flatMap(({ entry: actor }) => (actor === null ? [] : actor.title)));

function sidesIn(entry: Searched): readonly Side[] {
	const named = namedIn(entry).flatMap(({ entry: actor }) => (actor === null ? [] : actor.data.side));
	if (entry.collection === "clauses") return entry.positions.map(({ data }) => data.side);
	if (entry.collection === "sources") return [entry.data.side];
	const acted = entry.collection === "events" ? entry.data.side : undefined;
	return acted === undefined ? named : [acted, ...named];
}

/** The sides that speak, act or take part; of a source, where its publisher is based. */
export const sidesOf = (entry: Searched): string[] => once(sidesIn(entry)).map((side) => messages.labels.side[side]);

/** The entry's own date as EDTF, by which it is sorted; undefined where it has none. */
export const dateOf = ({ data }: Searched): string | undefined =>
	"date" in data && typeof data.date === "string" ? data.date : undefined;

const datesOf = (entry: Searched): readonly string[] => {
	const own = dateOf(entry);
	if (own !== undefined) return [own];
	return entry.collection === "disputes" ? entry.answers.map(({ data }) => data.date) : [];
};

/** The years that a date can mean: "2025". */
function yearsIn(date: string): string[] {
	const [first, last] = [Number(firstDay(date).slice(0, 4)), Number(lastDay(date).slice(0, 4))];
	return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}

/** The months that a date names: "2025-12"; none where only a year is known. */
function monthsIn(date: string): string[] {
	if (date.split("/").some((end) => !/^\d{4}-\d{2}/.test(end))) return [];
	const number = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
	const [first, last] = [number(firstDay(date)), number(lastDay(date))];
	return Array.from({ length: last - first + 1 }, (_, i) => {
		const month = first + i;
		return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}`;
	});
}

/** The years of an entry's date; of a dispute, those of its answers. */
export const yearsOf = (entry: Searched): string[] => once(datesOf(entry).flatMap(yearsIn)).sort();

/** The months of an entry's date; of a dispute, those of its answers. */
export const monthsOf = (entry: Searched): string[] => once(datesOf(entry).flatMap(monthsIn)).sort();
