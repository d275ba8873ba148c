/**
 * Makes something of an object once, however many pages ask for it: a view of the whole site, an index of a list.
 * @param make must depend on the object alone, which must not change
 */
export function madeOnce<S extends object, T extends object>(make: (from: S) => T): (from: S) => T {
	const known = new WeakMap<S, T>();
	return (from) => {
		const made = known.get(from) ?? make(from);
		known.set(from, made);
		return made;
	};
}
