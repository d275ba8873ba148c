import { readHash, stateHash } from "./map-address.ts";
import { zooming } from "./map-zoom.ts";

/*
 * <map-view> makes a printed map livelier: layers on and off, a mark and its row light up together,
 * and a view that can be zoomed and sent as an address. Without it the map is complete.
 */

export class MapView extends HTMLElement {
	#view: string | null = null;

	connectedCallback(): void {
		const figure = this.closest("figure");
		const svg = this.querySelector("svg");
		if (figure === null || svg === null) return;
		const state = readHash(location.hash);
		this.#switches(figure, state?.off ?? []);
		this.#ties(figure);
		const begin = (): void => {
			zooming(this, svg, state?.view ?? null, (view) => {
				this.#view = view;
				this.#remember(figure);
			});
		};
		if ("requestIdleCallback" in window) requestIdleCallback(begin);
		else setTimeout(begin, 200);
	}

	/** A box to tick before each entry of the legend. */
	#switches(figure: HTMLElement, off: readonly string[]): void {
		for (const entry of figure.querySelectorAll<HTMLElement>("li[data-layer]")) {
			const layer = figure.querySelector(`#${CSS.escape(`${this.dataset["map"]}-${entry.dataset["layer"]}`)}`);
			const words = entry.querySelector("[data-name]")?.textContent;
			if (layer === null) continue;
			const box = document.createElement("input");
			box.type = "checkbox";
			box.checked = !off.includes(entry.dataset["layer"] ?? "");
			box.setAttribute("aria-label", `${this.dataset["show"]}: ${words}`);
			const show = (): void => {
				layer.toggleAttribute("hidden", !box.checked);
			};
			box.addEventListener("change", () => {
				show();
				this.#remember(figure);
			});
			show();
			entry.prepend(box);
		}
	}

	/** Pointing at a mark, a label or a row lights up whatever tells of the same. */
	#ties(figure: HTMLElement): void {
		const rowOf = (target: EventTarget | null): string | undefined => {
			if (!(target instanceof Element)) return undefined;
			const one = target.closest<HTMLElement | SVGElement>("[data-row], tr[id]");
			return one === null ? undefined : (one.dataset["row"] ?? one.id);
		};
		const light = (event: Event): void => {
			for (const one of figure.querySelectorAll("[data-on]")) one.removeAttribute("data-on");
			const row = event.type === "pointerleave" ? undefined : rowOf(event.target);
			if (row === undefined) return;
			for (const one of figure.querySelectorAll(`[data-row="${CSS.escape(row)}"], #${CSS.escape(row)}`))
				one.setAttribute("data-on", "");
		};
		for (const type of ["pointerover", "pointerleave", "focusin"]) figure.addEventListener(type, light);
	}

	/** Writes the view into the address, but never over an anchor that the reader went to. */
	#remember(figure: HTMLElement): void {
		const boxes = [...figure.querySelectorAll<HTMLElement>("li[data-layer]")].filter(
			(entry) => entry.querySelector("input")?.checked === false,
		);
		const off = boxes.map((entry) => entry.dataset["layer"] ?? "");
		const hash = stateHash({ view: this.#view, off });
		if (hash === null && !location.hash.startsWith("#map=")) return;
		history.replaceState(history.state, "", hash ?? location.pathname + location.search);
	}
}

if (!customElements.get("map-view")) customElements.define("map-view", MapView);
