import { geoCentroid } from "d3";
import { type Territory, territory } from "../../geo/territory.ts";
import type { Line, Place, Version, Zone } from "../../model/entities.ts";
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
import { drawnWithNotes } from "./drawn-with.ts";

/* The map of the lines: facts by default, and over them what one version says of each region. */

export const TERRITORIAL_LINES = "territorial-lines";

/** Versions that speak of single regions. */
export const versionsOfRegions = (site: SiteData): Version[] =>
	site.versions.filter(({ regions }) => regions.length > 0);

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

/** Regions by what a version says of them: those that Russian troops would leave, and the others. */
function stated(version: Version, territory: Territory, frame: Frame, site: SiteData): Layer[] {
	const named = [...new Set(version.regions.filter(({ status }) => status !== "silent").map(({ place }) => place))];
	const says = (place: Place) => version.regions.filter((row) => row.place === place).map(({ status }) => status);
	const layer = (id: string, look: Layer["look"], legend: string, places: Place[]): Layer[] =>
		places.length === 0
			? []
			: [
					{
						id,
						look,
						legend,
						words: `${legend}: ${list(places.map((place) => place.title))}.`,
						marks: places.map((place) => ({
							d: [place, ...place.drawnWith].map(({ id }) => frame.path(territory.coarse.region(id))).join(""),
							name: `${place.title}: ${says(place)
								.map((status) => messages.labels.regionStatus[status])
								.join("; ")}`,
							row: rowOf(place),
						})),
						date: version.data.date,
						sources: sourcesOf(
							site,
							version.regions.filter(({ place }) => places.includes(place)),
						),
						evidence: version.data.evidence,
					},
				];
	const leaves = (place: Place): boolean => says(place).every((status) => status === "returned");
	return [
		...layer(
			"stated",
			"stated",
			messages.linesMap.named({ version: version.data.label }),
			named.filter((p) => !leaves(p)),
		),
		...layer("returned", "stated-returned", messages.linesMap.returned, named.filter(leaves)),
	];
}

const sourcesOf = (site: SiteData, rows: readonly { sources: readonly string[] }[]) =>
	[...new Set(rows.flatMap(({ sources }) => sources))].map((id) => site.get("sources", id));

/** What the version says, once per region. */
const versionRows = (site: SiteData, version: Version): Row[] =>
	[...new Set(version.regions.map(({ place }) => place))].map((place) => {
		const rows = version.regions.filter((row) => row.place === place);
		return {
			id: rowOf(place),
			name: place.title,
			path: place.path,
			says: rows
				.map(({ status: id, point }) => {
					const status = messages.labels.regionStatus[id];
					return point === undefined ? status : messages.linesMap.status({ status, point });
				})
				.join("; "),
			clauses: place.clauses.slice(0, 3),
			sources: sourcesOf(site, rows),
			evidence: rows[0]?.evidence ?? version.data.evidence,
		};
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

function regionWishes(
	site: SiteData,
	territory: Territory,
	frame: Frame,
	version: Version | null,
	claim: Zone | undefined,
): LabelRequest[] {
	const regions = site.places.filter((place) => place.data.kind === "region" && bearsName(place));
	const { occupiedWhole } = site.settings.lines.late;
	return regions.flatMap((place): LabelRequest[] => {
		const at = frame.point(geoCentroid(territory.coarse.region(place.id)));
		const statuses = [
			...new Set(
				version?.regions
					.filter((row) => row.place === place)
					.map(({ status }) => messages.labels.regionStatusShort[status]),
			),
		];
		const told = statuses.length > 0 || claim?.regions.includes(place) === true || occupiedWhole.includes(place);
		return [
			{
				id: place.id,
				text: mapName(place),
				subtitle: statuses,
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

/** The map: facts alone where no version is given. */
export function territorialLines(site: SiteData, version: Version | null): MapDrawing {
	const { lines } = site.settings;
	const { early, late } = lines;
	const ground = territory(early, late);
	const frame = fitShape(ground.coarse.country, WIDTH, 12);
	const claim = site.zones.find(({ data }) => data.claim);
	const day = printDate(late.data.date);
	const title =
		version === null
			? messages.linesMap.title({ date: day })
			: messages.linesMap.titleOf({
					version: version.data.label,
					day: printDate(version.data.date),
					date: day,
				});
	const facts = factRows(lines, { early: ground.shareEarly, late: ground.shareLate });
	return layOutMap({
		id: version === null ? TERRITORIAL_LINES : `${TERRITORIAL_LINES}-${version.id}`,
		title,
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(ground, frame),
			...occupation(lines, ground.coarse, frame),
			...(version === null ? [] : stated(version, ground, frame, site)),
			...borderLayers(ground, frame),
			...(version === null && claim !== undefined ? [claimed(claim, late, ground, frame)] : []),
			...contactLines(lines, frame),
			...contestedPlaces(late, frame, 2),
		],
		requests: [
			...regionWishes(site, ground, frame, version, claim),
			...placeLabelRequests(site.places, frame),
			...baseLabels(site.settings.mapNames, frame),
		],
		rows:
			version === null
				? [...regionRows(site, ground, late, claim), ...(claim === undefined ? [] : [claimRow(claim)]), ...facts]
				: [...versionRows(site, version), ...facts],
		notes: version === null ? [] : drawnWithNotes(version),
	});
}
