/*
 * <flow-lines> around a figure lights what belongs together: beside a point the clauses that stand in it,
 * beside a clause its points. The mark in hand itself is lit by <chart-view>, which hears of it first.
 */

const names = (mark: Element, name: string): string[] => (mark.getAttribute(name) ?? "").split(" ").filter(Boolean);

class FlowLines extends HTMLElement {
	connectedCallback(): void {
		for (const kind of ["pointerover", "focusin"]) this.addEventListener(kind, ({ target }) => this.#light(target));
	}

	#light(target: EventTarget | null): void {
		const at = (one: EventTarget | null): Element | null =>
			one instanceof Element ? one.closest("[data-point], [data-through]") : null;
		const mark = at(target) ?? at(document.activeElement);
		if (mark === null) return;
		const points = [...names(mark, "data-point"), ...names(mark, "data-through")];
		const kin = mark.hasAttribute("data-point") ? "[data-through]" : "[data-point]";
		for (const other of mark.closest("svg")?.querySelectorAll(kin) ?? [])
			if ([...names(other, "data-point"), ...names(other, "data-through")].some((one) => points.includes(one)))
				other.setAttribute("data-on", "");
	}
}

if (!customElements.get("flow-lines")) customElements.define("flow-lines", FlowLines);
