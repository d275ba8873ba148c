/* What can go wrong with the index of the search: four names, each with its own words on the page. */

/** No line; no index beside the pages; WebAssembly refused; anything else. */
export type Failure = "offline" | "missing" | "wasm" | "broken";

export class SearchFailure extends Error {
	readonly failure: Failure;
	constructor(failure: Failure) {
		super(failure);
		this.failure = failure;
	}
}

/** Why loading failed: asked only then. */
export async function reasonOf(address: string): Promise<Failure> {
	if (!navigator.onLine) return "offline";
	const answer = await fetch(`${address}pagefind-entry.json`, { cache: "no-store" }).catch(() => null);
	if (answer === null) return "offline";
	if (!answer.ok) return "missing";
	const empty = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);
	const runs = await WebAssembly.compile(empty).then(
		() => true,
		() => false,
	);
	return runs ? "broken" : "wasm";
}

/**
 * Pagefind passes over parts of its index that it cannot fetch as if nothing were in them. Before something is said to be
 * in no page, they are fetched again: from the store of the browser where they came.
 * @throws where one of them does not come
 */
export async function assertIndexComplete(address: string): Promise<void> {
	const asked = performance.getEntriesByType("resource").map(({ name }) => name);
	const parts = asked.filter((name) => /\/pagefind\/(index|filter)\//.test(name));
	const fetched = [...new Set(parts)].map((part) => fetch(part, { cache: "force-cache" }));
	const answers = await Promise.all([fetch(`${address}pagefind-entry.json`, { cache: "no-store" }), ...fetched]);
	if (answers.some(({ ok }) => !ok)) throw new Error("a part of the index is missing");
}
