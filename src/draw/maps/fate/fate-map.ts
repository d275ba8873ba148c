import { fateAreas } from "../../../geo/fate/fate-areas.ts";
import { type Territory, territoryWith } from "../../../geo/territory.ts";
import type { Line, Version } from "../../../model/entities.ts";
import type { SiteData } from "../../../model/site-data.ts";
import { printDate } from "../../../text/format/date.ts";
import { messages } from "../../../text/messages/index.ts";
import { baseLabels, baseLayers, borderLayers } from "../../cartography/base-map.ts";
import { contactLines, FACT_ROWS, factRows } from "../../cartography/control-layers.ts";
import { type Layer, layOutMap, type MapDrawing } from "../../cartography/map.ts";
import { placeLabelRequests } from "../../cartography/place-labels.ts";
import { type Frame, fitBounds } from "../../cartography/projection.ts";
import { drawnWithNotes } from "../drawn-with.ts";
import { fateLabels } from "./fate-labels.ts";
import { fateLayers, finding, inked } from "./fate-layers.ts";
import { fateRows } from "./fate-rows.ts";

/* What one version would do with land: the same frame for every version, the land of the day of the line below. */

/** West, south, east, north of the frame, in degrees: all land that any version speaks of. */
export const FATE_FRAME: readonly [number, number, number, number] = [31.2, 44.3, 40.4, 52.4];
/** Units of the width. */
const WIDTH = 560;

/** The id of the map of a version. */
export const fateMapId = ({ id }: Version): string => `territorial-lines-${id}`;

/** Versions that would do something with land. */
export const versionsWithFates = (site: SiteData): Version[] =>
	site.versions.filter(({ regions }) => regions.length > 0);

/** What was occupied, as a plain tint under the patterns. */
function occupiedLayer(late: Line, { coarse }: Territory, frame: Frame): Layer {
	const date = printDate(late.data.date);
	const [name, words] = [messages.fates.occupiedOn({ date }), messages.fates.heldWords({ date })];
	return {
		id: "occupied",
		look: "tinted",
		legend: name,
		words,
		marks: ["since-2014", "since-2022"].map((area) => ({ d: frame.path(coarse.area(area)) })),
		date: late.data.date,
		sources: late.sources,
		evidence: late.data.evidence,
		approximate: true,
	};
}

const notesOf = (version: Version): string[] => [
	messages.fates.bare,
	...(version.regions.some(({ status }) => status === "frozen") ? [messages.fates.frozen] : []),
	messages.fates.several,
	...drawnWithNotes(version),
];

/** The map of a version. */
export function fateMap(site: SiteData, version: Version): MapDrawing {
	const { lines } = site.settings;
	const { early, late } = lines;
	const areas = fateAreas(version, late);
	const ground = territoryWith(early, late, Object.fromEntries(inked(areas).map(({ id, shape }) => [id, shape])));
	const frame = fitBounds(FATE_FRAME, WIDTH);
	const facts = factRows(lines, { early: ground.shareEarly, late: ground.shareLate });
	return layOutMap({
		id: fateMapId(version),
		title: messages.fates.title({ version: version.title, day: printDate(version.data.date), finding: finding(areas) }),
		day: late.data.date,
		frame,
		layers: [
			...baseLayers(ground, frame),
			occupiedLayer(late, ground, frame),
			...fateLayers(version, areas, { coarse: ground.coarse, frame }),
			...borderLayers(ground, frame),
			...contactLines(lines, frame).filter(({ look }) => look === "line"),
		],
		requests: [
			...fateLabels(areas, frame),
			...placeLabelRequests(site.places, frame),
			...baseLabels(site.settings.mapNames, frame),
		],
		rows: [...fateRows(version, areas), ...facts.filter(({ id }) => id === late.id || id === FACT_ROWS.since)],
		notes: notesOf(version),
	});
}
