import { fillSlots, slot } from "../../template.ts";
import { findPages, load } from "../pagefind/pagefind.ts";
import { loadTitles, type Titles, termOf, titlesFor, wordsToMark } from "../titles/titles.ts";
import { advice } from "./search-advice.ts";
import { Facets } from "./search-facets.ts";
import { type Failure, SearchFailure } from "./search-failure.ts";
import { ResultList, STEP } from "./search-list.ts";
import { step, titleRow } from "./search-results.ts";
import { isIdle, readState, type SearchState, SORTS, toggled, widened, writeState } from "./search-state.ts";

/*
 * <search-view>: the page of the search. Titles that match stand there at once; what the index finds takes their place.
 * The address says what is asked. Whatever fails, the lists of the page remain.
 */

/** With fewer rows no room is kept for more below a message. */
const FEW = 3;
/** Milliseconds without a key after which the index is asked. */
const PAUSE = 200;

export class SearchView extends HTMLElement {
	#state: SearchState = readState("");
	/** True once the index has answered. */
	#ready = false;
	/** Counts what was asked, so that a late answer to an earlier question is dropped. */
	#asked = 0;
	#timer = 0;
	/** True where the address is one that the reader went to; typing then begins a new one. */
	#settled = true;
	#failed = false;
	#facets!: Facets;
	#list!: ResultList;
	#input!: HTMLInputElement;

	connectedCallback(): void {
		const input = this.querySelector<HTMLInputElement>("input[type=search]");
		if (input === null || input.form === null) return;
		this.#input = input;
		this.#facets = new Facets(slot(this, "facets"), (facet, value) => this.#go(toggled(this.#state, facet, value)));
		this.#list = new ResultList(this, input);
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
		clearTimeout(this.#timer);
		this.#state = readState(location.search);
		this.#list.shown = (history.state as { shown?: number } | null)?.shown ?? STEP;
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
		this.#list.shown = STEP;
		this.#settled = true;
		this.#input.value = state.q;
		void this.#show();
	}

	#typed(): void {
		const state = { ...this.#state, q: this.#input.value.trim() };
		if (state.q === this.#state.q) return;
		clearTimeout(this.#timer);
		this.#state = state;
		if (!this.#ready) void this.#early(state);
		this.#timer = window.setTimeout(() => {
			history[this.#settled ? "pushState" : "replaceState"](null, "", location.pathname + writeState(state));
			this.#settled = false;
			this.#list.shown = STEP;
			void this.#show();
		}, PAUSE);
	}

	/** Matching titles, while the index is on its way. */
	async #early(state: SearchState): Promise<void> {
		const titles = await loadTitles(this.#page, this.#state.q).catch(() => null);
		if (state !== this.#state || this.#ready || isIdle(state)) return;
		slot(this, "found").hidden = false;
		this.#list.replace(this.#titleRows(titles));
		if (!this.#failed) this.#say("loading");
	}

	#titleRows(titles: Titles | null): HTMLElement[] {
		if (titles === null || this.#state.q === "") return [];
		const { q } = this.#state;
		return titlesFor(q, titles, STEP).map((row) => titleRow(this, this.#base, row, wordsToMark(q, titles)));
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
			this.#list.replace([]);
			this.#tell();
			this.#say(null);
			return;
		}
		if (!this.#ready) {
			void load(this.#base).catch(() => {});
			void this.#early(state);
		}
		const titles = await loadTitles(this.#page, this.#state.q).catch(() => null);
		try {
			const term = state.q === "" ? null : titles === null ? state.q : termOf(state.q, titles);
			const found = await findPages(this.#base, term, state);
			const results = await found.read(0, this.#list.shown);
			if (asked !== this.#asked) return;
			this.#ready = true;
			this.#list.fill(found, results, wordsToMark(state.q, titles));
			this.#tell(...advice(this, state, term, found, titles));
			this.#say(found.total === 0 ? "none" : found.total === 1 ? "one" : "many", found.total);
			const counts = await found.counts();
			if (asked === this.#asked) this.#facets.show(state, counts);
		} catch (error) {
			if (asked !== this.#asked) return;
			this.#list.replace(this.#titleRows(titles));
			this.#say(null);
			this.#fail(error);
		}
	}

	#fail(error: unknown): void {
		this.#failed = true;
		this.#tell(fillSlots(this, error instanceof SearchFailure ? error.failure : ("broken" satisfies Failure), {}));
	}

	#tell(...messages: readonly HTMLElement[]): void {
		slot(this, "message").replaceChildren(...messages);
		this.toggleAttribute("data-failed", messages.length > 0 && slot(this, "list").children.length < FEW);
	}

	#click(event: MouseEvent): void {
		const target = event.target as Element;
		const act = target.closest<HTMLElement>("[data-do]")?.dataset["do"];
		if (act === "more") {
			const asked = this.#asked;
			void this.#list.more().catch((error) => asked === this.#asked && this.#fail(error));
		}
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
