import { COLLECTIONS } from "../../schema/collections.ts";
import type { CheckedEntry } from "../checked-entry.ts";
import type * as E from "../entities.ts";
import type { SiteData } from "../site-data.ts";
import { readVoices } from "../views/voices.ts";
import { linkMaps } from "./map-links.ts";
import { assignNumberPages } from "./number-pages.ts";
import { linkPlaces } from "./place-links.ts";
import { linkStrikes } from "./strike-links.ts";

/*
 * Fills in what points at what. Each function makes one kind of link; the lists of `plan` are
 * sorted already, so whatever is pushed in their order stays in order.
 */

const once = <T>(list: T[], item: T): void => {
	if (!list.includes(item)) list.push(item);
};

function linkBases(site: SiteData, raw: readonly CheckedEntry[]): void {
	for (const entry of raw) {
		const cites = entry.cites.map((c) => ({
			sources: c.sources.map((id) => site.get("sources", id)),
			evidence: c.evidence,
		}));
		(site.get(entry.collection, entry.id) as E.Base<typeof entry.collection>).cites.push(...cites);
	}
	for (const term of site.glossary)
		Object.assign(term, { see: term.data.see.map((id) => site.get("glossary", id)), usedBy: [] });
	for (const source of site.sources) Object.assign(source, { citedBy: [] });
	for (const actor of site.actors) Object.assign(actor, { events: [], positions: [] });
	for (const place of site.places)
		Object.assign(place, { region: null, inside: [], clauses: [], events: [], versions: [] });
	for (const place of site.places) {
		if (place.data.region === undefined) continue;
		place.region = site.get("places", place.data.region);
		place.region.inside.push(place);
	}
	for (const explainer of site.explainers)
		Object.assign(explainer, { clauses: explainer.data.clauses.map((id) => site.get("clauses", id)) });
}

function linkVersions(site: SiteData): void {
	for (const version of site.versions)
		Object.assign(version, { basedOn: [], leadsTo: [], regions: [], events: [], wordings: [] });
	for (const version of site.versions) {
		for (const id of version.data.based_on) {
			const parent = site.get("versions", id);
			version.basedOn.push(parent);
			parent.leadsTo.push(version);
		}
		for (const data of version.data.regions) {
			const row = { ...data, place: site.get("places", data.region) };
			version.regions.push(row);
			row.place.versions.push({ version, row });
		}
	}
}

function linkNumbers(site: SiteData, figures: ReadonlyMap<string, string>): void {
	for (const number of site.numbers)
		Object.assign(number, {
			holder: site.named("actors", number.data.holder),
			version: number.data.version === undefined ? null : site.get("versions", number.data.version),
			event: number.data.event === undefined ? null : site.get("events", number.data.event),
			printed: figures.get(number.id) ?? "",
			home: null,
			sources: number.data.sources.map((id) => site.get("sources", id)),
		});
}

function linkEvents(site: SiteData): void {
	site.events.forEach((event, index) => {
		Object.assign(event, {
			place: event.data.place === undefined ? null : site.named("places", event.data.place),
			participants: event.data.participants.map((p) => site.named("actors", p)),
			clauses: event.data.clauses.map((id) => site.get("clauses", id)),
			versions: event.data.versions.map((id) => site.get("versions", id)),
			before: site.events[index - 1] ?? null,
			after: site.events[index + 1] ?? null,
		});
		event.place?.entry?.events.push(event);
		for (const { entry } of event.participants) if (entry !== null) once(entry.events, event);
		for (const version of event.versions) version.events.push(event);
	});
}

function linkDisputes(site: SiteData): void {
	for (const dispute of site.disputes) {
		const { about, answers } = dispute.data;
		Object.assign(dispute, {
			clauses: about.clauses.map((id) => site.get("clauses", id)),
			events: about.events.map((id) => site.get("events", id)),
			versions: about.versions.map((id) => site.get("versions", id)),
			places: about.places.map((id) => site.get("places", id)),
			answers: answers.map((data) => ({
				data,
				holder: site.named("actors", data.holder),
				version: data.version === undefined ? null : site.get("versions", data.version),
				numbers: data.numbers.map((id) => site.get("numbers", id)),
				sources: data.sources.map((id) => site.get("sources", id)),
			})),
		});
		const numbers = about.numbers.map((id) => site.get("numbers", id));
		for (const page of [...dispute.clauses, ...dispute.events, ...dispute.versions, ...dispute.places, ...numbers])
			once(page.disputes, dispute);
	}
}

function linkPositions(site: SiteData): void {
	for (const position of site.positions) {
		Object.assign(position, {
			speaker: site.named("actors", position.data.speaker),
			accordingTo: position.data.according_to === undefined ? null : site.named("actors", position.data.according_to),
			stances: Object.entries(position.data.clauses).map(([id, stance]) => ({
				clause: site.get("clauses", id),
				stance,
			})),
			sources: position.data.sources.map((id) => site.get("sources", id)),
		});
		position.speaker.entry?.positions.push(position);
	}
}

function linkClauses(site: SiteData): void {
	for (const clause of site.clauses) {
		const wordings = clause.data.wordings.map((data): E.Wording => {
			const version = site.get("versions", data.version);
			return {
				data,
				clause,
				version,
				comparedTo:
					data.compared_to === undefined ? (version.basedOn[0] ?? null) : site.get("versions", data.compared_to),
				numbers: data.numbers.map((id) => site.get("numbers", id)),
				dispute: data.dispute === undefined ? null : site.get("disputes", data.dispute),
				sources: data.sources.map((id) => site.get("sources", id)),
			};
		});
		const order = (w: E.Wording) => site.versions.indexOf(w.version);
		wordings.sort((a, b) => order(a) - order(b));
		const positions = site.positions.filter((p) => p.stances.some((s) => s.clause === clause));
		Object.assign(clause, {
			wordings,
			ribbon: site.main.map((version) => ({ version, wording: wordings.find((w) => w.version === version) ?? null })),
			positions,
			voices: readVoices(clause, positions),
			events: site.events.filter((e) => e.clauses.includes(clause)),
			places: clause.data.places.map((id) => site.get("places", id)),
			terms: clause.data.terms.map((id) => site.get("glossary", id)),
			precedents: clause.data.precedents.map((id) => site.get("explainers", id)),
			explainers: site.explainers.filter((e) => e.clauses.includes(clause)),
			zones: [],
		});
		for (const wording of wordings) wording.version.wordings.push({ clause, wording });
		for (const place of clause.places) place.clauses.push(clause);
	}
}

/** Entries whose page prints another entry's statements count as citing its sources through that entry alone. */
function linkUses(site: SiteData, raw: readonly CheckedEntry[]): void {
	const cite = (page: E.Page, sources: readonly E.Source[]): void => {
		for (const source of sources) once(source.citedBy, page);
	};
	for (const entry of raw) {
		if (entry.collection === "sources" || COLLECTIONS[entry.collection].address === null) continue;
		const page = site.get(entry.collection, entry.id) as E.Page;
		for (const { sources } of page.cites) cite(page, sources);
		cite(page, ownSources(site, page.data));
		for (const { word, id } of entry.links) if (word === "Term") once(site.get("glossary", id).usedBy, page);
	}
	for (const clause of site.clauses) {
		for (const term of clause.terms) once(term.usedBy, clause);
		for (const position of clause.positions) cite(clause, position.sources);
	}
	for (const { home, sources } of site.numbers) if (home !== null) cite(home, sources);
}

/** All sources named by any `sources:` list in the data of an entry, in reading order. */
export function ownSources(site: SiteData, data: unknown): E.Source[] {
	const found: E.Source[] = [];
	const walk = (value: unknown): void => {
		if (Array.isArray(value)) value.forEach(walk);
		else if (value !== null && typeof value === "object")
			for (const [key, item] of Object.entries(value)) {
				if (key === "sources" && Array.isArray(item))
					for (const id of item as string[]) once(found, site.get("sources", id));
				else walk(item);
			}
	};
	walk(data);
	return found;
}

/** Links everything. */
export function fillBackLinks(
	site: SiteData,
	raw: readonly CheckedEntry[],
	figures: ReadonlyMap<string, string>,
): void {
	linkBases(site, raw);
	linkVersions(site);
	linkEvents(site);
	linkNumbers(site, figures);
	linkDisputes(site);
	linkPositions(site);
	linkClauses(site);
	linkMaps(site);
	linkPlaces(site);
	linkStrikes(site);
	assignNumberPages(site, raw);
	linkUses(site, raw);
}
