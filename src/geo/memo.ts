/** Computes once and keeps the result: shapes are the same for the whole build. */
export function memo<T>(compute: () => T): () => T {
	let kept: { value: T } | null = null;
	return () => {
		kept ??= { value: compute() };
		return kept.value;
	};
}

/** Computes once per object, e.g. per line of a plan; a new plan of the dev server brings new objects. */
export function memoBy<K extends WeakKey, T>(compute: (key: K) => T): (key: K) => T {
	const kept = new WeakMap<K, { value: T }>();
	return (key) => {
		const known = kept.get(key);
		if (known) return known.value;
		const value = compute(key);
		kept.set(key, { value });
		return value;
	};
}
