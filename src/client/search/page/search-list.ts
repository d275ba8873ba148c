import { slot } from "../../template.ts";
import type { Found, Result } from "../pagefind/pagefind.ts";
import { resultRow } from "./search-results.ts";

/* The list of the results, and the button for more of them. */

/** Results that are shown at first, and with each press of the button. */
export const STEP = 10;

export class ResultList {
	/** How many results are shown, or will be. */
	shown = STEP;
	readonly #root: HTMLElement;
	readonly #field: HTMLElement;
	#found: Found | null = null;
	/** The words to mark in what was found. */
	#words: readonly string[] = [];
	/** What more is being read of. */
	#reading: Found | null = null;

	/** @param field where the focus goes when what had it is gone */
	constructor(root: HTMLElement, field: HTMLElement) {
		this.#root = root;
		this.#field = field;
	}

	/** Puts rows in the place of those that stand there; a link that has the focus keeps it where the new rows have it. */
	replace(rows: readonly HTMLElement[]): void {
		const list = slot(this.#root, "list");
		const more = slot(this.#root, "more");
		const held = document.activeElement;
		const isHere = held !== null && (list.contains(held) || held === more);
		const address = held?.getAttribute("href") ?? null;
		this.#found = null;
		more.hidden = true;
		list.replaceChildren(...rows);
		if (!isHere) return;
		const links = [...list.querySelectorAll("a")];
		const same = links.find((link) => address !== null && link.getAttribute("href") === address);
		(same ?? links[0] ?? this.#field).focus({ preventScroll: same !== undefined });
	}

	/** Lists what was found. @param results the first of them, as many as are shown */
	fill(found: Found, results: readonly Result[], words: readonly string[]): void {
		this.replace(results.map((result) => resultRow(this.#root, result, words)));
		this.#found = found;
		this.#words = words;
		slot(this.#root, "more").hidden = found.total <= this.shown;
	}

	/** Adds the next results, once for each time that they are asked for, and never below those of another question. */
	async more(): Promise<void> {
		const found = this.#found;
		if (found === null || this.#reading === found) return;
		this.#reading = found;
		try {
			const rows = await found.read(this.shown, this.shown + STEP);
			if (this.#found !== found) return;
			this.shown += STEP;
			history.replaceState({ shown: this.shown }, "");
			const made = rows.map((result) => resultRow(this.#root, result, this.#words));
			slot(this.#root, "list").append(...made);
			slot(this.#root, "more").hidden = found.total <= this.shown;
			made[0]?.querySelector("a")?.focus();
		} finally {
			if (this.#reading === found) this.#reading = null;
		}
	}
}
