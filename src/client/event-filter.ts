/*
 * <event-filter> takes over the links that narrow the list of events: list, drawing and table are
 * narrowed in place, by one value of each facet at once, and the address says which.
 */

class EventFilter extends HTMLElement {
	#rows = [...document.querySelectorAll<HTMLElement>(".er[data-kind]")].map((row) => ({
		row,
		path: row.querySelector("a")?.pathname,
		told: valuesOf(row),
	}));
	/** The link to the whole list is one without a facet. */
	#links = [...document.querySelectorAll<HTMLAnchorElement>(".nw a")].map((link) => {
		const [, facet = "", value = ""] = /\/by\/([^/]+)\/([^/]+)\/$/.exec(link.pathname) ?? [];
		return { link, facet, value, count: link.querySelector("span") };
	});

	connectedCallback(): void {
		for (const { link, facet, value } of this.#links)
			link.addEventListener("click", (event) => this.#turn(event, facet, value));
		this.querySelector("a")?.addEventListener("click", (event) => this.#turn(event, "", ""));
		addEventListener("popstate", () => this.#show());
		this.#show();
	}

	/** What the address asks for, without what no link offers. */
	#state(): URLSearchParams {
		const asked = new URLSearchParams(location.search);
		const known = this.#links.filter(({ facet, value }) => facet !== "" && asked.get(facet) === value);
		return new URLSearchParams(known.map(({ facet, value }) => [facet, value]));
	}

	/** Chooses a value, or takes it back where it was chosen; without a facet all are taken back. */
	#turn(event: MouseEvent, facet: string, value: string): void {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const state = facet === "" ? new URLSearchParams() : this.#state();
		if (state.get(facet) === value) state.delete(facet);
		else if (facet !== "") state.set(facet, value);
		history.pushState(null, "", state.size > 0 ? `?${state}` : location.pathname);
		this.#show();
	}

	#show(): void {
		const state = this.#state();
		for (const { row, told } of this.#rows) row.hidden = !fits(told, state);
		for (const month of document.querySelectorAll<HTMLElement>(".il"))
			month.hidden = !month.querySelector(".er:not([hidden])");
		const values: string[] = [];
		for (const { link, facet, value, count } of this.#links) {
			const all = facet === "";
			const on = all ? state.size === 0 : state.get(facet) === value;
			if (on) link.setAttribute("aria-current", "true");
			else link.removeAttribute("aria-current");
			if (on && !all) values.push(link.firstChild?.textContent?.trim() ?? "");
			const wanted = new URLSearchParams(all ? "" : state);
			if (!all) wanted.set(facet, value);
			if (count) count.textContent = `${this.#rows.filter(({ told }) => fits(told, wanted)).length}`;
		}
		const shown = new Set(this.#rows.filter(({ row }) => !row.hidden).map(({ path }) => path));
		for (const svg of document.querySelectorAll("chart-view svg")) draw(svg, shown);
		this.#say({ shown: `${shown.size}`, all: `${this.#rows.length}`, values: values.join("; ") });
		this.querySelector("a")?.toggleAttribute("hidden", values.length === 0);
		// The whole list says for itself what it holds, until it was narrowed.
		if (values.length > 0) this.hidden = false;
	}

	#say(parts: Record<string, string>): void {
		const words = this.dataset[parts["values"] ? "some" : "all"] ?? "";
		const line = this.querySelector("[role=status]");
		if (line) line.textContent = words.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
	}
}

type Told = Readonly<Record<string, readonly string[]>>;

/** The values of an event by facet, as its row carries them. */
function valuesOf(row: HTMLElement): Told {
	const { kind = "", side = "", clauses = "" } = row.dataset;
	const day = row.querySelector("time")?.dateTime ?? "";
	return { kind: [kind], side: [side], clause: clauses.split(" "), year: [day.slice(0, 4)], month: [day.slice(0, 7)] };
}

const fits = (told: Told, wanted: URLSearchParams): boolean =>
	[...wanted].every(([facet, value]) => told[facet]?.includes(value));

/** Makes the marks of other events faint, takes them and their rows out of reading, and keeps one stop of the Tab key. */
function draw(svg: Element, shown: ReadonlySet<string | undefined>): void {
	let stop: Element | undefined;
	for (const mark of svg.querySelectorAll<SVGAElement>("a")) {
		const out = !shown.has(mark.href.baseVal);
		mark.toggleAttribute("hidden", out);
		mark.setAttribute("aria-hidden", `${out}`);
		const row = document.getElementById(mark.dataset["row"] ?? "");
		if (row) row.hidden = out;
		if (!out) stop ??= mark;
		mark.setAttribute("tabindex", "-1");
	}
	stop?.setAttribute("tabindex", "0");
}

if (!customElements.get("event-filter")) customElements.define("event-filter", EventFilter);
