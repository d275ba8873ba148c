import { advice } from "./search-advice.ts";
import { type Failure, type Found, load, look, SearchFailure } from "./search-engine.ts";
import { Facets } from "./search-facets.ts";
import { resultRow, step, titleRow } from "./search-results.ts";
import { isIdle, readState, type SearchState, SORTS, toggled, widened, writeState } from "./search-state.ts";
import { loadTitles, type Titles, termOf, titlesFor, wordsOf } from "./search-titles.ts";
import { filled, slot } from "./template-parts.ts";

/*
 * <search-view>: the page of the search. Titles that match stand there at once; what the index finds takes their place.
 * The address says what is asked. Whatever fails, the lists of the page remain.
 */

/** Results that are shown at first, and with each press of the button. */
const STEP = 10;
/** With fewer results another spelling is asked for. */
const FEW = 3;
/** Milliseconds without a key after which the index is asked. */
const PAUSE = 200;

export class SearchView extends HTMLElement {
	#state: SearchState = readState("");
	#shown = STEP;
	#found: Found | null = null;
	/** The words to mark in what was found. */
	#words: readonly string[] = [];
	/** True once the index has answered. */
	#ready = false;
	/** Counts what was asked, so that a late answer to an earlier question is dropped. */
	#asked = 0;
	#timer = 0;
	/** True where the address is one that the reader went to; typing then begins a new one. */
	#settled = true;
	#failed = false;
	#facets!: Facets;
	#input!: HTMLInputElement;

	connectedCallback(): void {
		const input = this.querySelector<HTMLInputElement>("input[type=search]");
		if (input === null || input.form === null) return;
		this.#input = input;
		this.#facets = new Facets(slot(this, "facets"), (facet, value) => this.#go(toggled(this.#state, facet, value)));
		slot<HTMLDetailsElement>(this, "facets").open = matchMedia("(min-width: 60rem)").matches;
		const warm = (): void => {
			void load(this.#base).catch(() => {});
			void loadTitles(this.#page).catch(() => {});
		};
		input.addEventListener("focus", warm, { once: true });
		if (document.activeElement === input) warm();
		input.addEventListener("input", () => this.#typed());
		input.form.addEventListener("submit", (event) => {
			event.preventDefault();
			this.#go({ ...this.#state, q: input.value.trim() });
		});
		slot(this, "sort").addEventListener("change", ({ target }) => {
			const sort = SORTS.find((one) => one === (target as HTMLSelectElement).value);
			if (sort !== undefined) this.#go({ ...this.#state, sort });
		});
		this.addEventListener("click", (event) => this.#click(event));
		this.addEventListener("keydown", (event) => step(event, input, slot(this, "list")));
		window.addEventListener("popstate", () => this.#arrive());
		window.addEventListener("online", () => {
			if (this.#failed) void this.#show();
		});
		this.#arrive();
	}

	/** The address of this page, and the path of the site. */
	get #page(): string {
		return this.#input.form?.action ?? location.href;
	}
	get #base(): string {
		return new URL("..", this.#page).pathname;
	}

	/** Shows what the address asks. */
	#arrive(): void {
		this.#state = readState(location.search);
		this.#shown = (history.state as { shown?: number } | null)?.shown ?? STEP;
		this.#settled = true;
		this.#input.value = this.#state.q;
		void this.#show();
	}

	/** Goes to a state as to another page. */
	#go(state: SearchState): void {
		clearTimeout(this.#timer);
		const address = location.pathname + writeState(state);
		const same = address === location.pathname + location.search;
		history[same ? "replaceState" : "pushState"](null, "", address);
		this.#state = state;
		this.#shown = STEP;
		this.#settled = true;
		this.#input.value = state.q;
		void this.#show();
	}

	#typed(): void {
		clearTimeout(this.#timer);
		const state = { ...this.#state, q: this.#input.value.trim() };
		if (state.q === this.#state.q) return;
		this.#state = state;
		if (!this.#ready) void this.#early(state);
		this.#timer = window.setTimeout(() => {
			history[this.#settled ? "pushState" : "replaceState"](null, "", location.pathname + writeState(state));
			this.#settled = false;
			this.#shown = STEP;
			void this.#show();
		}, PAUSE);
	}

	/** Matching titles, while the index is on its way. */
	async #early(state: SearchState): Promise<void> {
		const titles = await loadTitles(this.#page).catch(() => null);
		if (state !== this.#state || this.#ready || isIdle(state)) return;
		slot(this, "found").hidden = false;
		this.#list(this.#titleRows(titles));
		if (!this.#failed) this.#say("loading");
	}

	#titleRows(titles: Titles | null): HTMLElement[] {
		if (titles === null || this.#state.q === "") return [];
		const { q } = this.#state;
		return titlesFor(q, titles, STEP).map((row) => titleRow(this, this.#base, row, wordsOf(q, titles)));
	}

	#list(rows: readonly HTMLElement[]): void {
		slot(this, "list").replaceChildren(...rows);
		slot(this, "more").hidden = true;
	}

	/** Says how many there are, aloud too. */
	#say(name: "loading" | "none" | "one" | "many" | null, number = 0): void {
		const status = slot(this, "status");
		status.textContent = name === null ? "" : (status.dataset[name] ?? "").replace("#", String(number));
	}

	async #show(): Promise<void> {
		const asked = ++this.#asked;
		const state = this.#state;
		slot(this, "found").hidden = isIdle(state);
		slot<HTMLSelectElement>(this, "sort").value = state.sort;
		this.#failed = false;
		if (isIdle(state)) {
			this.#list([]);
			this.#tell(null);
			this.#say(null);
			return;
		}
		if (!this.#ready) {
			void load(this.#base).catch(() => {});
			void this.#early(state);
		}
		const titles = await loadTitles(this.#page).catch(() => null);
		try {
			const term = state.q === "" ? null : titles === null ? state.q : termOf(state.q, titles);
			const found = await look(this.#base, term, state);
			const results = await found.read(0, this.#shown);
			if (asked !== this.#asked) return;
			this.#ready = true;
			this.#found = found;
			this.#words = wordsOf(state.q, titles);
			this.#list(results.map((result) => resultRow(this, result, this.#words)));
			slot(this, "more").hidden = found.total <= this.#shown;
			const shorter = found.term === term ? null : filled(this, "shorter", { term: found.term ?? "" });
			this.#tell((found.total < FEW ? advice(this, state, found, titles) : null) ?? shorter);
			this.#say(found.total === 0 ? "none" : found.total === 1 ? "one" : "many", found.total);
			const counts = await found.counts();
			if (asked === this.#asked) this.#facets.show(state, counts);
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#failed = true;
			this.#list(this.#titleRows(titles));
			this.#say(null);
			this.#tell(filled(this, error instanceof SearchFailure ? error.failure : ("broken" satisfies Failure), {}));
		}
	}

	#tell(message: HTMLElement | null): void {
		slot(this, "message").replaceChildren(...(message === null ? [] : [message]));
		this.toggleAttribute("data-failed", message !== null && slot(this, "list").children.length < FEW);
	}

	async #more(): Promise<void> {
		const from = this.#shown;
		const rows = await this.#found?.read(from, from + STEP).catch(() => []);
		if (rows === undefined || rows.length === 0 || this.#found === null) return;
		this.#shown += STEP;
		history.replaceState({ shown: this.#shown }, "");
		const made = rows.map((result) => resultRow(this, result, this.#words));
		slot(this, "list").append(...made);
		slot(this, "more").hidden = this.#found.total <= this.#shown;
		made[0]?.querySelector("a")?.focus();
	}

	#click(event: MouseEvent): void {
		const target = event.target as Element;
		const act = target.closest<HTMLElement>("[data-do]")?.dataset["do"];
		if (act === "more") void this.#more();
		if (act === "clear") {
			this.#go(widened(this.#state));
			this.#input.focus();
		}
		// Anew from the address, which says all: a browser may remember that a file was missing as long as the page stands.
		if (act === "retry") location.reload();
		const link = target.closest("a");
		if (link === null || link.pathname !== location.pathname || link.hash !== "") return;
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
		event.preventDefault();
		this.#go(readState(link.search));
		this.#input.focus();
	}
}

if (!customElements.get("search-view")) customElements.define("search-view", SearchView);
