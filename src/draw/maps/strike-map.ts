import { geoCentroid } from "d3";
import { placePoint } from "../../geo/place-point.ts";
import { type Territory, territory } from "../../geo/territory.ts";
import type { Strike } from "../../model/entities.ts";
import type { SiteData } from "../../model/site-data.ts";
import type { StrikeKind } from "../../schema/geography/strike.ts";
import { overlap, type Window } from "../../schema/geography/window.ts";
import { printDate } from "../../text/format/date.ts";
import { printWindow } from "../../text/format/window.ts";
import { messages } from "../../text/messages/index.ts";
import { strikeSentence } from "../../text/sentences/strike-attribution.ts";
import { baseLabels, baseLayers, borderLayers } from "../cartography/base-map.ts";
import { occupation } from "../cartography/control-layers.ts";
import { fontSize } from "../cartography/label-sizes.ts";
import type { LabelRequest } from "../cartography/labels.ts";
import { type Layer, type Look, layOutMap, type MapDrawing, type Mark, type Row } from "../cartography/map.ts";
import { mapName, placeLabelRequests } from "../cartography/place-labels.ts";
import { type Frame, fitBounds, type XY } from "../cartography/projection.ts";
import { isInMonth, isReporters, monthShown, nightDays, nightOf, reportingSide } from "../charts/night-shown.ts";
import { clamp, round1 } from "../svg/round.ts";

/*
 * Drones in space, as far as reports name a place: a mark stands for the figure that a report gives
 * for a region or a sea. A national figure is never spread over the country.
 */

export const DRONE_STRIKES = "drone-strikes";

/** West, south, east, north: the country, the seas beside it, and the edges at which marks from outside stand. */
const BOX = [21.9, 43.4, 40.7, 53.9] as const;
const WIDTH = 820;
/** Radius of the mark of one drone, in units; the area grows with the number. */
export const ONE_DRONE = 4.5;
/** Free between a mark at the edge and the edge: room for its arrow. */
const EDGE = 14;

const SINGLE: readonly StrikeKind[] = ["bulletin", "day", "claim"];

/** Single reports of the month: no weeks, no months, nothing that contains another row. */
export const monthReports = (site: SiteData): Strike[] =>
	site.strikes.filter((strike) => SINGLE.includes(strike.data.kind) && isInMonth(site, strike));

/** How many reports there are; rows of one group are one report in several sources. */
export const reportsIn = (strikes: readonly Strike[]): number =>
	new Set(strikes.map(({ id, data }) => data.group ?? id)).size;

/** Reports on the night itself, and those of the month that name a place. */
export const nightReports = (site: SiteData): Strike[] =>
	monthReports(site).filter(({ data }) => overlap(data, nightOf(site)));
export const placedReports = (site: SiteData): Strike[] => monthReports(site).filter(({ places }) => places.length > 0);

const lookOf = ({ data }: Strike, night: Window): Look =>
	data.kind === "claim" ? "mark-denied" : overlap(data, night) ? "mark-night" : "mark-after";

interface Spot {
	strike: Strike;
	place: Strike["places"][number]["place"];
	count: number;
	at: XY;
	r: number;
	/** Direction to a place outside the frame, in radians clockwise from east; null inside. */
	away: number | null;
	row: string;
}

function spots(strike: Strike, territory: Territory, frame: Frame): Spot[] {
	return strike.places.flatMap(({ place, count }): Spot[] => {
		const middle = place.data.kind === "region" ? geoCentroid(territory.coarse.region(place.id)) : null;
		const point = placePoint(place) ?? middle;
		if (point === null) return [];
		const r = round1(ONE_DRONE * Math.sqrt(count));
		const [x, y] = frame.point(point);
		const inside = frame.inside([x, y], r);
		const edge = r + EDGE;
		const at: XY = inside ? [x, y] : [clamp(x, edge, frame.width - edge), clamp(y, edge, frame.height - edge)];
		const away = inside ? null : Math.atan2(y - at[1], x - at[0]);
		return [{ strike, place, count, at, r, away, row: `r-${strike.id}-${place.id}` }];
	});
}

/** A triangle just outside a circle, which points away from it. */
function arrow({ at: [x, y], r }: Spot, angle: number): string {
	const corner = (distance: number, turn: number): string =>
		[x + Math.cos(angle + turn) * distance, y + Math.sin(angle + turn) * distance].map((v) => v.toFixed(1)).join(",");
	const spread = 5 / (r + 3);
	return `M${corner(r + 11, 0)}L${corner(r + 3, spread)}L${corner(r + 3, -spread)}Z`;
}

function layerOf(strike: Strike, all: readonly Spot[], night: Window): Layer {
	const denied = strike.data.kind === "claim" ? [messages.claimsChart.denied] : [];
	const claimed = messages.strikeMap.legend({ reporter: strike.reporter.name, window: printWindow(strike.data) });
	const legend = [claimed, ...denied].join("; ");
	const marks = all.flatMap((spot): Mark[] => [
		{ at: spot.at, r: spot.r, name: `${spot.place.title}: ${spot.count}. ${legend}`, row: spot.row },
		...(spot.away === null ? [] : [{ d: arrow(spot, spot.away) }]),
	]);
	const list = all.map(({ place, count }) => `${place.title} ${count}`).join(", ");
	return {
		id: strike.id,
		look: lookOf(strike, night),
		legend,
		words: `${legend}: ${list}.`,
		marks,
		sources: [strike.source],
		evidence: "on-record",
	};
}

/** Width of a letter, at most. */
const LETTER = 0.62;

/**
 * Beside its mark: on its right; where the letters of a set find no room there, above it, or below it in the south-east,
 * where Ukraine lies above; or on its left at the very top.
 */
function requestsOf({ strike, place, count, at, r, row }: Spot, { width, height }: Frame): LabelRequest[] {
	return (["wide", "narrow"] as const).map((set) => {
		// On a phone the word "region" would push the name across the border.
		const text = `${set === "narrow" ? mapName(place) : place.title}: ${count}`;
		const size = fontSize(set, width);
		const fits = at[0] + r + 5 + text.length * size * LETTER < width;
		const beside = Math.round(size * 0.35);
		const above = -Math.round(r + 4);
		const below = Math.round(r + size + 1);
		const southEast = at[1] > height / 2 && at[0] > width * 0.9;
		const apart: XY = southEast ? [-1, below] : [-1, above];
		const offset: XY = fits ? [r + 5, beside] : at[1] + above > size ? apart : [-r - 5, beside];
		return { id: `${strike.id}-${place.id}`, text, kind: "line", at, rank: 0, offset, row, set };
	});
}

/** What the map cannot show, counted from the table. */
export function placeless(site: SiteData): string {
	const month = monthReports(site);
	const placed = placedReports(site);
	const ours = month.filter((strike) => isReporters(site, strike));
	return messages.strikeMap.placeless({
		month: printDate(monthShown(site)),
		reports: reportsIn(month),
		placed: reportsIn(placed),
		ours: reportsIn(ours),
		silent: reportsIn(ours.filter(({ places }) => places.length === 0)),
		by: reportingSide(site),
	});
}

const spotRow = (spot: Spot): Row => ({
	id: spot.row,
	name: spot.place.title,
	path: spot.place.path,
	says: strikeSentence(spot.strike, spot.place) + (spot.away === null ? "" : ` ${messages.strikeMap.outside}`),
	sources: [spot.strike.source],
	evidence: "on-record",
});

/** The map of the places that reports name. */
export function droneStrikes(site: SiteData): MapDrawing {
	const frame = fitBounds(BOX, WIDTH);
	const { lines } = site.settings;
	const ground = territory(lines.early, lines.late);
	const placed = placedReports(site).map((strike) => ({ strike, all: spots(strike, ground, frame) }));
	const every = placed.flatMap(({ all }) => all);
	return layOutMap({
		id: DRONE_STRIKES,
		day: nightDays(site),
		title: messages.strikeMap.title({ night: printDate(nightDays(site)) }),
		frame,
		layers: [
			...baseLayers(ground, frame),
			...occupation(lines, ground.coarse, frame).map(
				(layer): Layer => ({ ...layer, marks: layer.marks.map(({ d }) => (d === undefined ? {} : { d })) }),
			),
			...borderLayers(ground, frame),
			...placed.map(({ strike, all }) => layerOf(strike, all, nightOf(site))),
		],
		requests: [
			...every.flatMap((spot) => requestsOf(spot, frame)),
			...placeLabelRequests(
				site.places.filter(({ data }) => data.rank === 1),
				frame,
			),
			...baseLabels(site.settings.mapNames, frame).filter(
				({ text }) => !every.some(({ place }) => place.title === text),
			),
		],
		rows: every.map(spotRow),
		notes: [messages.strikeMap.note, placeless(site)],
	});
}
