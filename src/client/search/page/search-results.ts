import { fillSlots, slot } from "../../template.ts";
import type { Result, SubResult } from "../pagefind/pagefind.ts";
import { markedText, markedTitle } from "../titles/marks.ts";
import type { Row } from "../titles/titles.ts";

/* Rows of the list of results: cloned from the templates of the page, links first. */

const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });

/** "2026-06-15" as "15 June 2026"; anything else as it is. */
export const printedDay = (day: string): string =>
	/^\d{4}-\d{2}-\d{2}$/.test(day) ? DAY.format(new Date(`${day}T00:00:00Z`)) : day;

/** The line below a title: kind, detail, versions where they are few. */
function factsOf({ title, kind, detail, versions }: Result): string {
	const named = versions.length <= 3 && !versions.includes(title) ? versions.join(", ") : "";
	return [kind, detail, named].filter(Boolean).join(" · ");
}

function place(root: ParentNode, { title, url, excerpt }: SubResult, words: readonly string[]): HTMLElement {
	const made = fillSlots(root, "place", { title: markedTitle(title, words), excerpt: markedText(excerpt) });
	slot(made, "title").setAttribute("href", url);
	return made;
}

/** A full result: title, facts, excerpt with the words found, and the places on the page. */
export function resultRow(root: ParentNode, result: Result, words: readonly string[]): HTMLElement {
	const { title, url, excerpt, asOf, places } = result;
	const made = fillSlots(root, "result", {
		title: markedTitle(title, words),
		facts: factsOf(result),
		excerpt: markedText(excerpt),
		places: places.length === 0 ? null : places.map((one) => place(root, one, words)),
		...(asOf === "" ? { informed: null } : { day: printedDay(asOf) }),
	});
	slot(made, "title").setAttribute("href", url);
	return made;
}

/** A matching title, before the index is there. */
export function titleRow(
	root: ParentNode,
	base: string,
	{ title, path, kind, detail, alias }: Row,
	words: readonly string[],
): HTMLElement {
	const made = fillSlots(root, "result", {
		title: markedTitle(title, words),
		facts: [alias, kind, detail].filter(Boolean).join(" · "),
		informed: null,
		excerpt: null,
		places: null,
	});
	slot(made, "title").setAttribute("href", base + path);
	return made;
}

/** Arrows go from the field through the links of the results and back. */
export function step(event: KeyboardEvent, field: HTMLElement, list: HTMLElement): void {
	const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
	const stops = [field, ...list.querySelectorAll<HTMLElement>("a")];
	const at = stops.indexOf(event.target as HTMLElement);
	if (by === undefined || at === -1 || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	stops[at + by]?.focus();
}
