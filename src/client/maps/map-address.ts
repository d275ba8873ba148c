/* What the reader made of a map, as the fragment of an address. */

/** A layer that the reader switched off is named in the address after the view. */
export interface MapState {
	view: string | null;
	off: readonly string[];
}

/** The address of a state: "#map=2.5/410/280/line+claimed"; null for the map as printed. */
export function stateHash({ view, off }: MapState): string | null {
	if (view === null && off.length === 0) return null;
	return `#map=${view ?? "1/0/0"}${off.length > 0 ? `/${off.join("+")}` : ""}`;
}

/** Reads such an address; null where it names no map. */
export function readHash(hash: string): MapState | null {
	const [, view, off] = /^#map=([\d.]+\/-?[\d.]+\/-?[\d.]+)(?:\/([a-z0-9+-]+))?$/.exec(hash) ?? [];
	if (view === undefined) return null;
	return { view: view.startsWith("1/") ? null : view, off: off === undefined ? [] : off.split("+") };
}
