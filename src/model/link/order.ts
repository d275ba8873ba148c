import type { Collection } from "../../schema/collections.ts";
import { firstDay } from "../../schema/fields/edtf.ts";
import { widest } from "../../schema/geography/window.ts";
import type * as E from "../entities.ts";
import type { Entities } from "../site-data.ts";

/* The order of each list. An id decides where nothing else does, so that every order is the same on each machine. */

type Compare<T> = (a: T, b: T) => number;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Compares by a key that is made once per entry, however often it is compared.
 * @param keyOf gives numbers and texts, the first that differs decides
 */
function byKey<T extends { id: string }>(keyOf: (entry: T) => readonly (number | string)[]): Compare<T> {
	const known = new WeakMap<T, readonly (number | string)[]>();
	const key = (entry: T): readonly (number | string)[] => {
		const made = known.get(entry) ?? keyOf(entry);
		known.set(entry, made);
		return made;
	};
	return (a, b) => {
		const other = key(b);
		for (const [index, x] of key(a).entries()) {
			const y = other[index];
			if (x !== y && y !== undefined) return x < y ? -1 : 1;
		}
		return byText(a.id, b.id);
	};
}

/** Behind every day. */
const LAST = "9";

const byTitle = byKey(({ title }: E.Base<Collection>) => [title]);

/** Publishers in the order of the alphabet, small and large letters as one; each by date, what has none last. */
const byPublisher = byKey(({ data }: E.Source) => [
	data.publisher.toLowerCase(),
	data.date === undefined ? LAST : firstDay(data.date),
]);

/** By the first day that a date can mean. */
export const byDate = byKey(({ data }: { data: { date: string }; id: string }) => [firstDay(data.date)]);

const byWindow = byKey(({ data }: E.Strike) => {
	const { from, to } = widest(data);
	return [from, to];
});

/** By theme, then by the number in the first main version that numbers the clause; what none numbers stands last. */
const byTheme = byKey(({ theme, wordings }: E.Clause) => {
	const first = wordings.find(({ version, data }) => version.data.main && data.points.length > 0);
	if (first === undefined) return [theme.rank, LAST];
	const points = first.data.points.map((point) => Number.parseInt(point, 10));
	return [theme.rank, firstDay(first.version.data.date), first.version.id, Math.min(...points)];
});

export const ORDER: { readonly [C in Collection]: Compare<Entities[C]> } = {
	versions: byDate,
	clauses: byTheme,
	positions: (a, b) => byDate(b, a),
	numbers: byTitle,
	disputes: byTitle,
	actors: byTitle,
	events: byDate,
	explainers: byTitle,
	glossary: byTitle,
	sources: byPublisher,
	places: byTitle,
	lines: byDate,
	zones: byDate,
	strikes: byWindow,
	pages: byTitle,
};
