import { answers } from "./answers/answers.ts";
import { dial, status } from "./answers/dial.ts";
import { town } from "./answers/town.ts";
import { clause, dispute, statement, wording } from "./clause.ts";
import { dates, hours } from "./dates.ts";
import { actor, event, explainer, number, place, source, term } from "./entries.ts";
import { eventFilter, figures, timelineTexts } from "./figures/charts.ts";
import { fates } from "./figures/fates.ts";
import {
	control,
	linesMap,
	linesPage,
	locator,
	mapPolicy,
	maps,
	mapTools,
	places,
	placesMapWords,
} from "./figures/maps.ts";
import {
	claimsChart,
	monthsChart,
	nightsChart,
	strikeCharts,
	strikeMap,
	strikes,
	strikesPage,
} from "./figures/strikes.ts";
import { zone, zoneMap, zones } from "./figures/zones.ts";
import { about, all, frame, home, moved, notFound, parts, site } from "./frame.ts";
import { labels } from "./labels.ts";
import { facets, lists } from "./lists.ts";
import { positions } from "./positions.ts";
import { searchMessage, searchPage, searchTexts } from "./search.ts";
import { compareWords, pointFlowWords, version, versionsPage, versionTreeWords } from "./version.ts";

/** Every word of the interface in English, by what it is for. */
export const en = {
	/** The language as BCP 47 writes it: of the pages, and of how lists and numbers are written. */
	language: "en",
	locale: "en-GB",
	labels,
	dates,
	hours,
	site,
	frame,
	parts,
	all,
	moved,
	notFound,
	home,
	lists,
	facets,
	answers,
	status,
	dial,
	clause,
	wording,
	statement,
	dispute,
	version,
	versionsPage,
	versionTree: versionTreeWords,
	pointFlow: pointFlowWords,
	compare: compareWords,
	event,
	actor,
	explainer,
	term,
	number,
	about,
	place,
	town,
	source,
	positions,
	figures,
	timeline: timelineTexts,
	eventFilter,
	strikes,
	strikesPage,
	strikeCharts,
	nightsChart,
	monthsChart,
	claimsChart,
	strikeMap,
	maps,
	mapPolicy,
	mapTools,
	places,
	placesMap: placesMapWords,
	locator,
	linesPage,
	linesMap,
	fates,
	control,
	zones,
	zone,
	zoneMap,
	search: searchTexts,
	searchMessage,
	searchPage,
};

/** What an edition in another language has to say: each key of the English one, with the same parameters. */
export type Messages = typeof en;
