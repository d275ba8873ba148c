/** How often each key occurs, most first; equal counts in the order of the alphabet. */
export function occurrencesOf<K extends string>(keys: readonly K[]): [key: K, count: number][] {
	const counts = new Map<K, number>();
	for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}
