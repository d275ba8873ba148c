import { eventFilter, figures, timeline } from "./charts.ts";
import { site } from "./frame.ts";
import { labels } from "./labels.ts";
import { facets } from "./lists.ts";
import { mapPolicy, maps, mapTools, places } from "./maps.ts";
import { positions } from "./positions.ts";
import { search, searchMessage, searchPage } from "./search.ts";
import { compare, lineage } from "./version.ts";

/** Every word of the interface in English, by what it is for. */
export const en = {
	/** The language as BCP 47 writes it. */
	language: "en",
	site,
	labels,
	facets,
	compare,
	lineage,
	positions,
	figures,
	timeline,
	eventFilter,
	maps,
	mapPolicy,
	mapTools,
	places,
	search,
	searchMessage,
	searchPage,
};

/** What an edition in another language has to say: each key of the English one, with the same parameters. */
export type Messages = typeof en;
