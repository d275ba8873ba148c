import { nextInLanes } from "./lane-navigation.ts";
import { type MarkPoint, next } from "./nearest-mark.ts";

/*
 * <chart-view> lets the values of a printed chart be read by keyboard and by pointing: its marks are one
 * stop of the Tab key, arrows move between them, and a line below says the value of the one in hand.
 */

class ChartView extends HTMLElement {
	connectedCallback(): void {
		for (const svg of this.querySelectorAll("svg")) {
			const first = svg.querySelector(":is(a[data-row], a[href]):not([hidden])");
			first?.setAttribute("tabindex", "0");
			svg.addEventListener("keydown", (event) => this.#step(svg, event));
		}
		this.addEventListener("focusin", ({ target }) => this.#hold(target));
		this.addEventListener("focusout", () => this.#light(null));
		this.addEventListener("pointerover", ({ target }) => this.#light(markAt(target) ?? this.#held()));
		this.addEventListener("pointerleave", () => this.#light(this.#held()));
	}

	/** Arrows, Home and End move between the marks that are shown. */
	#step(svg: SVGSVGElement, event: KeyboardEvent): void {
		const from = markAt(event.target);
		if (from === null || event.altKey || event.ctrlKey || event.metaKey) return;
		const marks: Element[] = [...svg.querySelectorAll("a")].filter((mark) => !mark.hasAttribute("hidden"));
		const boxes = marks.map((mark): MarkPoint => {
			// Lines that lead away from a row would draw its middle aside.
			const { x, y, width, height } = (mark.querySelector("[data-part=band]") ?? mark).getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		});
		const told = (name: string): number[] => marks.flatMap((mark) => mark.getAttribute(name) ?? []).map(Number);
		const columns = told("data-column");
		const lanes = columns.length > 0 ? columns : told("data-lane");
		const down = columns.length > 0 || svg.closest("[data-set=narrow]") !== null;
		const step =
			lanes.length === marks.length
				? nextInLanes(lanes, boxes, marks.indexOf(from), event.key, down)
				: next(boxes, marks.indexOf(from), event.key);
		const to = marks[step ?? -1];
		if (to === undefined) return;
		event.preventDefault();
		(to as SVGElement).focus();
	}

	/** The mark that has the focus is the one to which Tab comes back. */
	#hold(target: EventTarget | null): void {
		const mark = markAt(target);
		if (mark === null) return;
		for (const other of mark.closest("svg")?.querySelectorAll('a[tabindex="0"]') ?? [])
			other.setAttribute("tabindex", "-1");
		mark.setAttribute("tabindex", "0");
		this.#light(mark);
	}

	/** The mark that has the focus, which a pointer at rest beside it does not put out. */
	#held(): Element | null {
		return this.contains(document.activeElement) ? markAt(document.activeElement) : null;
	}

	#light(mark: Element | null): void {
		const figure = this.closest("section, figure") ?? this;
		for (const one of figure.querySelectorAll("[data-on]")) one.removeAttribute("data-on");
		this.#say(mark);
		const row = mark?.getAttribute("data-row");
		mark?.setAttribute("data-on", "");
		if (row) figure.querySelector(`#${CSS.escape(row)}`)?.setAttribute("data-on", "");
	}

	#say(mark: Element | null): void {
		const line = this.querySelector<HTMLElement>("[data-part=value]");
		if (line !== null) line.textContent = mark?.getAttribute("aria-label") ?? "";
	}
}

const markAt = (target: EventTarget | null): Element | null =>
	target instanceof Element ? target.closest("chart-view svg a") : null;

if (!customElements.get("chart-view")) customElements.define("chart-view", ChartView);
