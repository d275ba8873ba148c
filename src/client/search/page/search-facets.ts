import { fillSlots, slot } from "../../template.ts";
import type { Counts } from "../pagefind/pagefind.ts";
import { FACETS, narrowedBy, type SearchFacet, type SearchState } from "./search-state.ts";

/* The boxes by which results are narrowed: each value that would leave a result, with how many. */

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** A value as printed: "2025-12" as "December 2025", all else as the index names it. */
export const printedValue = (facet: SearchFacet, value: string): string =>
	facet === "month" && /^\d{4}-\d{2}$/.test(value) ? MONTH.format(new Date(`${value}-01T00:00:00Z`)) : value;

/** The values to offer, with what they leave: chosen ones always; times latest first, all else most first. */
export function offered(
	facet: SearchFacet,
	counts: Readonly<Record<string, number>>,
	chosen: readonly string[],
): [value: string, count: number][] {
	const values = Object.entries(counts).filter(([value, count]) => count > 0 || chosen.includes(value));
	for (const value of chosen) if (!(value in counts)) values.push([value, 0]);
	const timed = facet === "year" || facet === "month";
	return values.sort(([a, n], [b, m]) => (timed ? (a < b ? 1 : -1) : m - n || (a < b ? -1 : 1)));
}

export class Facets {
	readonly #root: HTMLElement;

	/** @param choose told of each box that is ticked or unticked */
	constructor(root: HTMLElement, choose: (facet: SearchFacet, value: string) => void) {
		this.#root = root;
		root.addEventListener("change", ({ target }) => {
			const facet = this.#facetOf(target);
			if (facet !== undefined && target instanceof HTMLInputElement) choose(facet, target.value);
		});
	}

	#facetOf(target: EventTarget | null): SearchFacet | undefined {
		const name = target instanceof Element ? target.closest<HTMLElement>("[data-facet]")?.dataset["facet"] : undefined;
		return FACETS.find((facet) => facet === name);
	}

	/** Draws the boxes anew; the one that has the focus keeps it. */
	show(state: SearchState, counts: Counts): void {
		const at = document.activeElement;
		const held = at instanceof HTMLInputElement ? { facet: this.#facetOf(at), value: at.value } : null;
		for (const group of this.#root.querySelectorAll<HTMLDetailsElement>("[data-facet]")) {
			const facet = this.#facetOf(group);
			if (facet === undefined) continue;
			const chosen = state.chosen[facet];
			const values = offered(facet, counts[facet], chosen);
			group.hidden = values.length === 0;
			slot(group, "chosen").textContent = chosen.length === 0 ? "" : `${chosen.length}`;
			slot(group, "values").replaceChildren(
				...values.map(([value, count]) => this.#box(facet, value, count, chosen.includes(value))),
			);
			if (held?.facet !== facet) continue;
			for (const box of group.querySelectorAll("input")) if (box.value === held.value) box.focus();
		}
		const number = narrowedBy(state);
		slot(this.#root, "number").textContent = number === 0 ? "" : `${number}`;
		slot(this.#root, "clear").hidden = number === 0;
	}

	#box(facet: SearchFacet, value: string, count: number, checked: boolean): HTMLElement {
		const made = fillSlots(this.#root, "value", { name: printedValue(facet, value), count });
		const box = made.querySelector("input");
		if (box !== null) Object.assign(box, { value, checked });
		return made;
	}
}
