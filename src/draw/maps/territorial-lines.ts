import { geoCentroid } from "d3";
import { type Territory, territory } from "../../geo/territory.ts";
import type { Line, Place, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { printDate } from "../../text/format/date.ts";
import { list } from "../../text/format/sentence.ts";
import { messages } from "../../text/messages/index.ts";
import { shareWords } from "../../text/sentences/share.ts";
import { baseLabels, baseLayers, borderLayers } from "../cartography/base-map.ts";
import { contactLines, contestedPlaces, factRows, occupation } from "../cartography/control-layers.ts";
import type { LabelRequest } from "../cartography/labels.ts";
import { type Layer, layOutMap, type MapDrawing, type Row } from "../cartography/map.ts";
import { bearsName, mapName, placeLabelRequests } from "../cartography/place-labels.ts";
import { type Frame, fitShape } from "../cartography/projection.ts";

/* The map of the lines: the facts alone, and what is claimed. */

export const TERRITORIAL_LINES = "territorial-lines";

/** Units of the width. */
const WIDTH = 820;

/** The id of a row about a region. */
const rowOf = (place: Place): string => `row-${place.id}`;

/** The row about the claim. */
const CLAIM_ROW = "claimed-regions";

/** The outline of what is claimed, which does not cut off what was occupied as a whole. */
function claimed(claim: Zone, late: Line, territory: Territory, frame: Frame): Layer {
	const legend = messages.linesMap.claimed;
	const idsOf = (places: readonly Place[]): string[] => places.map(({ id }) => id);
	const edges = territory.coarse.edges(idsOf(claim.regions), idsOf(late.occupiedWhole));
	const words = messages.linesMap.claimedWords({ regions: list(claim.regions.map((place) => place.title)) });
	const marks = [{ d: frame.path(edges), name: words, row: CLAIM_ROW }];
	const { sources, data } = claim;
	return { id: "claimed", look: "claimed", legend, words, marks, date: data.date, sources, evidence: data.evidence };
}

const claimRow = (claim: Zone): Row => ({
	id: CLAIM_ROW,
	name: messages.linesMap.claimRow,
	says: `${claim.data.rule} ${claim.data.exact}`,
	clauses: claim.clauses,
	sources: claim.sources,
	evidence: claim.data.evidence,
});

/** How much of each region was occupied, and which are claimed. */
const regionRows = (site: SiteData, territory: Territory, late: Line, claim: Zone | undefined): Row[] =>
	territory.regions.map(({ region, share }) => {
		const place = site.get("places", region);
		const isClaimed = claim?.regions.includes(place) ?? false;
		const date = printDate(late.data.date);
		const part = messages.linesMap.occupied({ part: shareWords(share, messages.linesMap.part), date });
		return {
			id: rowOf(place),
			name: place.title,
			path: place.path,
			says: isClaimed ? `${part} ${messages.linesMap.alsoClaimed}` : part,
			clauses: place.clauses.slice(0, 3),
			sources: [...late.sources, ...(isClaimed && claim ? claim.sources : [])],
			evidence: late.data.evidence,
		};
	});

function regionWishes(site: SiteData, territory: Territory, frame: Frame, claim: Zone | undefined): LabelRequest[] {
	const regions = site.places.filter((place) => place.data.kind === "region" && bearsName(place));
	const { occupiedWhole } = site.settings.lines.late;
	return regions.flatMap((place): LabelRequest[] => {
		const at = frame.point(geoCentroid(territory.coarse.region(place.id)));
		const told = claim?.regions.includes(place) === true || occupiedWhole.includes(place);
		return [
			{
				id: place.id,
				text: mapName(place),
				kind: "region",
				at,
				path: place.path,
				row: rowOf(place),
				rank: told ? 0 : 5,
				set: told ? undefined : "wide",
			},
		];
	});
}

/** The map. */
export function territorialLines(site: SiteData): MapDrawing {
	const { lines, mapNames } = site.settings;
	const { early, late } = lines;
	const ground = territory(early, late);
	const frame = fitShape(ground.coarse.country, WIDTH, 12);
	const claim = site.zones.find(({ data }) => data.claim);
	const facts = factRows(lines, { early: ground.shareEarly, late: ground.shareLate });
	return layOutMap({
		id: TERRITORIAL_LINES,
		title: messages.linesMap.title({ date: printDate(late.data.date) }),
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(ground, frame),
			...occupation(lines, ground.coarse, frame),
			...borderLayers(ground, frame),
			...(claim === undefined ? [] : [claimed(claim, late, ground, frame)]),
			...contactLines(lines, frame),
			...contestedPlaces(late, frame, 2),
		],
		requests: [
			...regionWishes(site, ground, frame, claim),
			...placeLabelRequests(site.places, frame),
			...baseLabels(mapNames, frame),
		],
		rows: [...regionRows(site, ground, late, claim), ...(claim === undefined ? [] : [claimRow(claim)]), ...facts],
	});
}
