/** Most events that are named in the wide drawing. */
const NAMED = 9;

/** The events that concern most clauses, at most so many: all that concern `least` clauses or more. */
export function named<E extends { clauses: readonly unknown[] }>(
	events: readonly E[],
	most = NAMED,
): { least: number; events: ReadonlySet<E> } {
	const among = (least: number): E[] => events.filter(({ clauses }) => clauses.length >= least);
	const counts = events.map(({ clauses }) => clauses.length).filter((count) => count > 0);
	const least = counts.sort((a, b) => a - b).find((count) => among(count).length <= most);
	return { least: least ?? 0, events: new Set(least === undefined ? [] : among(least)) };
}
