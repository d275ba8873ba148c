import type { SimplifiedMap } from "../../geo/regions/simplify.ts";
import type { ZoneView } from "../../geo/zone.ts";
import type { Line, Zone } from "../../model/entities.ts";
import { messages } from "../../text/messages/index.ts";
import type { Layer } from "../cartography/map.ts";
import type { Frame, XY } from "../cartography/projection.ts";
import { viewWords, ZONE_ROW } from "./zone-rows.ts";

/* The layer of a proposal: a point, an outline or an area, and no more than its rule gives. */

/** What every form of the layer has in common. */
const layerOf = ({ data, sources }: Zone) => ({
	id: "zone",
	date: data.date,
	sources,
	evidence: data.evidence,
});

/** A place without an extent. */
function pointLayer(zone: Zone, at: XY): Layer {
	const name = messages.zoneMap.pointName({ place: zone.place?.title ?? zone.title });
	return {
		...layerOf(zone),
		look: "point",
		legend: messages.zoneMap.pointLegend({ zone: zone.title }),
		words: messages.zoneMap.pointWords({ name }),
		marks: [{ at, r: 9, name, row: ZONE_ROW }],
	};
}

/** What a proposal is drawn on. */
interface Ground {
	frame: Frame;
	/** The line of the map. */
	line: Line;
}

/** Regions claimed as a whole: an outline, which does not cut off what was occupied as a whole. */
function claimLayer(zone: Zone, coarse: SimplifiedMap, { frame, line }: Ground): Layer {
	const [ids, whole] = [zone.regions, line.occupiedWhole].map((places) => places.map(({ id }) => id));
	return {
		...layerOf(zone),
		look: "claimed",
		legend: messages.zoneMap.claimLegend,
		words: messages.zoneMap.claimWords({ zone: zone.title }),
		marks: [{ d: frame.path(coarse.edges(ids ?? [], whole)), name: zone.title, row: ZONE_ROW }],
	};
}

/** An area that follows from the rule; the map has it under the name "zone". */
function areaLayer(zone: Zone, view: ZoneView, coarse: SimplifiedMap, frame: Frame): Layer {
	const name = `${zone.title}: ${viewWords(zone, view)}`;
	return {
		...layerOf(zone),
		look: "zone",
		legend: name,
		words: messages.zoneMap.areaWords({ name }),
		marks: [{ d: frame.path(coarse.area("zone")), name, row: ZONE_ROW }],
		approximate: true,
	};
}

/** The layer of a proposal; null where its rule gives nothing to draw but the line. */
export function proposalLayer(zone: Zone, view: ZoneView, coarse: SimplifiedMap, on: Ground): Layer | null {
	if (view.point !== null) return pointLayer(zone, on.frame.point(view.point));
	if (view.shape === null) return null;
	return zone.data.claim ? claimLayer(zone, coarse, on) : areaLayer(zone, view, coarse, on.frame);
}
