import type { CheckedEntry } from "../checked-entry.ts";
import type * as E from "../entities.ts";
import { readVoices } from "../views/voices.ts";
import type { Lookup } from "./lookup.ts";
import { linkMaps } from "./map-links.ts";
import { assignNumberPages } from "./number-pages.ts";
import { linkPlaces } from "./place-links.ts";
import { linkStrikes } from "./strike-links.ts";
import { linkUses } from "./uses.ts";

/*
 * The second phase of linking: fills in what points back at an entry, ahead to a collection made later, or to entries of
 * its own collection. Each function makes one kind of link. The lists are sorted already, so whatever is pushed in their
 * order stays in order.
 */

/** Pushes an item that was not the last one pushed: within one entry, the same may be named twice in a row. */
const pushNext = <T>(list: T[], item: T): void => {
	if (list.at(-1) !== item) list.push(item);
};

function linkTerms(at: Lookup): void {
	for (const term of at.lists.glossary) term.see.push(...at.all("glossary", term.data.see));
}

function linkRegions(at: Lookup): void {
	for (const place of at.lists.places) {
		const region = at.maybe("places", place.data.region);
		place.region = region;
		region?.inside.push(place);
		place.drawnWith.push(...at.all("places", place.data.drawn_with));
	}
}

function linkVersions(at: Lookup): void {
	for (const version of at.lists.versions) {
		for (const parent of at.all("versions", version.data.based_on)) {
			version.basedOn.push(parent);
			parent.leadsTo.push(version);
		}
		for (const fate of version.regions)
			if (fate.place !== null) at.get("places", fate.place.id).versions.push({ version, fate });
	}
}

function linkEvents(at: Lookup): void {
	let before: (typeof at.lists.events)[number] | null = null;
	for (const event of at.lists.events) {
		event.before = before;
		if (before !== null) before.after = event;
		before = event;
		if (event.place !== null && event.place.entry !== null) at.get("places", event.place.entry.id).events.push(event);
		for (const { entry } of event.participants) if (entry !== null) pushNext(at.get("actors", entry.id).events, event);
		for (const { id } of event.versions) at.get("versions", id).events.push(event);
		for (const clause of at.all("clauses", event.data.clauses)) {
			event.clauses.push(clause);
			pushNext(clause.events, event);
		}
	}
}

function linkExplainers(at: Lookup): void {
	for (const explainer of at.lists.explainers)
		for (const clause of at.all("clauses", explainer.data.clauses)) {
			explainer.clauses.push(clause);
			pushNext(clause.explainers, explainer);
		}
}

function linkDisputes(at: Lookup): void {
	for (const dispute of at.lists.disputes) {
		const { about } = dispute.data;
		dispute.clauses.push(...at.all("clauses", about.clauses));
		const pages = [
			...at.all("clauses", about.clauses),
			...at.all("events", about.events),
			...at.all("versions", about.versions),
			...at.all("places", about.places),
			...at.all("numbers", about.numbers),
		];
		for (const page of pages) pushNext(page.disputes, dispute);
	}
}

function linkPositions(at: Lookup): void {
	for (const position of at.lists.positions) {
		const speaker = position.speaker.entry;
		if (speaker !== null) at.get("actors", speaker.id).positions.push(position);
		for (const { clause } of position.stances) at.get("clauses", clause.id).positions.push(position);
	}
}

/** Runs after statements are linked, which the voices are read from. */
function linkClauses(at: Lookup, main: readonly E.Version[]): void {
	for (const clause of at.lists.clauses) {
		const byVersion = new Map(clause.wordings.map((wording) => [wording.version, wording]));
		clause.ribbon.push(...main.map((version) => ({ version, wording: byVersion.get(version) ?? null })));
		clause.voices.push(...readVoices(clause, clause.positions));
		for (const wording of clause.wordings) at.get("versions", wording.version.id).wordings.push({ clause, wording });
		for (const { id } of clause.places) at.get("places", id).clauses.push(clause);
	}
}

/**
 * Links everything that was made.
 * @param entries the same entries as they were handed over: their order is that of the pages that cite a source
 * @param main the versions of the ribbon
 */
export function fillBackLinks(at: Lookup, entries: readonly CheckedEntry[], main: readonly E.Version[]): void {
	linkTerms(at);
	linkRegions(at);
	linkVersions(at);
	linkEvents(at);
	linkExplainers(at);
	linkDisputes(at);
	linkPositions(at);
	linkClauses(at, main);
	linkMaps(at);
	linkPlaces(at);
	linkStrikes(at);
	assignNumberPages(at, entries);
	linkUses(at, entries);
}
