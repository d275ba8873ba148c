import type { Base, Dispute, Page, Source } from "../../entities.ts";
import { ownSources } from "../../link/uses.ts";
import type { SiteData } from "../../site-data.ts";
import { cardsOf } from "../dispute-ranking.ts";
import { type Footnotes, numberFootnotes } from "./footnotes.ts";
import { occurrencesOf } from "./occurrences.ts";

/** The sources of a page in the order in which its parts are printed. */
function* inReadingOrder(site: SiteData, page: Page): Generator<Source> {
	if ("sources" in page.data) yield* sourcesOf(site, page.data.sources);
	yield* ownSources(site, page.data);
	for (const { sources } of page.cites) yield* sources;
	if (page.collection === "versions") for (const { wording } of page.wordings) yield* wording.sources;
	if (page.collection === "places") for (const { fate } of page.versions) yield* fate.sources;
	if (page.collection === "places") for (const { source } of page.strikes) yield source;
	if (page.collection === "clauses" || page.collection === "actors")
		for (const { sources } of page.positions) yield* sources;
	const disputes: readonly Dispute[] = page.collection === "disputes" ? [page] : cardsOf(page.disputes).full;
	for (const { answers } of disputes) for (const { sources } of answers) yield* sources;
	for (const { sources } of page.printedNumbers) yield* sources;
}

/**
 * Numbers the sources of one page.
 * @param first what the page cites before all others, besides what its entry holds
 */
export const footnotesOf = (site: SiteData, page: Page, first: readonly Source[] = []): Footnotes =>
	numberFootnotes([...first, ...inReadingOrder(site, page)]);

/** Numbers the sources of a page that is made of several entries' bodies, such as the glossary. */
export const footnotesOfAll = (site: SiteData, entries: readonly Base<never>[] | readonly Page[]): Footnotes =>
	numberFootnotes((entries as readonly Page[]).flatMap((entry) => [...inReadingOrder(site, entry)]));

/** How many of the sources stand on each side and are of each kind, most first. */
export const balanceOf = (sources: readonly Source[]) => ({
	sides: occurrencesOf(sources.map((s) => s.data.side)),
	kinds: occurrencesOf(sources.map((s) => s.data.kind)),
});

/** Sources by their ids, in the writer's order. */
export const sourcesOf = (site: SiteData, ids: readonly string[]): Source[] => ids.map((id) => site.get("sources", id));

/** The sources of the opening sentences of an entry: its own list, not those of its parts. */
export const ownLeadSources = (site: SiteData, data: { sources: readonly string[] }): Source[] =>
	sourcesOf(site, data.sources);
