import type { z } from "zod";
import { actorSchema } from "./entries/actor.ts";
import { clauseSchema } from "./entries/clause.ts";
import { disputeSchema } from "./entries/dispute.ts";
import { eventSchema } from "./entries/event.ts";
import { explainerSchema } from "./entries/explainer.ts";
import { numberSchema } from "./entries/number.ts";
import { pageSchema } from "./entries/page.ts";
import { positionSchema } from "./entries/position.ts";
import { sourceSchema } from "./entries/source.ts";
import { termSchema } from "./entries/term.ts";
import { versionSchema } from "./entries/version.ts";
import type { Target } from "./fields/id.ts";
import { lineSchema } from "./geography/line.ts";
import { placeSchema } from "./geography/place.ts";
import { strikeSchema } from "./geography/strike.ts";
import { zoneSchema } from "./geography/zone.ts";

export interface CollectionRule {
	/** What one file holds. */
	schema: z.ZodType;
	/** .mdx: front matter and a body; .yaml: data alone; .csv: a table, each row an entry. */
	ending: ".mdx" | ".yaml" | ".csv";
	/** Where one entry is read, relative to the site, with "{id}" for its id. Ends in "/" or in an anchor. */
	address: string | null;
	/** The id of the entry that is read at the address of the folder itself. */
	first?: string;
	/** What one entry is called in an error. */
	one: string;
}

/** Every folder of content/, by its name. A file outside these folders is an error. */
export const COLLECTIONS = {
	versions: { schema: versionSchema, ending: ".mdx", address: "versions/{id}/", one: "version" },
	clauses: { schema: clauseSchema, ending: ".mdx", address: "clauses/{id}/", one: "clause" },
	positions: { schema: positionSchema, ending: ".yaml", address: null, one: "position" },
	numbers: { schema: numberSchema, ending: ".yaml", address: null, one: "number" },
	disputes: { schema: disputeSchema, ending: ".mdx", address: "disputes/{id}/", one: "dispute" },
	actors: { schema: actorSchema, ending: ".mdx", address: "actors/{id}/", one: "actor" },
	events: { schema: eventSchema, ending: ".mdx", address: "events/{id}/", one: "event" },
	explainers: { schema: explainerSchema, ending: ".mdx", address: "explainers/{id}/", one: "explainer" },
	glossary: { schema: termSchema, ending: ".mdx", address: "glossary/#{id}", one: "term" },
	sources: { schema: sourceSchema, ending: ".yaml", address: "sources/{id}/", one: "source" },
	places: { schema: placeSchema, ending: ".yaml", address: "places/{id}/", one: "place" },
	lines: { schema: lineSchema, ending: ".yaml", address: "maps/territorial-lines/#{id}", one: "line" },
	zones: { schema: zoneSchema, ending: ".yaml", address: "maps/buffer-zone/{id}/", one: "zone" },
	strikes: { schema: strikeSchema, ending: ".csv", address: null, one: "strike report" },
	pages: { schema: pageSchema, ending: ".mdx", address: "about/{id}/", first: "about", one: "page about the site" },
} as const satisfies Record<Target, CollectionRule>;

export type Collection = keyof typeof COLLECTIONS;
export type EntryOf<C extends Collection> = z.infer<(typeof COLLECTIONS)[C]["schema"]>;

/** Where an entry is read, relative to the site: "clauses/crimea/". Null for collections without pages. */
export function pathOf(collection: Collection, id: string): string | null {
	const { address, first }: CollectionRule = COLLECTIONS[collection];
	return address?.replace(id === first ? "{id}/" : "{id}", id === first ? "" : id) ?? null;
}

/** Addresses that are no entry of a collection, relative to the site. Links in prose may name these too. */
export const FIXED_ADDRESSES = [
	"",
	"clauses/",
	"versions/",
	"compare/",
	"actors/",
	"events/",
	"disputes/",
	"positions/",
	"explainers/",
	"glossary/",
	"places/",
	"sources/",
	"figures/",
	"dial/",
	"maps/",
	"maps/territorial-lines/",
	"maps/drone-strikes/",
	"maps/buffer-zone/",
	"maps/your-town/",
	"search/",
	"about/",
	"about/method/",
	"about/accessibility/",
	"about/design/",
] as const;

/** Those of them that are files of content/pages/: the frame of every page leads there. */
export const PAGES_OF_THE_FRAME = FIXED_ADDRESSES.filter((path) => path.startsWith("about/"));
