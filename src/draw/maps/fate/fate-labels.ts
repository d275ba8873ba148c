import { geoCentroid } from "d3";
import type { FateArea } from "../../../geo/fate/fate-areas.ts";
import { areaKm2 } from "../../../geo/sphere.ts";
import { sentenceCase } from "../../../text/format/sentence.ts";
import { messages } from "../../../text/messages/index.ts";
import { innerPoints } from "../../cartography/inner-points.ts";
import type { LabelRequest } from "../../cartography/labels.ts";
import { mapName } from "../../cartography/place-labels.ts";
import type { Frame } from "../../cartography/projection.ts";
import { fateRow, type InkedArea, inked } from "./fate-layers.ts";

/* The words that stand on the land: what would happen there. An area too small for its words has a leader. */

/** Square units that a label needs around it. */
const ROOM = 6000;
/** Square kilometres below which an area is a sliver: a larger one that shares its fate speaks for it. */
const SLIVER = 2000;

/** The largest polygon of an area, where its label belongs. */
function largest({ shape }: InkedArea): InkedArea["shape"] {
	const parts = shape.coordinates.map((polygon) => ({ type: "MultiPolygon" as const, coordinates: [polygon] }));
	return parts.reduce((most, part) => (areaKm2(part) > areaKm2(most) ? part : most), parts[0] ?? shape);
}

/** Whether a larger area speaks for it: the other part of its region, or a region that it is drawn with. */
const isSpokenFor = (area: InkedArea, all: readonly FateArea[]): boolean =>
	areaKm2(area.shape) < SLIVER &&
	all.some(
		({ region, ink, shape }) =>
			ink === area.ink &&
			areaKm2(shape) > areaKm2(area.shape) &&
			region !== null &&
			area.region !== null &&
			(region === area.region || region.drawnWith.includes(area.region)),
	);

/** What stands on an area: its region and its fate where there is room, else the fate at the end of a leader. */
function labelOf(area: InkedArea, frame: Frame): LabelRequest | null {
	const part = largest(area);
	const room = areaKm2(part) * frame.unitsPerKm ** 2 > ROOM;
	const [at, ...alternatives] = room ? innerPoints(part, frame) : [frame.point(geoCentroid(part))];
	if (at === undefined) return null;
	const fate = messages.labels.fateShort[area.ink];
	const leaves = area.ink.endsWith("-leaves");
	const named = room && area.region !== null ? area.region : null;
	return {
		id: `fate-${area.id}`,
		text: named === null ? sentenceCase(fate) : mapName(named),
		subtitle: named === null ? [] : [fate],
		kind: named !== null ? "region" : room ? "line" : "leader",
		at,
		alternatives,
		rank: leaves ? 0.2 : 0.6,
		west: area.part === "ukraine",
		row: fateRow(area),
	};
}

/** One label for each area that bears a pattern. */
export const fateLabels = (areas: readonly FateArea[], frame: Frame): LabelRequest[] =>
	inked(areas)
		.filter((area) => !isSpokenFor(area, areas))
		.flatMap((area) => labelOf(area, frame) ?? []);
