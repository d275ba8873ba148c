import { geoCentroid } from "d3";
import { placePoint } from "../../geo/place-point.ts";
import { regionBaseMap } from "../../geo/regions/base-maps.ts";
import type { Place, Source } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { clausesAt, placeCounts } from "../../text/sentences/land/place.ts";
import { type BaseMap, baseLabels, baseLayers, borderLayers } from "../cartography/base-map.ts";
import type { LabelRequest } from "../cartography/labels.ts";
import { type Layer, layOutMap, type MapDrawing, type Mark, type Row } from "../cartography/map.ts";
import { bearsName, mapName, placeLabelRequests } from "../cartography/place-labels.ts";
import { type Frame, fitShape } from "../cartography/projection.ts";

/* The map to choose a place from: every region is a way to its page, and so is the name of every town. */

export const PLACES_MAP = "places";

/** Units of the width. */
const WIDTH = 820;
/** Radius of the mark of a town, in units. */
const RADIUS = 5.5;

/** The row of the list that tells of a place. */
export const placeRow = ({ id }: Place): string => `row-${id}`;

/** Whether a clause or an event concerns it, or a version says something of it. */
const isConcerned = (place: Place): boolean => placeCounts(place) !== "" || place.versions.length > 0;

/** What a place says when it is pointed at: "Donetsk region: 3 clauses". */
const spoken = (place: Place): string => {
	const counts = placeCounts(place);
	return counts === "" ? place.title : `${place.title}: ${counts}`;
};

const told = (place: Place) => ({
	name: spoken(place),
	path: place.path,
	row: isConcerned(place) ? placeRow(place) : undefined,
});

function regionLayers(regions: readonly Place[], { coarse }: BaseMap, frame: Frame): Layer[] {
	const marks = (some: readonly Place[]): Mark[] =>
		some.map((place) => ({ d: frame.path(coarse.region(place.id)), ...told(place) }));
	const { named, rest } = messages.placesMap;
	return [
		{
			id: "other-regions",
			look: "land",
			legend: rest,
			words: messages.placesMap.restWords,
			marks: marks(regions.filter((place) => !isConcerned(place))),
		},
		{
			id: "regions-concerned",
			look: "stated",
			legend: named,
			words: messages.placesMap.namedWords,
			marks: marks(regions.filter(isConcerned)),
		},
	];
}

function pointLayer(places: readonly Place[], frame: Frame): Layer {
	const { town: legend, townWords: words } = messages.placesMap;
	const marks = places.filter(isConcerned).flatMap((place): Mark[] => {
		const at = placePoint(place);
		return at === null ? [] : [{ at: frame.point(at), r: RADIUS, ...told(place) }];
	});
	return { id: "places-concerned", look: "point", legend, words, marks };
}

/** The name stands on its region, which is the way to its page: no second link. */
const regionWish = (place: Place, { coarse }: BaseMap, frame: Frame): LabelRequest => {
	const counts = placeCounts(place);
	return {
		id: place.id,
		text: mapName(place),
		subtitle: counts === "" ? [] : counts.split(", "),
		kind: "region",
		at: frame.point(geoCentroid(coarse.region(place.id))),
		rank: counts === "" ? 5 : 0,
		set: counts === "" ? "wide" : undefined,
	};
};

/** Names of places that are concerned find room first; where events happened, their number stands below. */
const townWish = (request: LabelRequest, concerned: Place | undefined): LabelRequest =>
	concerned === undefined
		? { ...request, rank: request.rank + 1 }
		: {
				...request,
				rank: 1,
				row: placeRow(concerned),
				marked: true,
				subtitle: concerned.happened.length > 0 ? placeCounts(concerned).split(", ") : [],
			};

/** Where the count can be read: what a version says of it, else its first clause, else its first event. */
function sourcesOf(site: SiteData, place: Place): Pick<Row, "sources" | "evidence"> {
	const [version] = place.versions;
	const [wording] = clausesAt(place)[0]?.wordings ?? [];
	const [happened] = place.happened;
	const from = (ids: readonly string[]): Source[] => ids.slice(0, 1).map((id) => site.get("sources", id));
	if (version !== undefined) return { sources: version.fate.sources.slice(0, 1), evidence: version.fate.evidence };
	if (wording !== undefined) return { sources: wording.sources.slice(0, 1), evidence: wording.data.evidence };
	return happened === undefined
		? { sources: [], evidence: "document" }
		: { sources: from(happened.event.data.sources), evidence: happened.event.data.evidence };
}

const rowOf = (site: SiteData, place: Place): Row => ({
	id: placeRow(place),
	name: place.title,
	path: place.path,
	says: placeCounts(place) || messages.placesMap.byVersion,
	clauses: clausesAt(place),
	...sourcesOf(site, place),
});

/** The map. Its rows are the places in Ukraine that clauses, events or versions concern. */
export function placesMap(site: SiteData): MapDrawing {
	const land = regionBaseMap();
	const frame = fitShape(land.coarse.country, WIDTH, 12);
	const { horizon, mapNames } = site.settings;
	const regions = site.places.filter(({ data }) => data.kind === "region");
	const towns = site.places.filter(({ data, region }) => region !== null && data.kind !== "region");
	const rows = [...regions, ...towns].filter(isConcerned);
	const concerned = new Map(rows.map((place) => [place.id, place]));
	return layOutMap({
		id: PLACES_MAP,
		title: messages.placesMap.title({ day: printDate(horizon) }),
		day: horizon,
		frame,
		layers: [
			...baseLayers(land, frame),
			...regionLayers(regions, land, frame),
			...borderLayers(land, frame),
			pointLayer(towns, frame),
		],
		requests: [
			...regions.filter(bearsName).map((place) => regionWish(place, land, frame)),
			...placeLabelRequests(towns, frame).map((request) => townWish(request, concerned.get(request.id))),
			...baseLabels(mapNames, frame).map((request) => ({
				...request,
				path: mapNames.find(({ name }) => name === request.text)?.place?.path,
			})),
		],
		rows: rows.map((place) => rowOf(site, place)),
		notes: [messages.placesMap.counts, messages.placesMap.noControl],
	});
}
