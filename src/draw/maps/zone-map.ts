import { geoBounds } from "d3";
import type { Shape } from "../../geo/shape.ts";
import type { Territory } from "../../geo/territory.ts";
import type { ZoneView } from "../../geo/zone.ts";
import type { Line, Place, Zone } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import { printDate } from "../../text/format/date.ts";
import { byline, dayAgainstLine, hasChoices, stampOf, widthKey, widthWords } from "../../text/messages/zone.ts";
import { baseLabels, baseLayers, borderLayers } from "../cartography/base-map.ts";
import { contactLines, FACT_ROWS, factRows, type Lines, occupation } from "../cartography/control-layers.ts";
import { type Layer, layOutMap, type MapDrawing } from "../cartography/map.ts";
import { placeLabelRequests } from "../cartography/place-labels.ts";
import { EAST, type Frame, fitBounds } from "../cartography/projection.ts";
import { zoneWishes } from "./zone-labels.ts";
import { touched, viewWords, ZONE_ROW, zoneRow } from "./zone-rows.ts";

/* One proposal as a map: the facts of the day of the line, and over them what follows from its rule. */

/** West, south, east, north of a frame that holds the whole line of contact, in degrees. */
const FRONT: readonly [number, number, number, number] = [31, 45.6, 40.4, 51.5];
/** The bounds of what the eastern frame is right for. */
const EASTERN: readonly [number, number, number, number] = [36.2, 47.4, 38.6, 49.9];
/** Degrees around a point. */
const AROUND = { longitude: 1.7, latitude: 0.8 };

/** What the shapes of a sheet are made of; the caller knows how to compute them. */
export interface ZoneGround {
	territory: (areas: Readonly<Record<string, Shape>>, close: boolean) => Territory;
	/** Towns and sites inside a shape. */
	inside: (shape: Shape) => readonly Place[];
}

/** The frame in which a view is drawn, and whether it lies so close that the ground needs all its bends. */
export function zoneFrame({ shape, point }: ZoneView): { frame: Frame; close: boolean } {
	if (point !== null) {
		const [x, y] = point;
		const { longitude, latitude } = AROUND;
		return { frame: fitBounds([x - longitude, y - latitude, x + longitude, y + latitude], 820), close: true };
	}
	if (shape === null) return { frame: fitBounds(FRONT, 820), close: false };
	const [[west, south], [east, north]] = geoBounds(shape);
	const eastern = west >= EASTERN[0] && south >= EASTERN[1] && east <= EASTERN[2] && north <= EASTERN[3];
	return eastern ? { frame: fitBounds(EAST, 560), close: true } : { frame: fitBounds(FRONT, 820), close: false };
}

/** The sentence over the map. */
export function zoneTitle(zone: Zone, view: ZoneView, line: Line): string {
	const width = view.width !== null && hasChoices(zone) ? `, ${widthWords(view.width)}` : "";
	return `${zone.title}${width}: ${byline(zone)}. Shown with the line of contact of ${printDate(line.data.date)}`;
}

/** The layer of the proposal; none where its rule gives nothing to draw but the line. */
function proposal(zone: Zone, view: ZoneView, territory: Territory, frame: Frame): Layer[] {
	const { data, sources } = zone;
	const told = { date: data.date, sources, evidence: data.evidence };
	const words = viewWords(zone, view);
	if (view.point !== null) {
		const name = `${zone.place?.title ?? zone.title}: the place, no extent`;
		const marks = [{ at: frame.point(view.point), r: 9, name, row: ZONE_ROW }];
		return [
			{
				id: "zone",
				look: "point",
				legend: `${zone.title}: the place alone`,
				words: `${name}; a round mark.`,
				marks,
				...told,
			},
		];
	}
	if (view.shape === null) return [];
	if (data.claim) {
		const d = frame.path(
			territory.coarse.edges(
				zone.regions.map(({ id }) => id),
				["crimea"],
			),
		);
		return [
			{
				id: "zone",
				look: "claimed",
				legend: "Claimed as a whole, an outline",
				words: `${zone.title}: outlined, without a fill.`,
				marks: [{ d, name: zone.title, row: ZONE_ROW }],
				...told,
			},
		];
	}
	const name = `${zone.title}: ${words}`;
	const d = frame.path(territory.coarse.area("zone"));
	return [
		{
			id: "zone",
			look: "zone",
			legend: name,
			words: `${name}; tinted, without an outline.`,
			marks: [{ d, name, row: ZONE_ROW }],
			approximate: true,
			...told,
		},
	];
}

const sentence = (head: string, text: string | undefined): string[] => (text === undefined ? [] : [`${head}: ${text}`]);

/** The name of a sheet, which is also that of its files. */
export const zoneSheetId = (zone: Zone, { width }: ZoneView): string =>
	`buffer-zone-${zone.id}${width !== null && hasChoices(zone) ? `-${widthKey(width)}` : ""}`;

/** The sheet of one view of a proposal. */
export function zoneSheet(
	site: SiteData,
	zone: Zone,
	view: ZoneView,
	ground: ZoneGround,
	[early, late]: readonly [Line, Line],
): MapDrawing {
	const { frame, close } = zoneFrame(view);
	const territory = ground.territory(view.shape === null || zone.data.claim ? {} : { zone: view.shape }, close);
	const lines: Lines = { early, late, shapes: { early: territory.early, late: territory.late } };
	const inside = view.shape === null ? [] : ground.inside(view.shape);
	const facts = factRows(lines, { early: territory.shareEarly, late: territory.shareLate });
	const told: readonly string[] = [FACT_ROWS.late, FACT_ROWS.old, FACT_ROWS.since];
	const stamp = stampOf(zone);
	const edge =
		inside.length > 0 && !zone.data.claim
			? ["Towns close to an edge may lie on its other side: the line is good to 2 to 3 km, in places to 8 km."]
			: [];
	return layOutMap({
		id: zoneSheetId(zone, view),
		title: zoneTitle(zone, view, late),
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(territory, frame),
			...occupation(lines, territory.coarse, frame),
			...proposal(zone, view, territory, frame).filter(({ look }) => look === "zone"),
			...borderLayers(territory, frame),
			...proposal(zone, view, territory, frame).filter(({ look }) => look !== "zone"),
			...contactLines(lines, frame).filter(({ look }) => look === "line"),
		],
		requests: [
			...zoneWishes(zone, view, territory, frame),
			...placeLabelRequests(
				site.places.filter((place) => place !== zone.place),
				frame,
			),
			...baseLabels(frame),
		],
		rows: [
			zoneRow(zone, view),
			...touched(site, zone, view, late, inside),
			...facts.filter(({ id }) => told.includes(id)),
		],
		notes: [
			...sentence("What is exact", zone.data.exact),
			...sentence("What we assumed", zone.data.assumed),
			dayAgainstLine(zone.data.date, late.data.date),
			...edge,
		],
		...(stamp === null ? {} : { stamp }),
		stampAt: close ? "top-left" : "top-right",
	});
}

/** The line alone: the facts on which every proposal is drawn. */
export function lineSheet(site: SiteData, ground: ZoneGround, [early, late]: readonly [Line, Line]): MapDrawing {
	const frame = fitBounds(FRONT, 820);
	const territory = ground.territory({}, false);
	const lines: Lines = { early, late, shapes: { early: territory.early, late: territory.late } };
	return layOutMap({
		id: "buffer-zone",
		title: `The line of contact on ${printDate(late.data.date)}, without any proposal`,
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(territory, frame),
			...occupation(lines, territory.coarse, frame),
			...borderLayers(territory, frame),
			...contactLines(lines, frame),
		],
		requests: [...placeLabelRequests(site.places, frame), ...baseLabels(frame)],
		rows: factRows(lines, { early: territory.shareEarly, late: territory.shareLate }).filter(
			({ id }) => id !== FACT_ROWS.contested,
		),
	});
}
