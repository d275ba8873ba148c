import { memoBy } from "../../geo/memo.ts";
import { territory, territoryWith } from "../../geo/territory.ts";
import { placesIn, type ZoneView, zoneViews } from "../../geo/zone.ts";
import type { Line, Place, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { printDate } from "../../text/format/date.ts";
import { messages } from "../../text/messages/index.ts";
import { byline, dayAgainstLine, hasChoices, stampOf, widthKey, widthWords } from "../../text/sentences/land/zone.ts";
import { type BaseMap, baseLabels, baseLayers, borderLayers } from "../cartography/base-map.ts";
import { contactLines, FACT_ROWS, factRows, type Lines, occupation } from "../cartography/control-layers.ts";
import { type Layer, layOutMap, type MapDrawing, type Row } from "../cartography/map.ts";
import { placeLabelRequests } from "../cartography/place-labels.ts";
import type { Frame } from "../cartography/projection.ts";
import { proposalLayer } from "./proposal-layer.ts";
import { frontFrame, zoneFrame } from "./zone-frame.ts";
import { zoneWishes } from "./zone-labels.ts";
import { touched, zoneRow } from "./zone-rows.ts";

/* One proposal as a map: the facts of the day of the line, and over them what follows from its rule. */

/** A view of a proposal, with its map; no map for a rule that is a table alone. */
export interface ZoneMap {
	view: ZoneView;
	map: MapDrawing | null;
}

/** The sentence over the map. */
function titleOf(zone: Zone, view: ZoneView, line: Line): string {
	const width = view.width !== null && hasChoices(zone) ? `, ${widthWords(view.width)}` : "";
	return messages.zoneMap.title({
		title: `${zone.title}${width}`,
		byline: byline(zone),
		date: printDate(line.data.date),
	});
}

/** The name of a map, which is also that of its files. */
const idOf = (zone: Zone, { width }: ZoneView): string =>
	`buffer-zone-${zone.id}${width !== null && hasChoices(zone) ? `-${widthKey(width)}` : ""}`;

/** Facts below, then the area of the proposal, borders, its outline or point, and the line from which it is measured. */
function layersOf(ground: BaseMap, lines: Lines, proposal: Layer | null, frame: Frame): Layer[] {
	const own = proposal === null ? [] : [proposal];
	return [
		...baseLayers(ground, frame),
		...occupation(lines, ground.coarse, frame),
		...own.filter(({ look }) => look === "zone"),
		...borderLayers(ground, frame),
		...own.filter(({ look }) => look !== "zone"),
		...contactLines(lines, frame).filter(({ look }) => look === "line"),
	];
}

/** What is exact, what is assumed, and how far the drawing can be trusted. */
const notesOf = ({ data }: Zone, line: Line, inside: readonly Place[]): string[] => [
	...(data.exact === undefined ? [] : [messages.zoneMap.exact({ what: data.exact })]),
	...(data.assumed === undefined ? [] : [messages.zoneMap.assumed({ what: data.assumed })]),
	dayAgainstLine(data.date, line.data.date),
	...(inside.length > 0 && !data.claim ? [messages.zoneMap.edges] : []),
];

/** The rows of areas that every map of a proposal shows, besides that of its line. */
const SHOWN: readonly string[] = [FACT_ROWS.old, FACT_ROWS.since];

/** The map of one view of a proposal. */
function zoneMap(site: SiteData, zone: Zone, view: ZoneView): MapDrawing {
	const { early, late } = site.settings.lines;
	/* A rule that names its line is drawn with that one. */
	const lines: Lines = { early, late: zone.line ?? late };
	const { frame, close } = zoneFrame(view);
	const own = view.shape === null || zone.data.claim ? {} : { zone: view.shape };
	const ground = territoryWith(lines.early, lines.late, own, close);
	const inside = view.shape === null ? [] : placesIn(view.shape, site.places);
	const facts: Row[] = factRows(lines, { early: ground.shareEarly, late: ground.shareLate });
	const stamp = stampOf(zone);
	const others = site.places.filter((place) => place !== zone.place);
	return layOutMap({
		id: idOf(zone, view),
		title: titleOf(zone, view, lines.late),
		day: lines.late.data.date,
		frame,
		layers: layersOf(ground, lines, proposalLayer(zone, view, ground.coarse, { frame, line: lines.late }), frame),
		requests: [
			...zoneWishes(zone, view, ground.coarse, frame),
			...placeLabelRequests(others, frame),
			...baseLabels(site.settings.mapNames, frame),
		],
		rows: [
			zoneRow(zone, view),
			...touched(site, zone, view, lines.late, inside),
			...facts.filter(({ id }) => id === lines.late.id || SHOWN.includes(id)),
		],
		notes: notesOf(zone, lines.late, inside),
		...(stamp === null ? {} : { stamp }),
		stampAt: close ? "top-left" : "top-right",
	});
}

const mapsOfSite = memoBy((site: SiteData) =>
	memoBy((zone: Zone): readonly ZoneMap[] =>
		zoneViews(zone).map((view) => ({ view, map: view.kind === "table" ? null : zoneMap(site, zone, view) })),
	),
);

/** The views of a proposal, one per width, each with its map. Made once. */
export const zoneMaps = (site: SiteData, zone: Zone): readonly ZoneMap[] => mapsOfSite(site)(zone);

/** The line alone: the facts on which every proposal is drawn. */
export function lineMap(site: SiteData): MapDrawing {
	const { lines } = site.settings;
	const { early, late } = lines;
	const frame = frontFrame();
	const ground = territory(early, late);
	return layOutMap({
		id: "buffer-zone",
		title: messages.zoneMap.lineTitle({ date: printDate(late.data.date) }),
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(ground, frame),
			...occupation(lines, ground.coarse, frame),
			...borderLayers(ground, frame),
			...contactLines(lines, frame),
		],
		requests: [...placeLabelRequests(site.places, frame), ...baseLabels(site.settings.mapNames, frame)],
		rows: factRows(lines, { early: ground.shareEarly, late: ground.shareLate }).filter(
			({ id }) => id !== FACT_ROWS.contested,
		),
	});
}
