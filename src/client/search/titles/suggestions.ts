import { clone, fillSlots, slot } from "../../template.ts";
import { markedTitle } from "./marks.ts";
import { loadTitles, meant, type Row, type Titles, titlesFor, wordsToMark } from "./titles.ts";

/*
 * <search-suggestions> below the field of the masthead: the combobox with a list of the ARIA Authoring Practices. The
 * focus stays in the field; the list is links, so that each can be opened in a tab of its own.
 */

/** Titles that are listed at most. */
const MOST = 8;
/** Milliseconds without a key after which the count is said. */
const PAUSE = 500;

export class SearchSuggestions extends HTMLElement {
	#input!: HTMLInputElement;
	/** The page of the search, from which all addresses count. */
	#page = "";
	#list!: HTMLElement;
	#status!: HTMLElement;
	#titles: Titles | null = null;
	#active: HTMLElement | null = null;
	#saying = 0;

	connectedCallback(): void {
		const field = this.parentElement;
		const input = field?.querySelector("input");
		if (!field || !input) return;
		this.#input = input;
		this.#page = input.form?.action ?? location.href;
		this.#list = slot(this, "list");
		this.#status = slot(this, "status");
		for (const [name, value] of [
			["role", "combobox"],
			["aria-autocomplete", "list"],
			["aria-expanded", "false"],
			["aria-controls", this.#list.id],
		] as const)
			input.setAttribute(name, value);
		input.addEventListener("input", () => void this.#load());
		input.addEventListener("keydown", (event) => this.#key(event));
		field.addEventListener("focusout", () => this.#close());
		// A press on the list must not take the focus out of the field, or the list would be gone before the click.
		this.#list.addEventListener("mousedown", (event) => event.preventDefault());
		this.#list.addEventListener("click", (event) => this.#choose(event));
		void this.#load();
	}

	/** Fetches what the words typed ask for, then shows it, unless the reader has typed on. */
	async #load(): Promise<void> {
		const { value } = this.#input;
		const titles = await loadTitles(this.#page, value).catch(() => null);
		if (value !== this.#input.value || document.activeElement !== this.#input) return;
		this.#titles = titles;
		this.#update();
	}

	get #options(): HTMLElement[] {
		return [...this.#list.children] as HTMLElement[];
	}

	#update(): void {
		const query = this.#input.value.trim();
		if (query === "") {
			this.#close();
			return;
		}
		const found = this.#titles === null ? null : titlesFor(query, this.#titles, MOST);
		const options = (found ?? []).map((row) => this.#title(row, wordsToMark(query, this.#titles)));
		const mean = this.#titles !== null && options.length === 0 ? meant(query, this.#titles) : null;
		if (mean !== null) options.push(this.#words("mean", mean));
		options.push(this.#words("all", query));
		for (const [index, option] of options.entries()) option.id = `${this.#list.id}-${index}`;
		this.#list.replaceChildren(...options);
		this.#activate(null);
		this.#list.hidden = false;
		this.#input.setAttribute("aria-expanded", "true");
		this.#say(found === null ? "" : this.#count(found.length));
	}

	#title({ title, path, kind, detail, alias }: Row, words: readonly string[]): HTMLElement {
		const option = fillSlots(this, "title", {
			title: markedTitle(title, words),
			detail: [alias, kind, detail].filter(Boolean).join(" · "),
		});
		option.setAttribute("href", new URL(`../${path}`, this.#page).pathname + (path.match(/#.*/)?.[0] ?? ""));
		return option;
	}

	/** Another spelling, or the way to all results. */
	#words(name: "mean" | "all", query: string): HTMLElement {
		const option = clone(this, "words");
		option.textContent = (this.#status.dataset[name] ?? "").replace("#", () => query);
		option.setAttribute("href", `${this.#page}?${new URLSearchParams({ q: query })}`);
		if (name === "mean") option.dataset["mean"] = query;
		return option;
	}

	#count(number: number): string {
		const { one = "", many = "" } = this.#status.dataset;
		return number === 1 ? one : many.replace("#", String(number));
	}

	#say(text: string): void {
		clearTimeout(this.#saying);
		this.#saying = window.setTimeout(() => {
			this.#status.textContent = text;
		}, PAUSE);
	}

	#close(): void {
		this.#list.hidden = true;
		this.#input.setAttribute("aria-expanded", "false");
		this.#activate(null);
		this.#say("");
	}

	#activate(option: HTMLElement | null): void {
		this.#active?.setAttribute("aria-selected", "false");
		this.#active = option;
		if (option === null) {
			this.#input.removeAttribute("aria-activedescendant");
			return;
		}
		option.setAttribute("aria-selected", "true");
		option.scrollIntoView({ block: "nearest" });
		this.#input.setAttribute("aria-activedescendant", option.id);
	}

	#key(event: KeyboardEvent): void {
		if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
		const options = this.#options;
		if (this.#list.hidden) {
			if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
			this.#update();
			event.preventDefault();
			return;
		}
		const at = this.#active === null ? -1 : options.indexOf(this.#active);
		const last = options.length - 1;
		const to: Record<string, number> = {
			ArrowDown: at === last ? -1 : at + 1,
			ArrowUp: at === -1 ? last : at - 1,
			...(at === -1 ? {} : { Home: 0, End: last }),
		};
		const next = to[event.key];
		if (next !== undefined) this.#activate(options[next] ?? null);
		else if (event.key === "Escape") this.#close();
		else if (event.key === "Enter" && this.#active !== null) this.#active.click();
		else return;
		event.preventDefault();
	}

	/** Another spelling is put into the field; all else is a link. */
	#choose(event: MouseEvent): void {
		const mean = (event.target as Element).closest<HTMLElement>("[data-mean]")?.dataset["mean"];
		if (mean === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		this.#input.value = mean;
		this.#update();
	}
}

if (!customElements.get("search-suggestions")) customElements.define("search-suggestions", SearchSuggestions);
