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

/** What is kept for the lists of objects that begin alike. */
interface Branch<K extends WeakKey, T> {
	longer: WeakMap<K, Branch<K, T>>;
	kept: { value: T } | null;
}
const branch = <K extends WeakKey, T>(): Branch<K, T> => ({ longer: new WeakMap(), kept: null });

/** Computes once per list of objects in their order, e.g. per list of shapes. */
export function memoByAll<K extends WeakKey, T>(compute: (keys: readonly K[]) => T): (keys: readonly K[]) => T {
	const root = branch<K, T>();
	return (keys) => {
		const end = keys.reduce((known, key) => {
			const longer = known.longer.get(key) ?? branch<K, T>();
			known.longer.set(key, longer);
			return longer;
		}, root);
		end.kept ??= { value: compute(keys) };
		return end.kept.value;
	};
}
