/*
 * <event-filter> takes over the links that narrow the list of events: list, drawing and table are
 * narrowed in place, by one value of each facet at once, and the address says which.
 */

class EventFilter extends HTMLElement {
	#rows = [...document.querySelectorAll<HTMLElement>("[data-clauses]")].map((row) => ({
		row,
		path: row.querySelector("a")?.pathname,
		told: valuesOf(row),
	}));
	/** The link to the whole list is one without a facet, and so is the one that shows all again. */
	#links = [...document.querySelectorAll<HTMLAnchorElement>("[data-part=facets] a, event-filter a")].map((link) => {
		const [, facet = "", value = ""] = /\/by\/([^/]+)\/([^/]+)\/$/.exec(link.pathname) ?? [];
		return { link, facet, value, count: link.querySelector("span") };
	});

	/** Both stand in the component. */
	#status = this.querySelector("[role=status]") as HTMLElement;
	#reset = this.querySelector("a") as HTMLElement;

	connectedCallback(): void {
		for (const { link, facet, value } of this.#links)
			link.addEventListener("click", (event) => this.#turn(event, facet, value));
		addEventListener("popstate", () => this.#show());
		this.#show();
	}

	/** What the address asks for, without what no link offers. */
	#state(): URLSearchParams {
		const asked = new URLSearchParams(location.search);
		const known = this.#links.filter(({ facet, value }) => facet && asked.get(facet) === value);
		return new URLSearchParams(known.map(({ facet, value }) => [facet, value]));
	}

	/** Chooses a value, or takes it back where it was chosen; without a facet all are taken back. */
	#turn(event: MouseEvent, facet: string, value: string): void {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		if ((event.currentTarget as Element).ariaDisabled) return;
		const state = facet ? this.#state() : new URLSearchParams();
		if (state.get(facet) === value) state.delete(facet);
		else if (facet) state.set(facet, value);
		history.pushState(null, "", state.size ? `?${state}` : location.pathname);
		this.#show();
	}

	#show(): void {
		const state = this.#state();
		for (const { row, told } of this.#rows) row.hidden = !fits(told, state);
		for (const month of document.querySelectorAll<HTMLElement>("[data-part=month]"))
			month.hidden = !month.querySelector("[data-clauses]:not([hidden])");
		const values: (string | undefined)[] = [];
		for (const { link, facet, value, count } of this.#links) {
			const on = facet ? state.get(facet) === value : !state.size;
			link.ariaCurrent = on ? "true" : null;
			if (on && facet) values.push(link.firstChild?.textContent?.trim());
			const wanted = new URLSearchParams(facet ? state : "");
			if (facet) wanted.set(facet, value);
			const left = this.#rows.filter(({ told }) => fits(told, wanted)).length;
			if (count) count.textContent = `${left}`;
			// A value that leaves nothing stays in its place and leads nowhere; one that is chosen can be taken back.
			link.ariaDisabled = left || on ? null : "true";
		}
		const shown = new Set(this.#rows.filter(({ row }) => !row.hidden).map(({ path }) => path));
		for (const svg of document.querySelectorAll("chart-view svg")) draw(svg, shown);
		const parts: Record<string, unknown> = { shown: shown.size, all: this.#rows.length, values: values.join("; ") };
		const words = this.dataset[values.length ? "some" : "all"] ?? "";
		this.#status.textContent = words.replace(/\{(\w+)\}/g, (_, name) => `${parts[name]}`);
		const whole = !state.size;
		// What is hidden cannot keep the focus, which would fall back to the start of the page.
		if (whole && document.activeElement === this.#reset) this.#status.focus();
		this.#reset.hidden = whole;
		// The whole list says for itself what it holds, until it was narrowed.
		this.hidden &&= whole;
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
	let stop: SVGAElement | undefined;
	for (const mark of svg.querySelectorAll<SVGAElement>("a")) {
		const out = !shown.has(mark.href.baseVal);
		mark.toggleAttribute("hidden", out);
		mark.ariaHidden = `${out}`;
		const row = document.getElementById(mark.dataset["row"] ?? "");
		if (row) row.hidden = out;
		if (!out) stop ??= mark;
		mark.tabIndex = -1;
	}
	if (stop) stop.tabIndex = 0;
}

if (!customElements.get("event-filter")) customElements.define("event-filter", EventFilter);
