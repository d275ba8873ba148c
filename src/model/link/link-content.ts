import type { Collection } from "../../schema/collections.ts";
import { COLLECTIONS, pathOf } from "../../schema/collections.ts";
import { firstDay } from "../../schema/edtf.ts";
import { printFigure } from "../../schema/figure.ts";
import { looksLikeId } from "../../schema/id.ts";
import { fillAll } from "../../schema/placeholder.ts";
import { THEMES } from "../../schema/terms.ts";
import { widest } from "../../schema/window.ts";
import type { CheckedEntry } from "../checked-entry.ts";
import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";
import { fillBackLinks } from "./back-links.ts";

const titleOf = (data: Record<string, unknown>, id: string): string => {
	const { title, name, publisher } = data;
	for (const value of [name, title, publisher]) if (typeof value === "string") return value;
	return id;
};

const byTitle = (a: E.Base<Collection>, b: E.Base<Collection>): number =>
	a.title < b.title ? -1 : a.title > b.title ? 1 : a.id < b.id ? -1 : 1;
/** Publishers in the order of the alphabet, small and large letters as one; each by date, what has none last. */
const byPublisher = (a: E.Source, b: E.Source): number => {
	const key = ({ data, id }: E.Source): string[] => [
		data.publisher.toLowerCase(),
		data.date === undefined ? "9" : firstDay(data.date),
		id,
	];
	const [x, y] = [key(a), key(b)];
	const first = x.findIndex((part, index) => part !== y[index]);
	return first < 0 ? 0 : (x[first] ?? "") < (y[first] ?? "") ? -1 : 1;
};
const byDate = (a: { data: { date: string }; id: string }, b: { data: { date: string }; id: string }): number => {
	const [x, y] = [firstDay(a.data.date), firstDay(b.data.date)];
	return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
};

const byWindow = (a: E.Strike, b: E.Strike): number => {
	const [x, y] = [widest(a.data), widest(b.data)];
	return x.from - y.from || x.to - y.to || (a.id < b.id ? -1 : 1);
};

/** Where a clause stands in a list: by theme, then by its number in the texts. */
const clausePlace = ({ data }: E.Clause): number => {
	const number = (version: string, shift: number) => {
		const points = data.wordings.find((w) => w.version === version)?.points ?? [];
		return points.length > 0 ? Math.min(...points.map((p) => Number.parseInt(p, 10))) + shift : null;
	};
	return THEMES.indexOf(data.theme) * 1000 + (number("us-draft-28", 0) ?? number("framework-20", 100) ?? 500);
};

/**
 * Links valid entries: ids become objects, figures are filled in, back-links are
 * turned round, lists are sorted; the result is frozen one level deep.
 */
export function linkContent(raw: readonly CheckedEntry[]): SiteData {
	const figures = new Map(
		raw
			.filter((e): e is CheckedEntry<"numbers"> => e.collection === "numbers")
			.map((e) => [e.id, printFigure(e.data)] as const),
	);
	const print = (id: string) => figures.get(id);
	const shells = new Map<string, E.Base<Collection>>();
	const lists = Object.fromEntries(
		Object.keys(COLLECTIONS).map((name) => [name, [] as E.Base<Collection>[]]),
	) as Record<Collection, E.Base<Collection>[]>;
	for (const entry of raw) {
		const data = fillAll(entry.data, print);
		const shell: E.Base<Collection> = {
			collection: entry.collection,
			id: entry.id,
			data,
			title: titleOf(data as Record<string, unknown>, entry.id),
			path: pathOf(entry.collection, entry.id) ?? "",
			file: entry.file,
			cites: [],
			body: entry.hasBody,
			disputes: [],
			printedNumbers: [],
		};
		shells.set(`${entry.collection}/${entry.id}`, shell);
		lists[entry.collection].push(shell);
	}
	const get = ((collection: Collection, id: string) => {
		const found = shells.get(`${collection}/${id}`);
		if (found === undefined) throw new Error(`no entry called ${id} in ${collection}`);
		return found;
	}) as SiteData["get"];

	const find = ((collection: Collection, id: string) => shells.get(`${collection}/${id}`)) as SiteData["find"];
	const named = ((collection: "actors" | "places", value: string) => {
		if (!looksLikeId(value)) return { entry: null, name: value };
		const entry = get(collection, value);
		return { entry, name: entry.title };
	}) as SiteData["named"];

	for (const list of Object.values(lists)) list.sort(byTitle);
	lists.sources.sort(byPublisher as never);
	lists.events.sort(byDate as never);
	lists.versions.sort(byDate as never);
	lists.lines.sort(byDate as never);
	lists.zones.sort(byDate as never);
	lists.strikes.sort(byWindow as never);
	lists.positions.sort(((a: E.Position, b: E.Position) => -byDate(a, b)) as never);
	lists.clauses.sort(
		((a: E.Clause, b: E.Clause) => clausePlace(a) - clausePlace(b) || (a.id < b.id ? -1 : 1)) as never,
	);

	const site = {
		...lists,
		main: Object.freeze((lists.versions as E.Version[]).filter((v) => v.data.main)),
		get,
		find,
		named,
	} as unknown as SiteData;
	fillBackLinks(site, raw, figures);
	for (const list of Object.values(lists)) Object.freeze(list);
	return Object.freeze(site);
}
